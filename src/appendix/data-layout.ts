/** Where the columns of `Số liệu` stand: its sheet is drawn and the formulas over it are written from here. */
import { keysOf } from '../plan/tables';
import { address, columnLetters, quoteSheet } from '../sheet/address';
import { firstColumn } from './table';

export const dataColumns = [
  { id: 'unitId', header: 'Mã đơn vị', width: 25 },
  { id: 'unit', header: 'Đơn vị', width: 32 },
  { id: 'measure', header: 'Chỉ tiêu', width: 8 },
  { id: 'role', header: 'Vai trò', width: 10 },
  { id: 'state', header: 'Tình trạng', width: 16 },
  { id: 'numerator', header: 'Tử số', width: 12 },
  { id: 'denominator', header: 'Mẫu số', width: 12 },
  { id: 'counted', header: 'Tính vào tổng (1/0)', width: 10 },
  { id: 'exclusion', header: 'Lý do không tính', width: 34 },
  { id: 'file', header: 'Tệp', width: 26 },
  { id: 'sheet', header: 'Trang', width: 10 },
  { id: 'cell', header: 'Ô', width: 7 },
  { id: 'receivedAt', header: 'Nhận lúc', width: 16 },
  { id: 'hash', header: 'Mã băm', width: 16 },
  { id: 'watched', header: 'Ý kiến của đơn vị theo dõi', width: 34 },
] as const;

export type DataColumn = (typeof dataColumns)[number]['id'];

export const dataHeaderRow = 4;
const firstRow = dataHeaderRow + 1;

/** `Số liệu` as formulas see it. */
export interface DataReference {
  readonly sheet: string;
  /** Lines below the header. */
  readonly lines: number;
}

/** `'Số liệu'!$G$5:$G$2745`; one empty row when there are no lines. */
function range({ sheet, lines }: DataReference, id: DataColumn): string {
  const letters = columnLetters(firstColumn + dataColumns.findIndex((column) => column.id === id));
  return `${quoteSheet(sheet)}!$${letters}$${firstRow}:$${letters}$${firstRow + Math.max(lines, 1) - 1}`;
}

/**
 * Σ tử số or Σ mẫu số of the measure whose id stands in `idCell`, over the lines that are counted. Any
 * spreadsheet program from Excel 2007 on calculates it.
 */
export function sumOf(data: DataReference, id: 'numerator' | 'denominator', idCell: string): string {
  return `SUMIFS(${range(data, id)},${countedLines(data, idCell)})`;
}

/** The same for a cell of its own: empty text when no line is counted. */
export function sumFormula(data: DataReference, id: 'numerator' | 'denominator', idCell: string): string {
  return `IF(COUNTIFS(${countedLines(data, idCell)})=0,"",${sumOf(data, id, idCell)})`;
}

/** Σ over the lines with these words in these columns. */
export function sumWhere(
  data: DataReference,
  id: 'numerator' | 'denominator',
  words: Readonly<Partial<Record<DataColumn, string>>>,
): string {
  const conditions = keysOf(words).map((column) => `${range(data, column)},"${words[column] ?? ''}"`);
  return `SUMIFS(${[range(data, id), ...conditions].join(',')})`;
}

function countedLines(data: DataReference, idCell: string): string {
  return `${range(data, 'measure')},${idCell},${range(data, 'counted')},1`;
}

/**
 * Percent of two cells or sums, in the order of operations of the core (`rateOf`). SUM takes empty text for 0.
 */
export function rateFormula(numerator: string, denominator: string): string {
  return `IF(SUM(${denominator})=0,"",${numerator}*100/${denominator})`;
}

/** The cell of a key in the hidden column. */
export function keyCell(row: number, column: number): string {
  return `$${address(column, row)}`;
}
