/** Keeping in `_khs` which warnings stood when an explanation was written. */
import type { Explained, Explanations } from '../form/entries';
import { writeExplained } from '../form/identity';
import type { RowKey } from '../plan/rows';
import { squeeze } from '../plan/text';
import { address, cellAt } from '../sheet/address';
import type { CellValue, Grid } from '../sheet/model';
import { isBlank, valueText } from '../sheet/values';
import { sortedRows } from './headers';
import { findTitle, keyTableColumns, keyTableRow } from './identity';
import type { CellPlace } from './types';

/** A cell of `_khs` to be written. */
export type IdentityChange = CellPlace & { readonly value: CellValue };

const label = 'explained';

/**
 * What to write so that the sheet says just these explanations; none where it says so already or has no table.
 * A sheet made before there was such a column gets one at the right end.
 */
export function explainedChanges(grid: Grid, explanations: Explanations): readonly IdentityChange[] {
  const title = findTitle(grid);
  const headerRow = keyTableRow(grid);
  if (!title || headerRow === null) return [];
  const wanted = [
    ...generalCells(grid, title.column, headerRow, explanations.general),
    ...rowCells(grid, headerRow, explanations.rows),
  ];
  return wanted.flatMap(([column, row, value]): IdentityChange[] => {
    const before = cellAt(grid, column, row)?.value ?? null;
    return before === value ? [] : [{ sheet: grid.name, address: address(column, row), value }];
  });
}

type Wanted = readonly [column: number, row: number, value: CellValue];

/** On its own line; where the sheet has none, on the blank one above the table. */
function generalCells(grid: Grid, column: number, headerRow: number, general: Explained | null): Wanted[] {
  const above = sortedRows(grid).filter((row) => row < headerRow);
  const own = above.find((row) => textAt(grid, column, row) === label);
  const free = isBlank(cellAt(grid, column, headerRow - 1)?.value) ? headerRow - 1 : undefined;
  const row = own ?? (general ? free : undefined);
  if (row === undefined) return [];
  return [
    [column, row, label],
    [column + 1, row, general ? writeExplained(general) : null],
  ];
}

function rowCells(grid: Grid, headerRow: number, notes: ReadonlyMap<RowKey, Explained>): Wanted[] {
  const columns = keyTableColumns(grid, headerRow);
  const keys = columns.get('key');
  const own = columns.get(label);
  if (keys === undefined || (own === undefined && notes.size === 0)) return [];
  const column = own ?? Math.max(...(grid.rows.get(headerRow)?.cells.keys() ?? [])) + 1;
  const cells = sortedRows(grid).flatMap((row): Wanted[] => {
    const key = row > headerRow ? textAt(grid, keys, row) : '';
    if (key === '') return [];
    // A key that the plan lacks has no note.
    const note = notes.get(key as RowKey);
    return [[column, row, note ? writeExplained(note) : null]];
  });
  return [[column, headerRow, label], ...cells];
}

function textAt(grid: Grid, column: number, row: number): string {
  return squeeze(valueText(cellAt(grid, column, row)?.value));
}
