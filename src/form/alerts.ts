/** Conditional colours of table sheets, as tables: which columns of which rows, by a test that looks along the row. */
import type { AppendixId } from '../plan/schema';
import type { Conditional } from '../sheet/model';
import type { ColumnId } from './columns';
import { areasOfRows } from './guards';
import { columnOf, inRow, tableRows } from './layout';

/** Gives a formula; `cell('state')` is the cell of that column in the row being painted. */
export type RowTest = (cell: (id: ColumnId) => string) => string;

export interface Alert<Row> {
  readonly columns: readonly ColumnId[];
  readonly rows: (row: Row) => boolean;
  readonly when: RowTest;
  readonly style: Conditional['style'];
}

/** The alerts of a table on the rows of one form; those that meet no row are left out. */
export function conditionalsOf<Row>(
  appendix: AppendixId,
  rows: readonly Row[],
  alerts: readonly Alert<Row>[],
): Conditional[] {
  return alerts.flatMap((alert) => {
    const painted = rows.flatMap((row, index) => (alert.rows(row) ? [tableRows.first + index] : []));
    const [first] = painted;
    if (first === undefined) return [];
    const areas = alert.columns.flatMap((id) => areasOfRows(columnOf(appendix, id), painted));
    return [{ areas, formula: alert.when((id) => inRow(appendix, id, first)), style: alert.style }];
  });
}

/** `AND(ISNUMBER(G6),ISNUMBER(H6),G6>H6)`. */
export function exceeds(part: string, whole: string): string {
  return `AND(ISNUMBER(${part}),ISNUMBER(${whole}),${part}>${whole})`;
}
