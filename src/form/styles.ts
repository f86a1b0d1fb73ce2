/** One table of looks. Colour never speaks alone: words, bold type or an empty cell say the same. */
import type { Alignment, Borders, CellStyle, Font } from '../sheet/model';

/** Nghị định 30/2020: Times New Roman throughout. */
export const fontName = 'Times New Roman';
export const bodySize = 11;

export const colors = {
  ink: '1F1F1F',
  calm: '5F6670',
  line: '9AA5B1',
  header: 'DCE6F1',
  input: 'EAF4FF',
  closed: 'EDEDED',
  required: 'FFF0B3',
  wrong: 'FBD5D5',
  wrongInk: '9C0006',
  metInk: '0B6B2E',
} as const;

const font = (rest: Font = {}): Font => ({ name: fontName, size: bodySize, color: colors.ink, ...rest });
const line = { style: 'thin', color: colors.line } as const;
const divide = { style: 'medium', color: colors.calm } as const;
const box: Borders = { top: line, right: line, bottom: line, left: line };
const centre: Alignment = { horizontal: 'center', vertical: 'center', wrap: true };
const left: Alignment = { horizontal: 'left', vertical: 'center', wrap: true };
const right: Alignment = { horizontal: 'right', vertical: 'center', wrap: true };

export const looks = {
  hidden: { font: font({ color: colors.calm }), numberFormat: '@' },
  /** Unlocked, though nobody sees it: a check refreshes the as-of date in it, and the sheet stays protected. */
  mark: { font: font({ color: colors.calm }), numberFormat: '@', locked: false },
  label: { font: font({ size: 14, bold: true }), align: centre },
  title: { font: font({ size: 13, bold: true }), align: centre },
  subtitle: { font: font({ size: 12, italic: true }), align: centre },
  about: { font: font({ bold: true }), align: left },
  aboutRight: { font: font(), align: { ...right, wrap: false } },
  aboutDate: { font: font({ bold: true }), align: left, numberFormat: 'dd/mm/yyyy' },
  header: { font: font({ bold: true }), fill: colors.header, borders: box, align: centre },
  legendInput: { font: font({ size: 10 }), fill: colors.input, borders: box, align: centre },
  legendRequired: { font: font({ size: 10 }), fill: colors.required, borders: box, align: centre },
  legendWrong: {
    font: font({ size: 10, bold: true, color: colors.wrongInk }),
    fill: colors.wrong,
    borders: box,
    align: centre,
  },
  legendClosed: { font: font({ size: 10 }), fill: colors.closed, borders: box, align: centre },
  printed: { font: font(), borders: box, align: left },
  printedBold: { font: font({ bold: true }), borders: box, align: left },
  printedCentre: { font: font(), borders: box, align: centre },
  input: { font: font(), fill: colors.input, borders: box, align: left, numberFormat: '@', locked: false },
  inputDate: {
    font: font(),
    fill: colors.input,
    borders: box,
    align: left,
    numberFormat: 'dd/mm/yyyy',
    locked: false,
  },
  inputBox: {
    font: font(),
    fill: colors.input,
    borders: box,
    align: { ...left, vertical: 'top' },
    numberFormat: '@',
    locked: false,
  },
  note: { font: font({ italic: true }), align: left },
  help: { font: font(), align: { ...left, vertical: 'top' } },
  helpTitle: { font: font({ bold: true }), align: left },
  signature: { font: font({ bold: true, size: 12 }), align: centre },
  signatureNote: { font: font({ italic: true }), align: centre },
} as const satisfies Record<string, CellStyle>;

/** How a cell of a table stands to the officer: printed or computed, open, or not to be filled in. */
export type Tone = 'printed' | 'input' | 'closed';

export interface TableLook {
  readonly horizontal: 'left' | 'center' | 'right';
  /** Grey type, for rows that a unit only coordinates on. */
  readonly calm: boolean;
  /** A heavier line above: the first of the calm rows. */
  readonly divided: boolean;
  readonly numberFormat?: string;
}

/** A cell of a table. */
export function tableLook(tone: Tone, { horizontal, calm, divided, numberFormat }: TableLook): CellStyle {
  return {
    font: font(calm && tone !== 'input' ? { color: colors.calm } : {}),
    borders: divided ? { ...box, top: divide } : box,
    align: { horizontal, vertical: 'center', wrap: true },
    ...(tone === 'input' ? { fill: colors.input, locked: false } : {}),
    ...(tone === 'closed' ? { fill: colors.closed } : {}),
    ...(numberFormat === undefined ? {} : { numberFormat }),
  };
}

/** Looks of conditional formats. */
export const alerts = {
  required: { fill: colors.required },
  wrong: { fill: colors.wrong, font: { bold: true, color: colors.wrongInk } },
  met: { font: { bold: true, color: colors.metInk } },
  unmet: { font: { bold: true, color: colors.wrongInk } },
} as const;
