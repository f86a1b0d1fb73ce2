import type { Area, Cell, CellStyle, CellValue } from '../../sheet/model';
import { intersect } from './areas';
import { defined, type SheetState } from './sheet-state';

/** Content replaced, style, note and link kept. */
export function withContent(cell: Cell | undefined, value: CellValue, formula?: string): Cell {
  return {
    value,
    ...defined({ formula, style: cell?.style, note: cell?.note, link: cell?.link }),
  };
}

/** Style replaced, the rest kept. */
export function withStyle(cell: Cell | undefined, style: CellStyle): Cell {
  return { ...(cell ?? { value: null }), style };
}

export function formatOf(cell: Cell | undefined): string {
  return cell?.style?.numberFormat ?? 'General';
}

/** Absent is locked ("Lock cells to protect them"): it matters once the sheet is protected. */
export function isLocked(cell: Cell | undefined): boolean {
  return cell?.style?.locked ?? true;
}

/**
 * Every place of an area. A whole row or column goes only as far as the sheet's used cells, else a single
 * format would make a million of them.
 */
export function* placesIn(sheet: SheetState, area: Area): Iterable<{ row: number; column: number }> {
  const tall = area.bottom - area.top > 50_000;
  const wide = area.right - area.left > 5_000;
  const used = tall || wide ? sheet.usedArea(false) : null;
  const bottom = tall ? Math.max(area.top, used?.bottom ?? area.top) : area.bottom;
  const right = wide ? Math.max(area.left, used?.right ?? area.left) : area.right;
  for (let row = area.top; row <= bottom; row += 1) {
    for (let column = area.left; column <= right; column += 1) yield { row, column };
  }
}

/** Gives each cell of the area a new style made from its old one. */
export function restyle(sheet: SheetState, area: Area, change: (style: CellStyle) => CellStyle): void {
  for (const { row, column } of placesIn(sheet, area)) {
    const cell = sheet.cell(row, column);
    sheet.put(row, column, withStyle(cell, change(cell?.style ?? {})));
  }
}

/** What all cells of an area share, or null when they differ: how Office.js answers mixed formats. */
export function shared<T>(sheet: SheetState, area: Area, read: (cell: Cell | undefined) => T): T | null {
  let first: { value: T } | null = null;
  for (const { row, column } of placesIn(sheet, area)) {
    const value = read(sheet.cell(row, column));
    if (first === null) first = { value };
    else if (first.value !== value) return null;
  }
  return first?.value ?? null;
}

/** Merged areas that touch the area. */
export function mergesIn(sheet: SheetState, area: Area): Area[] {
  return sheet.merges.filter((merge) => intersect(merge, area) !== null);
}
