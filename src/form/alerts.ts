/** Conditional colours of table sheets: over columns and rows, by a formula that looks along the row. */
import type { AppendixId } from '../plan/schema';
import type { Conditional } from '../sheet/model';
import type { ColumnId } from './columns';
import { areasOfRows } from './guards';
import { columnOf, inRow } from './layout';

/** `cell('state')` is the cell of that column in the row being painted. */
export type RowTest = (cell: (id: ColumnId) => string) => string;

/** Nothing where no row is meant. Rows come in ascending order. */
export function alertOn(
  appendix: AppendixId,
  ids: readonly ColumnId[],
  rows: readonly number[],
  test: RowTest,
  style: Conditional['style'],
): Conditional[] {
  const [first] = rows;
  if (first === undefined) return [];
  const areas = ids.flatMap((id) => areasOfRows(columnOf(appendix, id), rows));
  return [{ areas, formula: test((id) => inRow(appendix, id, first)), style }];
}
