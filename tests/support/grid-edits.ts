/** What people do to sheets: rows put in, columns moved, sheets renamed. All of it on copies. */
import type { Cell, Grid, Row } from '../../src/sheet/model';

export function withCell(grid: Grid, column: number, row: number, cell: Cell | null): Grid {
  const before = grid.rows.get(row);
  const cells = new Map(before?.cells);
  if (cell) cells.set(column, cell);
  else cells.delete(column);
  return { ...grid, rows: new Map(grid.rows).set(row, { ...before, cells }) };
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
  return mapRows(grid, (at, content) => [[at >= row ? at + count : at, content]]);
}

export function withoutRow(grid: Grid, row: number): Grid {
  return mapRows(grid, (at, content) => (at === row ? [] : [[at > row ? at - 1 : at, content]]));
}

/** Copies a row to another place, as copy and insert do. */
export function withRowCopied(grid: Grid, from: number, to: number): Grid {
  const copied = grid.rows.get(from);
  const opened = withRowsAbove(grid, to);
  return copied ? { ...opened, rows: new Map(opened.rows).set(to, copied) } : opened;
}

/** Renumbers the columns; a column without a number is deleted. */
export function withColumns(grid: Grid, place: (column: number) => number | null): Grid {
  return mapRows(grid, (at, content) => {
    const cells = [...content.cells].flatMap(([column, cell]): [number, Cell][] => {
      const to = place(column);
      return to === null ? [] : [[to, cell]];
    });
    return [[at, { ...content, cells: new Map(cells) }]];
  });
}

export function withoutColumn(grid: Grid, gone: number): Grid {
  return withColumns(grid, (column) => (column === gone ? null : column > gone ? column - 1 : column));
}

function mapRows(grid: Grid, move: (row: number, content: Row) => readonly (readonly [number, Row])[]): Grid {
  const rows = [...grid.rows].flatMap(([row, content]) => move(row, content));
  return { ...grid, rows: new Map(rows) };
}
