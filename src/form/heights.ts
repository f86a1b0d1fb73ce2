/** Heights of the form's rows from what their cells hold. */
import type { Cell } from '../sheet/model';
import { rowHeight, type SizedText } from '../sheet/text-height';

/** A cell with the characters of width it may take: its column's, or the sum of a merged cell's columns. */
export interface PlacedCell {
  readonly cell: Cell;
  readonly width: number;
}

function sizedText({ cell, width }: PlacedCell): SizedText[] {
  const { value, style } = cell;
  if (typeof value !== 'string' || !style?.align?.wrap) return [];
  return [{ text: value, width, ...(style.font ? { font: style.font } : {}) }];
}

/** Height at which every wrapped text of the row shows whole. */
export function heightOf(cells: readonly PlacedCell[], least?: number): number {
  return rowHeight(cells.flatMap(sizedText), least);
}
