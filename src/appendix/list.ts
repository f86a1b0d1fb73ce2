/** Plain lists of the result workbook: a title, a line about it, a header with a filter, rows. */
import { areaOf, valueCell, type SheetDraft } from '../sheet/build';
import type { Cell, Sheet } from '../sheet/model';
import { rowHeight } from '../sheet/text-height';
import { looks } from './looks';
import { pageOf } from './page';
import { firstColumn, keyColumn, type Line, type TableColumn } from './table';

export const listHeaderRow = 4;

export interface ListOf {
  readonly title: string;
  readonly about: string;
  readonly mark: string;
  readonly columns: readonly TableColumn[];
  readonly lines: readonly Line[];
}

/** Draws title, header and rows. @returns the last row. */
export function drawList(draft: SheetDraft, { title, about, mark, columns, lines }: ListOf): number {
  draft.put(keyColumn, 1, valueCell(mark, looks.hidden));
  draft.setColumn(keyColumn, { width: 10, hidden: true });
  columns.forEach(({ width }, index) => draft.setColumn(firstColumn + index, { width }));
  draft.put(firstColumn, 1, valueCell(title, looks.listTitle));
  draft.setHeight(1, 24);
  draft.put(firstColumn, 2, valueCell(about, looks.listAbout));
  draft.setHeight(2, 18);
  return drawLines(draft, listHeaderRow, columns, lines);
}

/** A header row and the lines below it. @returns the last row. */
export function drawLines(
  draft: SheetDraft,
  headerRow: number,
  columns: readonly TableColumn[],
  lines: readonly Line[],
): number {
  const headers = columns.map(({ header }) => valueCell(header, looks.listHeader));
  draft.putRow(headerRow, headers, firstColumn);
  draft.setHeight(headerRow, cellsHeight(headers, columns));
  lines.forEach(({ key, cells }, index) => {
    const row = headerRow + 1 + index;
    draft.put(keyColumn, row, valueCell(key, looks.hidden));
    draft.putRow(row, cells, firstColumn);
    draft.setHeight(row, cellsHeight(cells, columns));
  });
  return headerRow + lines.length;
}

/** Only wrapped cells make a row higher. */
function cellsHeight(cells: readonly Cell[], columns: readonly TableColumn[]): number {
  return rowHeight(
    cells.flatMap(({ value, style }, index) =>
      typeof value === 'string' && style?.align?.wrap
        ? [{ text: value, width: columns[index]?.width ?? 10, ...(style.font ? { font: style.font } : {}) }]
        : [],
    ),
    16,
  );
}

/** Closes a sheet that holds one list. */
export function finishList(draft: SheetDraft, list: ListOf): Sheet {
  const lastRow = drawList(draft, list);
  const last = firstColumn + list.columns.length - 1;
  return draft.finish({
    showGridLines: false,
    freeze: { rows: listHeaderRow, columns: 0 },
    filter: areaOf(firstColumn, listHeaderRow, last, Math.max(lastRow, listHeaderRow + 1)),
    print: pageOf({
      orientation: 'landscape',
      area: areaOf(firstColumn, 1, last, lastRow),
      titleRow: listHeaderRow,
    }),
  });
}
