/** One sheet of a form: its mark, its header row, and its rows by key. */
import type { ColumnId } from '../form/columns';
import { readMark, type Mark } from '../form/mark';
import type { RowKey } from '../plan/rows';
import type { AppendixId } from '../plan/schema';
import { squeeze } from '../plan/text';
import { address, cellAt } from '../sheet/address';
import type { Grid } from '../sheet/model';
import { isBlank, valueText } from '../sheet/values';
import { sortedRows, type Headers } from './headers';
import { inputColumns, printedKey, type PlanRows } from './plan-rows';
import type { SubmittedCell, SubmittedRow, SubmittedSheet } from './types';

/** Filled rows in which a mark is looked for. */
const rowsSearched = 60;

/**
 * The mark of a sheet: the first one from the top. It is looked for in every column, because the hidden column
 * may have been moved, and down to the header row, because rows may have been put in between.
 */
export function findMark(grid: Grid, lastRow = Infinity): Mark | null {
  for (const row of sortedRows(grid).slice(0, rowsSearched)) {
    if (row > lastRow) return null;
    for (const { value } of grid.rows.get(row)?.cells.values() ?? []) {
      const mark = typeof value === 'string' ? readMark(value) : null;
      if (mark) return mark;
    }
  }
  return null;
}

/** Reads the rows below the headers. Rows are known by key, else by TT and text exactly as printed. */
export function readSheet(grid: Grid, headers: Headers, known: PlanRows): SubmittedSheet {
  const { appendix, row: headerRow, columns } = headers;
  const below = sortedRows(grid).filter((row) => row > headerRow);
  const keys = rowKeys(grid, below, columns, known);
  const rows = below.flatMap((row): SubmittedRow[] => {
    const key = keys.get(row);
    return key ? [{ key, appendix, sheet: grid.name, row, cells: cellsOf(grid, row, columns) }] : [];
  });
  const strayRows = below.filter((row) => !keys.has(row) && holdsEntry(grid, row, appendix, columns));
  const mark = findMark(grid, headerRow);
  return { appendix, name: grid.name, mark, headerRow, columns, rows, strayRows, grid };
}

function rowKeys(
  grid: Grid,
  rows: readonly number[],
  columns: Headers['columns'],
  known: PlanRows,
): ReadonlyMap<number, RowKey> {
  const text = (row: number, id: ColumnId) => textAt(grid, row, columns[id]);
  const keys = new Map<number, RowKey>();
  for (const row of rows) {
    const key = known.keys.get(text(row, 'key'));
    if (key) keys.set(row, key);
  }
  const unknown = rows.filter((row) => !keys.has(row) && text(row, 'text') !== '');
  const texts = unknown.length > 0 ? known.texts() : new Map<string, RowKey>();
  const taken = new Set(keys.values());
  for (const row of unknown) {
    const key = texts.get(printedKey(text(row, 'tt'), text(row, 'text')));
    if (key && !taken.has(key)) keys.set(row, key);
  }
  return keys;
}

function textAt(grid: Grid, row: number, column: number | undefined): string {
  return column === undefined ? '' : squeeze(valueText(cellAt(grid, column, row)?.value));
}

function cellsOf(grid: Grid, row: number, columns: Headers['columns']): SubmittedRow['cells'] {
  const cells: Partial<Record<ColumnId, SubmittedCell>> = {};
  // `Object.entries` widens keys to string; those of this record are column ids.
  for (const [id, column] of Object.entries(columns) as [ColumnId, number][]) {
    cells[id] = submittedCell(grid, column, row);
  }
  return cells;
}

/** A place on a sheet with what stands there. */
export function submittedCell(grid: Grid, column: number, row: number): SubmittedCell {
  return {
    place: { sheet: grid.name, address: address(column, row) },
    cell: cellAt(grid, column, row),
  };
}

function holdsEntry(grid: Grid, row: number, appendix: AppendixId, columns: Headers['columns']): boolean {
  return inputColumns(appendix).some(({ id }) => {
    const column = columns[id];
    return column !== undefined && !isBlank(cellAt(grid, column, row)?.value);
  });
}
