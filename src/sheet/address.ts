/** A1 addresses. Rows and columns count from 1. */
import type { Area, Cell, Grid } from './model';

/** `1` → `A`, `28` → `AB`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `AB` → `28`. Case does not matter. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** `(7, 5)` → `G5`. */
export function address(column: number, row: number): string {
  return columnLetters(column) + String(row);
}

/** `G5` or `$G$5` → column and row; null when the text is no cell address. */
export function parseAddress(text: string): { column: number; row: number } | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text);
  if (!match?.[1] || !match[2]) return null;
  return { column: columnNumber(match[1]), row: Number(match[2]) };
}

/** `A1:B3` (or one cell) → the area; null when the text is none. */
export function parseArea(text: string): Area | null {
  const [from, to = from] = text.split(':');
  const first = from ? parseAddress(from) : null;
  const last = to ? parseAddress(to) : null;
  return first && last ? areaBetween(first, last) : null;
}

/** The area with these two corners, whichever they are. */
export function areaBetween(one: Corner, other: Corner): Area {
  return {
    top: Math.min(one.row, other.row),
    left: Math.min(one.column, other.column),
    bottom: Math.max(one.row, other.row),
    right: Math.max(one.column, other.column),
  };
}

interface Corner {
  readonly row: number;
  readonly column: number;
}

/** The area as `A1:B3`; a single cell as `A1`. */
export function areaAddress(area: Area): string {
  const from = address(area.left, area.top);
  const to = address(area.right, area.bottom);
  return from === to ? from : `${from}:${to}`;
}

/** `$A$1:$B$3`. */
export function absoluteArea(area: Area): string {
  return `$${columnLetters(area.left)}$${area.top}:$${columnLetters(area.right)}$${area.bottom}`;
}

/** A sheet name as formulas want it: always quoted, quotes doubled. */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** The cell at a place, if the grid has one. */
export function cellAt(grid: Grid, column: number, row: number): Cell | undefined {
  return grid.rows.get(row)?.cells.get(column);
}
