/** Plain lists of the result workbook: a title, a line about it, a header with a filter, rows. */
import { areaOf, valueCell, type SheetDraft } from '../sheet/build';
import type { Cell, Sheet } from '../sheet/model';
import { textHeight } from '../sheet/text-height';
import { looks } from './looks';
import { listBreaks, pageOf } from './page';
import { firstColumn, headerKey, keyColumn, type Line, type TableColumn } from './table';

export const listHeaderRow = 4;

export interface ListOf {
  readonly title: string;
  readonly about: string;
  readonly mark: string;
  readonly columns: readonly TableColumn[];
  readonly lines: readonly Line[];
  /** Columns that are printed, from the left; all of them where absent. */
  readonly printed?: number;
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
  draft.put(keyColumn, headerRow, valueCell(headerKey, looks.hidden));
  const headers = columns.map(({ header }) => valueCell(header, looks.listHeader));
  draft.putRow(headerRow, headers, firstColumn);
  const heightOf = measuring(columns);
  draft.setHeight(headerRow, heightOf(headers));
  lines.forEach(({ key, cells }, index) => {
    const row = headerRow + 1 + index;
    draft.put(keyColumn, row, valueCell(key, looks.hidden));
    draft.putRow(row, cells, firstColumn);
    draft.setHeight(row, heightOf(cells));
  });
  return headerRow + lines.length;
}

/**
 * Heights of rows. Only wrapped cells make a row higher; a list names the same units and tasks hundreds of
 * times, so each text is measured once.
 */
function measuring(columns: readonly TableColumn[]): (cells: readonly Cell[]) => number {
  const known = new Map<string, number>();
  const cellHeight = ({ value, style }: Cell, column: number): number => {
    if (typeof value !== 'string' || !style?.align?.wrap) return 0;
    const key = `${column} ${style.font?.bold ? 'b' : ''} ${value}`;
    const height = known.get(key) ?? textHeight(value, columns[column]?.width ?? 10, style.font);
    known.set(key, height);
    return height;
  };
  return (cells) => Math.max(leastHeight, ...cells.map(cellHeight));
}

const leastHeight = 16;

/** Title, what it says of itself, header: they stand with the first line. */
export const headRows = [1, 2, 3, listHeaderRow];

/**
 * Closes a sheet that holds one list. Without headings every program finds the breaks by itself, and still does
 * when the officer has sorted or filtered.
 */
export function finishList(draft: SheetDraft, list: ListOf): Sheet {
  const lastRow = drawList(draft, list);
  const last = firstColumn + list.columns.length - 1;
  const area = areaOf(firstColumn, 1, firstColumn + (list.printed ?? list.columns.length) - 1, lastRow);
  const page = { orientation: 'landscape', area, titleRow: listHeaderRow } as const;
  const leads = list.lines.flatMap((line, index) => (line.leads ? [listHeaderRow + 1 + index] : []));
  return draft.finish({
    showGridLines: false,
    freeze: { rows: listHeaderRow, columns: 0 },
    filter: areaOf(firstColumn, listHeaderRow, last, Math.max(lastRow, listHeaderRow + 1)),
    print: pageOf({
      ...page,
      breaksAfter:
        leads.length > 0 ? listBreaks(draft.finish(), { ...page, leads: [...headRows, ...leads] }) : [],
    }),
  });
}
