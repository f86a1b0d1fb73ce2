/** Rectangles of cells: what they share and what is left of them. */
import { areaAddress, columnLetters, parseArea } from '../../sheet/address';
import type { Area } from '../../sheet/model';

/** Excel's limits ("Excel specifications and limits"). */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

export function intersect(a: Area, b: Area): Area | null {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : null;
}

export function bounding(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** What of `area` lies outside `hole`: up to four rectangles. */
export function subtract(area: Area, hole: Area): Area[] {
  const inner = intersect(area, hole);
  if (!inner) return [area];
  const rest: Area[] = [];
  if (inner.top > area.top) rest.push({ ...area, bottom: inner.top - 1 });
  if (inner.bottom < area.bottom) rest.push({ ...area, top: inner.bottom + 1 });
  const middle = { ...area, top: inner.top, bottom: inner.bottom };
  if (inner.left > area.left) rest.push({ ...middle, right: inner.left - 1 });
  if (inner.right < area.right) rest.push({ ...middle, left: inner.right + 1 });
  return rest;
}

export function rowCount(area: Area): number {
  return area.bottom - area.top + 1;
}

export function columnCount(area: Area): number {
  return area.right - area.left + 1;
}

export function isSingleCell(area: Area): boolean {
  return area.top === area.bottom && area.left === area.right;
}

export function isEntireRow(area: Area): boolean {
  return area.left === 1 && area.right === LAST_COLUMN;
}

export function isEntireColumn(area: Area): boolean {
  return area.top === 1 && area.bottom === LAST_ROW;
}

/** `A1:B2`, `$A$1`, `A:C` or `2:5`, without a sheet; null when it is none. */
export function parseRangeText(text: string): Area | null {
  const plain = text.replaceAll('$', '').trim();
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(plain);
  if (columns) return parseArea(`${columns[1]}1:${columns[2]}${LAST_ROW}`);
  const rows = /^([1-9]\d*):([1-9]\d*)$/.exec(plain);
  if (rows) return parseArea(`A${rows[1]}:${columnLetters(LAST_COLUMN)}${rows[2]}`);
  const area = parseArea(plain);
  return area && area.bottom <= LAST_ROW && area.right <= LAST_COLUMN ? area : null;
}

/** The area as Excel writes it: `B:C` and `2:5` for entire columns and rows. */
export function rangeText(area: Area): string {
  if (isEntireRow(area) && isEntireColumn(area)) return `1:${LAST_ROW}`;
  if (isEntireColumn(area)) return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  if (isEntireRow(area)) return `${area.top}:${area.bottom}`;
  return areaAddress(area);
}
