/** The looks of all result sheets in one table. Times New Roman, black: Nghị định 30/2020, Phụ lục I. */
import type { Alignment, Borders, CellStyle, Font } from '../sheet/model';

export const bodySize = 11;

const font = (rest: Font = {}): Font => ({ name: 'Times New Roman', size: bodySize, ...rest });
const line = { style: 'thin', color: '000000' } as const;
const box: Borders = { top: line, right: line, bottom: line, left: line };
const thin = { style: 'thin', color: '9AA5B1' } as const;
const lightBox: Borders = { top: thin, right: thin, bottom: thin, left: thin };
const lightSides: Borders = { top: thin, bottom: thin };
const centre: Alignment = { horizontal: 'center', vertical: 'center', wrap: true };
const left: Alignment = { horizontal: 'left', vertical: 'center', wrap: true };
const right: Alignment = { horizontal: 'right', vertical: 'center', indent: 1 };
const top: Alignment = { horizontal: 'left', vertical: 'top', wrap: true };

export const looks = {
  hidden: { font: font({ size: 9, color: '5F6670' }), numberFormat: '@' },

  label: { font: font({ size: 14, bold: true }), align: centre },
  title: { font: font({ size: 14, bold: true }), align: centre },
  reference: { font: font({ size: 14, italic: true }), align: centre },
  periodLine: { font: font({ size: 12, italic: true }), align: centre },
  signature: { font: font({ size: 13, bold: true }), align: centre },

  header: { font: font({ bold: true }), borders: box, align: centre },
  text: { font: font(), borders: box, align: left },
  /** For cells merged over rows that may stand on two pages: the words begin on the first. */
  textTop: { font: font(), borders: box, align: top },
  bold: { font: font({ bold: true }), borders: box, align: left },
  centre: { font: font(), borders: box, align: centre },
  centreTop: { font: font(), borders: box, align: { ...centre, vertical: 'top' } },
  centreBold: { font: font({ bold: true }), borders: box, align: centre },
  count: { font: font(), borders: box, align: right, numberFormat: '#,##0' },
  amount: { font: font(), borders: box, align: { ...right, vertical: 'top' }, numberFormat: '#,##0.###' },
  percent: { font: font(), borders: box, align: { ...centre, vertical: 'top' }, numberFormat: '0.##' },
  note: { font: font({ size: 10 }), borders: box, align: left },
  noteTop: { font: font({ size: 10 }), borders: box, align: top },

  listTitle: { font: font({ size: 14, bold: true }), align: { horizontal: 'left', vertical: 'center' } },
  listAbout: { font: font({ italic: true }), align: { horizontal: 'left', vertical: 'center' } },
  listHeader: { font: font({ bold: true }), fill: 'DCE6F1', borders: lightBox, align: centre },
  listText: { font: font(), borders: lightBox, align: top },
  listCentre: { font: font(), borders: lightBox, align: { ...top, horizontal: 'center' } },
  /** On the overview, where every line is short. */
  listMiddle: { font: font(), borders: lightBox, align: left },
  listMiddleCentre: { font: font(), borders: lightBox, align: centre },
  listMiddleCount: { font: font(), borders: lightBox, align: right, numberFormat: '#,##0' },
  listStrong: { font: font({ bold: true }), borders: lightBox, align: top },
  listStrongCentre: {
    font: font({ bold: true }),
    borders: lightBox,
    align: { ...top, horizontal: 'center' },
  },
  listStrongCount: {
    font: font({ bold: true }),
    borders: lightBox,
    align: { horizontal: 'right', vertical: 'top' },
    numberFormat: '#,##0.###',
  },
  /** Cells that are left for the officer; they are kept from run to run. */
  listInput: { font: font(), fill: 'EAF4FF', borders: lightBox, align: top },
  listInputCount: {
    font: font(),
    fill: 'EAF4FF',
    borders: lightBox,
    align: { horizontal: 'right', vertical: 'top' },
    numberFormat: '#,##0.###',
  },
  listInputDate: {
    font: font(),
    fill: 'EAF4FF',
    borders: lightBox,
    align: { horizontal: 'center', vertical: 'top' },
    numberFormat: 'dd/mm/yyyy',
  },
  /** Cells of a column that is for the lines of another list. */
  listClosed: { font: font(), fill: 'F2F2F2', borders: lightBox, align: top },
  listSection: {
    font: font({ bold: true }),
    fill: 'E8EDF3',
    borders: lightSides,
    align: { horizontal: 'left', vertical: 'center' },
  },
  /** Runs on over the blank cells beside it. */
  listLoose: { font: font(), align: { horizontal: 'left', vertical: 'center' } },
  listCode: { font: font(), borders: lightBox, align: { ...top, wrap: false }, numberFormat: '@' },
  listCount: {
    font: font(),
    borders: lightBox,
    align: { horizontal: 'right', vertical: 'top' },
    numberFormat: '#,##0.###',
  },
  listTime: {
    font: font(),
    borders: lightBox,
    align: { horizontal: 'center', vertical: 'top' },
    numberFormat: 'dd/mm/yyyy hh:mm',
  },

  plain: { font: font({ size: 12 }), align: top },
  plainCentre: { font: font({ size: 12 }), align: centre },
} as const satisfies Record<string, CellStyle>;

/** Colours of verdicts; the words say the same. */
export const verdictColors = { met: '0B6B2E', unmet: '9C0006' } as const;
