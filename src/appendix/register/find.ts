/** Finding the register in a workbook, and in it the lines, whatever was sorted, filtered, moved or put between. */
import type { Period, PlanPack } from '../../plan/schema';
import { nameKey, squeeze } from '../../plan/text';
import { address, cellAt } from '../../sheet/address';
import type { Cell, Grid } from '../../sheet/model';
import { isBlank, valueText } from '../../sheet/values';
import { findMark } from '../../submission';
import type { CellPlace } from '../../submission/types';
import { columnsByHeader } from '../header-columns';
import { columnByHeader, deadlineLabels, type RegisterColumn } from './layout';

export interface FoundRegister {
  /** Rows below the header, from top to bottom. */
  readonly rows: readonly FoundRow[];
  /** The cell beside a label; null where the label is gone. */
  readonly deadlines: Readonly<Record<keyof typeof deadlineLabels, FoundCell | null>>;
}

export interface FoundCell {
  readonly place: CellPlace;
  readonly cell: Cell | undefined;
}

/** Cells of a row by column; a column is absent when its header is. */
export type FoundRow = Readonly<Partial<Record<RegisterColumn, FoundCell>>>;

/** Without these a sheet is another list of files. */
const needed: readonly RegisterColumn[] = ['file', 'receivedAt', 'supersededBy', 'hash'];

/** The register of this plan and period; null when the workbook has none. */
export function findRegister(grids: readonly Grid[], plan: PlanPack, period: Period): FoundRegister | null {
  for (const grid of grids) {
    const mark = findMark(grid);
    if (mark?.kind !== 'result' || mark.plan !== plan.id || mark.period !== period.id) continue;
    const numbers = [...grid.rows.keys()].sort((one, other) => one - other);
    const header = numbers.find((row) => needed.every((id) => columnsIn(grid, row).has(id)));
    if (header === undefined) continue;
    const columns = columnsIn(grid, header);
    return {
      rows: numbers.filter((row) => row > header).map((row) => rowOf(grid, row, columns)),
      deadlines: {
        due: besideLabel(grid, header, deadlineLabels.due),
        lock: besideLabel(grid, header, deadlineLabels.lock),
      },
    };
  }
  return null;
}

export function textOf(found: FoundCell | undefined): string {
  return squeeze(valueText(found?.cell?.value));
}

function columnsIn(grid: Grid, row: number): ReadonlyMap<RegisterColumn, number> {
  return columnsByHeader(grid.rows.get(row), columnByHeader);
}

function foundAt(grid: Grid, column: number, row: number): FoundCell {
  return { place: { sheet: grid.name, address: address(column, row) }, cell: cellAt(grid, column, row) };
}

function rowOf(grid: Grid, row: number, columns: ReadonlyMap<RegisterColumn, number>): FoundRow {
  return Object.fromEntries([...columns].map(([id, column]) => [id, foundAt(grid, column, row)]));
}

/** The first cell to the right that holds something, up to the next label; else the one beside. */
function besideLabel(grid: Grid, header: number, label: string): FoundCell | null {
  for (const [row, { cells }] of grid.rows) {
    if (row >= header) continue;
    const columns = [...cells.keys()].sort((one, other) => one - other);
    const at = columns.find((column) => isLabel(cells.get(column), label));
    if (at === undefined) continue;
    const filled = columns.find((column) => column > at && !isBlank(cells.get(column)?.value));
    const isNext = Object.values(deadlineLabels).some((one) => isLabel(cells.get(filled ?? 0), one));
    return foundAt(grid, filled === undefined || isNext ? at + 1 : filled, row);
  }
  return null;
}

function isLabel(cell: Cell | undefined, label: string): boolean {
  return nameKey(valueText(cell?.value)) === nameKey(label);
}
