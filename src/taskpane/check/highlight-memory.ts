/**
 * What marks cover. The memory lies in `_khs`, one line for each marked entry: it goes with the file when the pane or
 * Excel is closed. Pure.
 */
import type { CellChange } from '../../excel';
import { address, cellAt } from '../../sheet/address';
import type { Color, Grid } from '../../sheet/model';
import type { CellPlace } from '../../submission';
import type { Target } from './highlights';

export interface Remembered {
  readonly target: Target;
  /** The fill to give back. */
  readonly covered: Color | null;
  /** The fill of the mark. */
  readonly color: Color;
  /** Hash of the note that came with the mark; null without one. */
  readonly note: string | null;
}

/** Far right of everything that a form has in `_khs`. */
const column = 26;
const title = 'highlights';

/** Null while marks are off. */
export function readMemory(grid: Grid | undefined): readonly Remembered[] | null {
  if (!grid || cellAt(grid, column, 1)?.value !== title) return null;
  const lines: Remembered[] = [];
  for (let row = 2; ; row += 1) {
    const value = cellAt(grid, column, row)?.value;
    if (typeof value !== 'string') return lines;
    const [target = '', covered = '-', color = '', note = '-'] = value.split(' ');
    lines.push({ target, covered: orNull(covered), color, note: orNull(note) });
  }
}

/** Writes the memory over the one of `before`; null forgets that there are marks. */
export function memoryChanges(
  grid: Grid,
  lines: readonly Remembered[] | null,
  before: readonly Remembered[] | null,
): readonly CellChange[] {
  const texts = lines ? [title, ...lines.map(lineOf)] : [];
  const count = Math.max(texts.length, before ? before.length + 1 : 0);
  return Array.from({ length: count }, (_, index) => ({
    sheet: grid.name,
    address: address(column, index + 1),
    value: texts[index] ?? null,
  }));
}

/** Where a memory of as many lines lies. */
export function memoryArea({ name }: Grid, lines: number): CellPlace {
  return { sheet: name, address: `${address(column, 1)}:${address(column, lines + 1)}` };
}

function lineOf({ target, covered, color, note }: Remembered): string {
  return [target, covered ?? '-', color, note ?? '-'].join(' ');
}

function orNull(word: string): string | null {
  return word === '-' ? null : word;
}
