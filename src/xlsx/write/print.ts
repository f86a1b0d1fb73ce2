/** Page set-up of one sheet. */
import type { PrintSetup } from '../../sheet/model';
import { fit, limits } from './limits';
import { element, list, textElement } from './xml';

/** Excel's own default for header and footer, in millimetres. */
const defaultHeaderMargin = 7.62;

const paperA4 = 9;
const lastColumnIndex = 16383;

/** Millimetres as inches; ten digits give every hundredth of a millimetre back unchanged. */
function inches(millimetres: number): number {
  return Number((millimetres / 25.4).toFixed(10));
}

function marginsXml({ margins }: PrintSetup): string {
  return element('pageMargins', {
    left: inches(margins.left),
    right: inches(margins.right),
    top: inches(margins.top),
    bottom: inches(margins.bottom),
    header: inches(margins.header ?? defaultHeaderMargin),
    footer: inches(margins.footer ?? defaultHeaderMargin),
  });
}

/** Pages are numbered from 1 on every sheet, also when the whole workbook is printed at once. */
function pageXml({ orientation, fit: pages }: PrintSetup): string {
  return element('pageSetup', {
    paperSize: paperA4,
    fitToWidth: pages?.width,
    fitToHeight: pages ? (pages.height ?? 0) : undefined,
    firstPageNumber: 1,
    orientation,
    useFirstPageNumber: true,
  });
}

/** The size of page numbers is prescribed, so it must not shrink with a page that is fitted to its width. */
function headerFooterXml({ header, footer, firstPage }: PrintSetup): string {
  const texts: [string, string | undefined][] = [
    ['oddHeader', header],
    ['oddFooter', footer],
    ['firstHeader', firstPage?.header],
    ['firstFooter', firstPage?.footer],
  ];
  const content = texts.map(([name, text]) => (text ? textElement(name, fit(text, limits.headerText)) : ''));
  if (!firstPage && content.every((part) => part === '')) return '';
  return element(
    'headerFooter',
    { differentFirst: firstPage ? true : undefined, scaleWithDoc: false },
    content.join(''),
  );
}

function breaksXml(rows: readonly number[] = []): string {
  const sorted = [...rows].sort((a, b) => a - b);
  const breaks = sorted.map((id) => element('brk', { id, max: lastColumnIndex, man: true }));
  return list('rowBreaks', breaks, { manualBreakCount: breaks.length });
}

/** The elements from `printOptions` to `rowBreaks`, in the schema's order. */
export function printXml(print: PrintSetup | undefined): string {
  if (!print) return '';
  const options = print.centerHorizontally ? element('printOptions', { horizontalCentered: true }) : '';
  return options + marginsXml(print) + pageXml(print) + headerFooterXml(print) + breaksXml(print.breaksAfter);
}
