/**
 * An official table: the plan's own columns first, result columns after. A row of the plan may span several
 * result lines; its cells are then merged over them, and the height its words need is spread over the lines.
 */
import { areaOf, valueCell, type SheetDraft } from '../sheet/build';
import type { Cell } from '../sheet/model';
import { maxRowHeight, rowHeight, type SizedText } from '../sheet/text-height';
import { valueText } from '../sheet/values';
import { looks } from './looks';
import type { Chunk } from './page';

/** Column of marks and keys; hidden, as on the forms. */
export const keyColumn = 1;
export const firstColumn = 2;
/** In the key column of header and title rows: a row without any key is then one that the officer has added. */
export const headerKey = '#';

export interface TableColumn {
  readonly header: string;
  /** Characters of the default font. */
  readonly width: number;
}

export interface Line {
  /** Key of the row, stable from run to run. */
  readonly key: string;
  readonly cells: readonly Cell[];
  /** A heading of the lines below it: never the last on a page. */
  readonly leads?: boolean;
}

export type Block =
  /** A group heading over the whole width. */
  | { readonly kind: 'heading'; readonly key: string; readonly number: string; readonly text: string }
  | {
      readonly kind: 'row';
      /** Cells of the plan, merged over all lines. */
      readonly printed: readonly Cell[];
      readonly lines: readonly Line[];
    };

export interface DrawnTable {
  readonly headerRow: number;
  readonly lastRow: number;
  readonly headerHeight: number;
  readonly chunks: readonly Chunk[];
}

/** Draws header and blocks; `pageHeight` is what a page holds, the repeated header included. */
export function drawTable(
  draft: SheetDraft,
  headerRow: number,
  columns: readonly TableColumn[],
  blocks: readonly Block[],
  pageHeight: number,
): DrawnTable {
  const headerHeight = drawHeader(draft, headerRow, columns);
  const chunks: Chunk[] = [];
  let row = headerRow + 1;
  for (const block of blocks) {
    const drawn =
      block.kind === 'heading'
        ? drawHeading(draft, row, columns, block)
        : drawRow(draft, row, columns, block, pageHeight - headerHeight);
    chunks.push(...drawn);
    row = (drawn.at(-1)?.lastRow ?? row) + 1;
  }
  return { headerRow, lastRow: row - 1, headerHeight, chunks };
}

function drawHeader(draft: SheetDraft, row: number, columns: readonly TableColumn[]): number {
  draft.setColumn(keyColumn, { width: 10, hidden: true });
  columns.forEach(({ width }, index) => draft.setColumn(firstColumn + index, { width }));
  draft.put(keyColumn, row, valueCell(headerKey, looks.hidden));
  draft.putRow(
    row,
    columns.map(({ header }) => valueCell(header, looks.header)),
    firstColumn,
  );
  const height = rowHeight(
    columns.map(({ header, width }) => ({ text: header, width, font: looks.header.font })),
    30,
  );
  draft.setHeight(row, height);
  return height;
}

function drawHeading(
  draft: SheetDraft,
  row: number,
  columns: readonly TableColumn[],
  { key, number, text }: Extract<Block, { kind: 'heading' }>,
): Chunk[] {
  draft.put(keyColumn, row, valueCell(key, looks.hidden));
  draft.put(firstColumn, row, valueCell(number, looks.centreBold));
  const last = firstColumn + columns.length - 1;
  draft.merge(areaOf(firstColumn + 1, row, last, row), valueCell(text, looks.bold));
  const height = 20;
  draft.setHeight(row, height);
  return [{ lastRow: row, height, leads: true }];
}

function drawRow(
  draft: SheetDraft,
  top: number,
  columns: readonly TableColumn[],
  { printed, lines }: Extract<Block, { kind: 'row' }>,
  room: number,
): Chunk[] {
  const bottom = top + lines.length - 1;
  printed.forEach((cell, index) => {
    const column = firstColumn + index;
    draft.merge(areaOf(column, top, column, bottom), cell);
  });
  lines.forEach(({ key, cells }, index) => {
    draft.put(keyColumn, top + index, valueCell(key, looks.hidden));
    draft.putRow(top + index, cells, firstColumn + printed.length);
  });
  const merged = rowHeight(sized(printed, columns));
  const own = columns.slice(printed.length);
  const heights = spread(
    lines.map(({ cells }) => rowHeight(sized(cells, own), 18)),
    merged,
  );
  heights.forEach((height, index) => draft.setHeight(top + index, height));
  return chunksOf(top, heights, merged, room);
}

function sized(cells: readonly Cell[], columns: readonly TableColumn[]): SizedText[] {
  return cells.flatMap(({ value, style }, index) => {
    const width = columns[index]?.width;
    return typeof value === 'string' && width !== undefined
      ? [{ text: valueText(value), width, ...(style?.font ? { font: style.font } : {}) }]
      : [];
  });
}

/** What the merged cells need beyond the lines' own heights, in equal parts. */
function spread(heights: readonly number[], needed: number): number[] {
  const lacking = needed - heights.reduce((sum, height) => sum + height, 0);
  if (lacking <= 0) return [...heights];
  const part = Math.ceil(lacking / heights.length);
  return heights.map((height) => Math.min(height + part, maxRowHeight));
}

/** A block that fits on a page stays together; of a higher one the lines beside the merged words do. */
function chunksOf(top: number, heights: readonly number[], merged: number, room: number): Chunk[] {
  const total = heights.reduce((sum, height) => sum + height, 0);
  if (total <= room) return [{ lastRow: top + heights.length - 1, height: total }];
  const chunks: Chunk[] = [];
  let first = 0;
  heights.forEach((height, index) => {
    first += height;
    if (first < merged && index < heights.length - 1) return;
    if (chunks.length === 0) chunks.push({ lastRow: top + index, height: first });
    else chunks.push({ lastRow: top + index, height });
  });
  return chunks;
}
