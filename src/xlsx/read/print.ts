import type { PrintSetup } from '../../sheet/model';
import { LAST_ROW } from './areas';
import { defined } from './defined';
import { child, children, flag, numeric, whole } from './elements';
import type { PrintNames } from './names';
import { unescapeText } from './strings';
import type { XmlElement } from './xml';

const MILLIMETRES_PER_INCH = 25.4;

/** Inches of Excel's own "Normal" margins, for a sheet that states none. */
const NORMAL_MARGINS = { top: 0.75, right: 0.7, bottom: 0.75, left: 0.7, header: 0.3, footer: 0.3 };

const PRINT_ELEMENTS = ['pageMargins', 'pageSetup', 'printOptions', 'headerFooter', 'rowBreaks'];

/** The print set-up; undefined when the sheet says nothing about printing. */
export function readPrint(worksheet: XmlElement, names: PrintNames): PrintSetup | undefined {
  const said = PRINT_ELEMENTS.some((name) => child(worksheet, name)) || names.area || names.titleRows;
  if (!said) return undefined;
  return {
    orientation:
      child(worksheet, 'pageSetup')?.attributes['orientation'] === 'landscape' ? 'landscape' : 'portrait',
    margins: readMargins(child(worksheet, 'pageMargins')),
    ...defined({
      paper: readPaper(worksheet),
      fit: readFit(worksheet),
      titleRows: names.titleRows,
      area: names.area,
      ...readHeaderFooter(child(worksheet, 'headerFooter')),
      centerHorizontally:
        flag(child(worksheet, 'printOptions'), 'horizontalCentered') === true ? true : undefined,
      breaksAfter: readBreaks(child(worksheet, 'rowBreaks')),
    }),
  };
}

const PAPER_A4 = 9;

/** A sheet that names no paper takes the printer's; nothing is known then. */
function readPaper(worksheet: XmlElement): number | undefined {
  const code = whole(child(worksheet, 'pageSetup'), 'paperSize');
  return code === PAPER_A4 ? undefined : code;
}

function readMargins(element: XmlElement | undefined): PrintSetup['margins'] {
  const margin = (side: keyof typeof NORMAL_MARGINS): number => {
    const inches = numeric(element, side) ?? NORMAL_MARGINS[side];
    return Math.round(inches * MILLIMETRES_PER_INCH * 100) / 100;
  };
  return {
    top: margin('top'),
    right: margin('right'),
    bottom: margin('bottom'),
    left: margin('left'),
    header: margin('header'),
    footer: margin('footer'),
  };
}

/** The numbers of pages count only while "fit to page" is on; 0 leaves a side free. */
function readFit(worksheet: XmlElement): PrintSetup['fit'] {
  const on = flag(child(child(worksheet, 'sheetPr'), 'pageSetUpPr'), 'fitToPage') === true;
  if (!on) return undefined;
  const setup = child(worksheet, 'pageSetup');
  return { width: whole(setup, 'fitToWidth') ?? 1, height: (whole(setup, 'fitToHeight') ?? 1) || null };
}

function readHeaderFooter(element: XmlElement | undefined): {
  header: string | undefined;
  footer: string | undefined;
  firstPage: PrintSetup['firstPage'];
} {
  const text = (name: string): string | undefined => {
    const found = child(element, name)?.text;
    return found ? unescapeText(found) : undefined;
  };
  const differs = flag(element, 'differentFirst') === true;
  return {
    header: text('oddHeader'),
    footer: text('oddFooter'),
    firstPage: differs ? { header: text('firstHeader') ?? '', footer: text('firstFooter') ?? '' } : undefined,
  };
}

function readBreaks(element: XmlElement | undefined): number[] | undefined {
  const rows = children(element, 'brk').flatMap((row) => whole(row, 'id', 1) ?? []);
  const known = rows.filter((row) => row <= LAST_ROW);
  return known.length > 0 ? known : undefined;
}
