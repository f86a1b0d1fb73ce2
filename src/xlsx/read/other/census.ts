/**
 * What stands in a binary workbook, counted by us before the library reads it: the library answers a sheet that
 * it could not follow with an empty one, so what it gives is held against this.
 */
import type { Area, Visibility } from '../../../sheet/model';
import { LAST_COLUMN, LAST_ROW } from '../areas';
import { refuse } from '../failure';
import type { Budget } from '../limits';

export interface SheetCensus {
  readonly name: string;
  readonly visibility: Visibility;
  /** Charts, dialogs and macros hold no cells of ours. */
  readonly isWorksheet: boolean;
  /** `placeKey` of every cell with a value or a formula. */
  readonly cells: ReadonlySet<number>;
  /** Those whose formula was never calculated. */
  readonly uncalculated: ReadonlySet<number>;
  /** Cells that only carry a style. */
  readonly blanks: number;
  readonly merges: readonly Area[];
}

/** One number for a place. */
export function placeKey(row: number, column: number): number {
  return row * (LAST_COLUMN + 1) + column;
}

/** Counts the cells of one sheet as its records pass by. Rows and columns count from 0, as in records. */
export class CellCounter {
  readonly cells = new Set<number>();
  readonly uncalculated = new Set<number>();
  readonly merges: Area[] = [];
  blanks = 0;

  constructor(private readonly budget: Budget) {}

  add(row: number, column: number, calculated = true): void {
    if (row >= LAST_ROW || column >= LAST_COLUMN) refuse('damaged', `cell ${row}:${column}`);
    this.budget.spend('cells');
    this.budget.spend('libraryCells');
    const key = placeKey(row + 1, column + 1);
    this.cells.add(key);
    if (!calculated) this.uncalculated.add(key);
  }

  addBlank(row: number, column: number): void {
    if (row >= LAST_ROW || column >= LAST_COLUMN) refuse('damaged', `cell ${row}:${column}`);
    this.blanks += 1;
  }

  addMerge(top: number, bottom: number, left: number, right: number): void {
    this.budget.spend('areas');
    if (top > bottom || left > right || bottom >= LAST_ROW || right >= LAST_COLUMN) {
      refuse('damaged', `merged cells ${top}:${left} to ${bottom}:${right}`);
    }
    this.merges.push({ top: top + 1, left: left + 1, bottom: bottom + 1, right: right + 1 });
  }
}

/** A workbook has sheets, and none goes by the name of another. */
export function checkNames(sheets: readonly { readonly name: string }[]): void {
  if (sheets.length === 0) refuse('damaged', 'workbook without sheets');
  if (new Set(sheets.map(({ name }) => name.toLowerCase())).size < sheets.length) {
    refuse('damaged', 'two sheets of one name');
  }
}

/** By the number that both binary formats keep. */
export const visibilities: readonly Visibility[] = ['visible', 'hidden', 'veryHidden'];
