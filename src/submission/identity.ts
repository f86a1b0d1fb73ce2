/** The sheet `_khs`, very hidden, merely hidden or shown: who the workbook is of and the figures before. */
import type { PreviousFigure, PreviousFigures } from '../form/entries';
import {
  identityLines,
  identityTitle,
  keyTableHeader,
  type IdentityLine,
  type KeyTableState,
} from '../form/identity';
import { dataStates } from '../form/words';
import type { RowKey } from '../plan/rows';
import { squeeze } from '../plan/text';
import { cellAt } from '../sheet/address';
import type { Grid } from '../sheet/model';
import { valueText } from '../sheet/values';
import { sortedRows } from './headers';
import { countOf, readCount } from './readings';
import type { Identity } from './types';

export interface IdentitySheet {
  readonly identity: Identity;
  readonly previous: PreviousFigures;
}

type KeyTableColumn = (typeof keyTableHeader)[number];

/** Null when the grid is no identity sheet. */
export function readIdentitySheet(grid: Grid): IdentitySheet | null {
  const title = findTitle(grid);
  if (!title) return null;
  const lines = readLines(grid, title.column);
  const identity: Identity = {
    format: Number(lines.get('format')) || 0,
    plan: lines.get('plan') ?? '',
    unit: lines.get('unit') ?? '',
    period: lines.get('period') ?? '',
    version: Number(lines.get('version')) || 0,
    stampedAt: lines.get('stampedAt') ?? '',
    from: 'identity-sheet',
  };
  if (identity.plan === '' || identity.unit === '') return null;
  return { identity, previous: readPrevious(grid) };
}

const textAt = (grid: Grid, column: number, row: number): string =>
  squeeze(valueText(cellAt(grid, column, row)?.value));

function findTitle(grid: Grid): { column: number; row: number } | null {
  for (const row of sortedRows(grid).slice(0, 5)) {
    for (const column of grid.rows.get(row)?.cells.keys() ?? []) {
      if (textAt(grid, column, row) === identityTitle) return { column, row };
    }
  }
  return null;
}

function readLines(grid: Grid, column: number): ReadonlyMap<IdentityLine, string> {
  const lines = new Map<IdentityLine, string>();
  for (const row of sortedRows(grid)) {
    const label = identityLines.find((line) => line === textAt(grid, column, row));
    if (label && !lines.has(label)) lines.set(label, textAt(grid, column + 1, row));
  }
  return lines;
}

function readPrevious(grid: Grid): PreviousFigures {
  const rows = sortedRows(grid);
  const headerRow = rows.find((row) => keyTableColumns(grid, row).size >= 3);
  const figures = new Map<RowKey, PreviousFigure>();
  if (headerRow === undefined) return figures;
  const columns = keyTableColumns(grid, headerRow);
  for (const row of rows.filter((at) => at > headerRow)) {
    const cell = (id: KeyTableColumn) => {
      const column = columns.get(id);
      return column === undefined ? undefined : cellAt(grid, column, row);
    };
    const text = (id: KeyTableColumn) => squeeze(valueText(cell(id)?.value));
    const state = text('previousState');
    if (text('key') === '' || !isState(state)) continue;
    figures.set(text('key') as RowKey, {
      state,
      numerator: countOf(readCount(cell('previousNumerator'))),
      denominator: countOf(readCount(cell('previousDenominator'))),
      resultHash: text('previousResultHash'),
      asOf: text('previousAsOf'),
    });
  }
  return figures;
}

function keyTableColumns(grid: Grid, row: number): ReadonlyMap<KeyTableColumn, number> {
  const columns = new Map<KeyTableColumn, number>();
  for (const column of grid.rows.get(row)?.cells.keys() ?? []) {
    const id = keyTableHeader.find((header) => header === textAt(grid, column, row));
    if (id) columns.set(id, column);
  }
  return columns;
}

function isState(text: string): text is KeyTableState {
  return text === 'blank' || Object.hasOwn(dataStates, text);
}
