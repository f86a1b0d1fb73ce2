/** The sheet `_khs`, very hidden, merely hidden or shown: who the workbook is of and the figures before. */
import type { Explained, Explanations, PreviousFigure, PreviousFigures } from '../form/entries';
import {
  identityLines,
  identityTitle,
  keyTableHeader,
  readExplained,
  type IdentityLine,
  type KeyTableState,
} from '../form/identity';
import { dataStates } from '../form/words';
import type { RowKey } from '../plan/rows';
import { squeeze } from '../plan/text';
import { cellAt } from '../sheet/address';
import type { Cell, Grid } from '../sheet/model';
import { valueText } from '../sheet/values';
import { sortedRows } from './headers';
import { countOf, readCount } from './readings';
import type { Identity } from './types';

export interface IdentitySheet {
  readonly identity: Identity;
  /** Keys of the rows the form was made with. */
  readonly issued: ReadonlySet<RowKey> | null;
  readonly previous: PreviousFigures;
  /** Null when no check has noted anything. */
  readonly explained: Explanations | null;
}

/** Fewer known headers in a row are no key table. */
const leastColumns = 3;

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
  const table = readKeyTable(grid);
  return {
    identity,
    issued: table?.issued ?? null,
    previous: table?.previous ?? new Map(),
    explained: explanations(table, readExplained(lines.get('explained') ?? '')),
  };
}

const textAt = (grid: Grid, column: number, row: number): string =>
  squeeze(valueText(cellAt(grid, column, row)?.value));

export function findTitle(grid: Grid): { column: number; row: number } | null {
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
    const text = textAt(grid, column, row);
    const label = identityLines.find((line) => line === text);
    if (label && !lines.has(label)) lines.set(label, textAt(grid, column + 1, row));
  }
  return lines;
}

function explanations(table: KeyTable | null, general: Explained | null): Explanations | null {
  const rows = table?.explained ?? new Map<RowKey, Explained>();
  return rows.size > 0 || general ? { rows, general } : null;
}

interface KeyTable {
  readonly issued: ReadonlySet<RowKey>;
  readonly previous: PreviousFigures;
  readonly explained: ReadonlyMap<RowKey, Explained>;
}

function readKeyTable(grid: Grid): KeyTable | null {
  const headerRow = keyTableRow(grid);
  if (headerRow === null) return null;
  const columns = keyTableColumns(grid, headerRow);
  const issued = new Set<RowKey>();
  const previous = new Map<RowKey, PreviousFigure>();
  const explained = new Map<RowKey, Explained>();
  for (const row of sortedRows(grid).filter((at) => at > headerRow)) {
    const cell = (id: KeyTableColumn): Cell | undefined => {
      const column = columns.get(id);
      return column === undefined ? undefined : cellAt(grid, column, row);
    };
    // A key that the plan lacks meets no row of it.
    const key = squeeze(valueText(cell('key')?.value)) as RowKey;
    if (key === '') continue;
    issued.add(key);
    const figure = readFigure(cell);
    if (figure) previous.set(key, figure);
    const note = readExplained(squeeze(valueText(cell('explained')?.value)));
    if (note) explained.set(key, note);
  }
  return { issued, previous, explained };
}

function readFigure(cell: (id: KeyTableColumn) => Cell | undefined): PreviousFigure | null {
  const text = (id: KeyTableColumn) => squeeze(valueText(cell(id)?.value));
  const state = text('previousState');
  if (!isState(state)) return null;
  return {
    state,
    numerator: countOf(readCount(cell('previousNumerator'))),
    denominator: countOf(readCount(cell('previousDenominator'))),
    resultHash: text('previousResultHash'),
    asOf: text('previousAsOf'),
  };
}

/** Number of the row with the header of the key table; null when there is none. */
export function keyTableRow(grid: Grid): number | null {
  return sortedRows(grid).find((row) => keyTableColumns(grid, row).size >= leastColumns) ?? null;
}

export function keyTableColumns(grid: Grid, row: number): ReadonlyMap<KeyTableColumn, number> {
  const columns = new Map<KeyTableColumn, number>();
  for (const column of grid.rows.get(row)?.cells.keys() ?? []) {
    const text = textAt(grid, column, row);
    const id = keyTableHeader.find((header) => header === text);
    if (id) columns.set(id, column);
  }
  return columns;
}

function isState(text: string): text is KeyTableState {
  return text === 'blank' || Object.hasOwn(dataStates, text);
}
