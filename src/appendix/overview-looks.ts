/** Looks of `Tổng quan` only: large figures above their captions, quiet cells for what the charts draw. */
import type { Alignment, Borders, CellStyle, Color } from '../sheet/model';
import type { MeasureStanding } from './verdict';

const name = 'Times New Roman';
const centre: Alignment = { horizontal: 'center', vertical: 'center', wrap: true };
const edge = { style: 'thin', color: 'BFC7D1' } as const;
const sides: Borders = { left: edge, right: edge };

/** Of words and bars; the words say the same. All reach a contrast of 4.5 on white. */
export const standingColors: Readonly<Record<MeasureStanding, Color>> = {
  met: '0B6B2E',
  near: '8A5A00',
  unmet: '9C0006',
  'not-available': '5F6670',
  'none-occurred': '5F6670',
};

/** Of the bars that carry no verdict. */
export const chartColors = {
  rate: '2F6EB5',
  target: 'B8BEC6',
  accepted: '2E8B57',
  returned: 'E0A030',
  missing: 'B8BEC6',
} as const satisfies Record<string, Color>;

/** A large figure in this colour; its caption stands in the row below. */
export function figureLook(color: Color): CellStyle {
  return { font: { name, size: 20, bold: true, color }, borders: { ...sides, top: edge }, align: centre };
}

export const overviewLooks = {
  caption: {
    font: { name, size: 11, color: '404040' },
    borders: { ...sides, bottom: edge },
    align: { ...centre, vertical: 'top' },
  },
  section: { font: { name, size: 12, bold: true }, align: { horizontal: 'left', vertical: 'center' } },
  /** Beside the page, for whoever asks what a chart draws. */
  drawn: { font: { name, size: 9, color: '5F6670' } },
  /** A format of its own: a reference would take over that of its cell in LibreOffice, General stays so in Excel. */
  drawnNumber: { font: { name, size: 9, color: '5F6670' }, numberFormat: '0.0#####' },
  drawnHeader: { font: { name, size: 9, bold: true, color: '5F6670' } },
} as const satisfies Record<string, CellStyle>;
