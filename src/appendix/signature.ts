/** The block for signing below an official table, on its right half (Nghị định 30/2020, Phụ lục I, mục II.7). */
import { areaOf, valueCell, type SheetDraft } from '../sheet/build';
import { looks } from './looks';
import type { Chunk } from './page';
import { firstColumn, headerKey, keyColumn } from './table';

const lineHeight = 18;
/** Points left free for hand and seal. */
const roomHeight = 70;

/** Draws the words of who signs, and the room to do it. The rows stay on one page. */
export function drawSignature(
  draft: SheetDraft,
  firstRow: number,
  columnCount: number,
  words: readonly string[],
): Chunk {
  const last = firstColumn + columnCount - 1;
  const middle = firstColumn + Math.floor(columnCount / 2);
  const lines = ['', ...words, '', ''];
  lines.forEach((text, index) => {
    const row = firstRow + index;
    draft.put(keyColumn, row, valueCell(headerKey, looks.hidden));
    draft.merge(areaOf(middle, row, last, row), valueCell(text === '' ? null : text, looks.signature));
    draft.setHeight(row, index === words.length + 1 ? roomHeight : lineHeight);
  });
  return { lastRow: firstRow + lines.length - 1, height: (lines.length - 1) * lineHeight + roomHeight };
}
