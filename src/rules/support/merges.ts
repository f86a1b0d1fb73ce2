/** Merged cells over entries. Excel keeps the first cell of a merged area and forgets the others. */
import type { Area } from '../../sheet/model';
import type { SubmittedSheet } from '../../submission';
import type { View } from '../view';
import { isWithin, openInputs, type InputCell } from './inputs';

export interface SwallowedCells {
  readonly area: Area;
  /** Input cells that the area has made disappear; at least one. */
  readonly cells: readonly [InputCell, ...InputCell[]];
}

/** Words merged along one row lose nothing: the text stays with its row. */
export function swallowedCells(view: Pick<View, 'asked'>, sheet: SubmittedSheet): readonly SwallowedCells[] {
  const merges = sheet.grid.merges ?? [];
  if (merges.length === 0) return [];
  const inputs = openInputs(view, sheet);
  return merges.flatMap((area): SwallowedCells[] => {
    const [first, ...others] = inputs.filter((cell) => isWithin(area, cell) && isLost(cell, area));
    return first ? [{ area, cells: [first, ...others] }] : [];
  });
}

function isLost({ column, row, input }: InputCell, { top, left }: Area): boolean {
  const kept = row === top && column === left;
  return !kept && (row !== top || input !== 'text');
}
