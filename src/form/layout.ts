/** Where things stand on the sheets. Readers go by keys and headers; only the form's own formulas need these. */
import { address, absoluteArea, quoteSheet } from '../sheet/address';
import { areaOf } from '../sheet/build';
import type { Area } from '../sheet/model';
import type { AppendixId } from '../plan/schema';
import { columns, type ColumnId } from './columns';
import { infoLines, type InfoId } from './info';

/** The hidden column of keys and marks, on every sheet that people see. */
export const keyColumn = 1;

/** Rows of a table sheet. The mark stands in the key column on the row right above the header. */
export const tableRows = { label: 1, title: 2, about: 3, legend: 4, header: 5, first: 6 } as const;
export const markRow = tableRows.header - 1;

/** Columns and first row of `Thông tin`; the three value columns are one merged cell beside a label. */
export const infoLayout = { label: 2, value: 3, lastValue: 5, help: 7, firstLine: 4 } as const;

/** Row of a line of `Thông tin` above the counts. Boxes stand below them. */
export function infoLineRow(id: InfoId): number {
  return infoLayout.firstLine + infoLines.findIndex((line) => line.id === id);
}

/** Number of a column of a table sheet; 0 where the appendix has none. */
export function columnOf(appendix: AppendixId, id: ColumnId): number {
  return columns[appendix].findIndex((column) => column.id === id) + 1;
}

/** A cell in a row of a table sheet with its column held fast: `$F7`. */
export function inRow(appendix: AppendixId, id: ColumnId, row: number): string {
  return `$${address(columnOf(appendix, id), row)}`;
}

/** All rows of one column of a table sheet. */
export function columnArea(appendix: AppendixId, id: ColumnId, count: number): Area {
  const column = columnOf(appendix, id);
  return areaOf(column, tableRows.first, column, tableRows.first + count - 1);
}

/** The same as a reference from another sheet: `'PL01'!$F$6:$F$26`. */
export function columnReference(sheet: string, appendix: AppendixId, id: ColumnId, count: number): string {
  return `${quoteSheet(sheet)}!${absoluteArea(columnArea(appendix, id, count))}`;
}
