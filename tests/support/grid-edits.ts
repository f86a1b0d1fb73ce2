/** What people do to sheets: rows put in, columns moved, sheets renamed. All of it on copies. */
import type { Area, Cell, Grid, Row } from '../../src/sheet/model';

export function withCell(grid: Grid, column: number, row: number, cell: Cell | null): Grid {
  const before = grid.rows.get(row);
  const cells = new Map(before?.cells);
  if (cell) cells.set(column, cell);
  else cells.delete(column);
  return { ...grid, rows: new Map(grid.rows).set(row, { ...before, cells }) };
}

/** What typing does: the cell keeps its look, but for what the new one says. */
export function withTyped(grid: Grid, column: number, row: number, cell: Cell): Grid {
  const style = { ...grid.rows.get(row)?.cells.get(column)?.style, ...cell.style };
  return withCell(grid, column, row, { ...cell, style });
}

export function renamed(grids: readonly Grid[], from: string, to: string): Grid[] {
  return grids.map((grid) => (grid.name === from ? { ...grid, name: to } : grid));
}

export function without(grids: readonly Grid[], name: string): Grid[] {
  return grids.filter((grid) => grid.name !== name);
}

/** Applies an edit to one sheet. */
export function onSheet(grids: readonly Grid[], name: string, edit: (grid: Grid) => Grid): Grid[] {
  return grids.map((grid) => (grid.name === name ? edit(grid) : grid));
}

/** Puts empty rows above a row. */
export function withRowsAbove(grid: Grid, row: number, count = 1): Grid {
  return withRows(grid, (at) => (at >= row ? at + count : at));
}

export function withoutRow(grid: Grid, row: number): Grid {
  return withRows(grid, (at) => (at === row ? null : at > row ? at - 1 : at));
}

/** Copies a row to another place, as copy and insert do. */
export function withRowCopied(grid: Grid, from: number, to: number): Grid {
  const copied = grid.rows.get(from);
  const opened = withRowsAbove(grid, to);
  return copied ? { ...opened, rows: new Map(opened.rows).set(to, copied) } : opened;
}

/** Where a row or column goes; null deletes it. */
type Move = (at: number) => number | null;

/** Renumbers the columns; a column without a number is deleted. */
export function withColumns(grid: Grid, place: Move): Grid {
  const rows = [...grid.rows].map(([at, row]): [number, Row] => [
    at,
    { ...row, cells: moved(row.cells, place) },
  ]);
  const columns = grid.columns ? { columns: moved(grid.columns, place) } : {};
  return {
    ...withAreas(grid, (area) => movedArea(area, 'left', 'right', place)),
    ...columns,
    rows: new Map(rows),
  };
}

export function withoutColumn(grid: Grid, gone: number): Grid {
  return withColumns(grid, (column) => (column === gone ? null : column > gone ? column - 1 : column));
}

function withRows(grid: Grid, place: Move): Grid {
  return {
    ...withAreas(grid, (area) => movedArea(area, 'top', 'bottom', place)),
    rows: moved(grid.rows, place),
  };
}

function moved<Value>(values: ReadonlyMap<number, Value>, place: Move): ReadonlyMap<number, Value> {
  const entries = [...values].flatMap(([at, value]): [number, Value][] => {
    const to = place(at);
    return to === null ? [] : [[to, value]];
  });
  return new Map(entries);
}

/** Merged cells and validations go where their cells go. */
function withAreas(grid: Grid, move: (area: Area) => readonly Area[]): Grid {
  return {
    ...grid,
    ...(grid.merges ? { merges: grid.merges.flatMap(move) } : {}),
    ...(grid.validations
      ? { validations: grid.validations.map((one) => ({ ...one, areas: one.areas.flatMap(move) })) }
      : {}),
  };
}

function movedArea(
  area: Area,
  first: 'top' | 'left',
  last: 'bottom' | 'right',
  place: Move,
): readonly Area[] {
  const places: number[] = [];
  for (let at = area[first]; at <= area[last]; at += 1) {
    const to = place(at);
    if (to !== null) places.push(to);
  }
  if (places.length === 0) return [];
  return [{ ...area, [first]: Math.min(...places), [last]: Math.max(...places) }];
}
