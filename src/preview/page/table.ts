/** The sheet as an HTML table: every cell is DOM, so that tests and people can read it. */
import { columnLetters } from '../../sheet/address';
import type { Area } from '../../sheet/model';
import { contains } from '../model/areas';
import type { Book } from '../model/book';
import { formatOf } from '../model/cells';
import type { SheetState } from '../model/sheet-state';
import type { Locale } from '../model/typing';
import { cellText } from '../number-text';
import { borderCss, lookOf, paint } from './cell-look';
import { element } from './elements';

export const HEADER_WIDTH = 44;
const SPARE_ROWS = 15;
const SPARE_COLUMNS = 5;
/** Rows beyond these are left out, with a line that says so. */
const MOST_ROWS = 600;

export interface Extent {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly leftOut: number;
}

/** Rows and columns to draw: the used ones and some empty ones, without the hidden. */
export function extentOf(sheet: SheetState): Extent {
  const used = sheet.usedArea(false) ?? { top: 1, left: 1, bottom: 1, right: 1 };
  const lastRow = Math.max(used.bottom, sheet.selection.top) + SPARE_ROWS;
  const lastColumn = Math.max(used.right, Math.min(sheet.selection.left, 60)) + SPARE_COLUMNS;
  const rows = upTo(Math.max(lastRow, 25)).filter((row) => !sheet.rows.get(row)?.hidden);
  const columns = upTo(Math.max(lastColumn, 12)).filter((column) => !sheet.columns.get(column)?.hidden);
  return { rows: rows.slice(0, MOST_ROWS), columns, leftOut: Math.max(0, rows.length - MOST_ROWS) };
}

function upTo(last: number): number[] {
  return Array.from({ length: last }, (_, index) => index + 1);
}

export function drawTable(book: Book, sheet: SheetState, locale: Locale): HTMLTableElement {
  const extent = extentOf(sheet);
  const table = element('table', { class: 'grid', role: 'grid', 'aria-label': sheet.name });
  if (!sheet.showGridLines) table.classList.add('no-lines');
  table.append(columnGroup(sheet, extent), headerRow(extent));
  const body = element('tbody');
  const merges = visibleMerges(sheet.merges, extent);
  for (const row of extent.rows) body.append(drawRow(book, sheet, locale, row, extent, merges));
  table.append(body);
  if (extent.leftOut > 0) table.append(element('caption', {}, `Còn ${extent.leftOut} dòng không vẽ ở đây.`));
  return table;
}

export function widthOf(sheet: SheetState, column: number): number {
  return Math.round((sheet.columns.get(column)?.width ?? 8.43) * 7 + 5);
}

function columnGroup(sheet: SheetState, { columns }: Extent): HTMLElement {
  const widths = [HEADER_WIDTH, ...columns.map((column) => widthOf(sheet, column))];
  return element('colgroup', {}, ...widths.map((width) => element('col', { style: `width:${width}px` })));
}

function headerRow({ columns }: Extent): HTMLElement {
  const letters = columns.map((column) =>
    element('th', { scope: 'col', 'data-column': column }, columnLetters(column)),
  );
  return element('thead', {}, element('tr', {}, element('th', { class: 'corner' }), ...letters));
}

interface VisibleMerge {
  readonly area: Area;
  /** First visible row and column: where the merged cell is drawn. */
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
}

function visibleMerges(merges: readonly Area[], { rows, columns }: Extent): VisibleMerge[] {
  return merges.flatMap((area) => {
    const inRows = rows.filter((row) => row >= area.top && row <= area.bottom);
    const inColumns = columns.filter((column) => column >= area.left && column <= area.right);
    const [row, column] = [inRows[0], inColumns[0]];
    if (row === undefined || column === undefined) return [];
    return [{ area, row, column, rowSpan: inRows.length, colSpan: inColumns.length }];
  });
}

function drawRow(
  book: Book,
  sheet: SheetState,
  locale: Locale,
  row: number,
  { columns }: Extent,
  merges: readonly VisibleMerge[],
): HTMLTableRowElement {
  const height = sheet.rows.get(row)?.height;
  const line = element('tr', { style: `height:${height ?? 15}pt`, 'data-row': row });
  line.append(element('th', { scope: 'row', 'data-row': row }, String(row)));
  const here = merges.filter(({ area }) => row >= area.top && row <= area.bottom);
  for (const column of columns) {
    const merge = here.find(({ area }) => contains(area, row, column));
    if (merge && (merge.row !== row || merge.column !== column)) continue;
    line.append(drawCell(book, sheet, locale, row, column, merge));
  }
  return line;
}

function drawCell(
  book: Book,
  sheet: SheetState,
  locale: Locale,
  row: number,
  column: number,
  merge: VisibleMerge | undefined,
): HTMLTableCellElement {
  const [top, left] = merge ? [merge.area.top, merge.area.left] : [row, column];
  const cell = sheet.cell(top, left);
  const value = book.value(sheet, top, left);
  const look = lookOf(book, sheet, top, left);
  const target = element('td', {
    role: 'gridcell',
    'data-cell': `${sheet.name}!${columnLetters(left)}${top}`,
    rowspan: merge?.rowSpan,
    colspan: merge?.colSpan,
  });
  paint(target, look, value);
  if (cell?.note !== undefined) target.title = cell.note;
  const text = cellText(value, formatOf(cell), locale);
  if (text !== '') target.append(contentOf(sheet, text, top, merge, look.align?.wrap ?? false));
  drawBorders(sheet, target, top, left, merge?.area ?? { top, left, bottom: top, right: left });
  return target;
}

/** A written row height cuts what does not fit, as in Excel. */
function contentOf(
  sheet: SheetState,
  text: string,
  top: number,
  merge: VisibleMerge | undefined,
  wraps: boolean,
): HTMLElement {
  const height = sheet.rows.get(top)?.height;
  const content = element('div', { class: wraps ? 'content wraps' : 'content' }, text);
  if (height !== undefined && !merge) content.style.maxHeight = `${height}pt`;
  return content;
}

/** Each cell draws its right and bottom line, its own or its neighbour's; the first row and column all four. */
function drawBorders(sheet: SheetState, target: HTMLElement, top: number, left: number, area: Area): void {
  const own = sheet.cell(top, left)?.style?.borders;
  const corner = sheet.cell(area.bottom, area.right)?.style?.borders;
  const right = corner?.right ?? own?.right ?? sheet.cell(top, area.right + 1)?.style?.borders?.left;
  const bottom = corner?.bottom ?? own?.bottom ?? sheet.cell(area.bottom + 1, left)?.style?.borders?.top;
  const lines = { borderRight: borderCss(right), borderBottom: borderCss(bottom) };
  if (lines.borderRight) target.style.borderRight = lines.borderRight;
  if (lines.borderBottom) target.style.borderBottom = lines.borderBottom;
  if (left === 1 && own?.left) target.style.borderLeft = borderCss(own.left) ?? '';
  if (top === 1 && own?.top) target.style.borderTop = borderCss(own.top) ?? '';
}
