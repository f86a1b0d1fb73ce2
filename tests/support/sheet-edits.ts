/**
 * What people do to sheets, by name, so that a table can say it: each edit takes the cells of one line
 * `| edit | sheet | row | column | to |`. `row` is a row key, `column` a header; both find the cell where it stands.
 */
import { readMark, writeMark } from '../../src/form/mark';
import { columnNumber, parseAddress } from '../../src/sheet/address';
import type { Cell, Grid } from '../../src/sheet/model';
import {
  onSheet,
  renamed,
  withCell,
  withColumns,
  without,
  withoutColumn,
  withoutRow,
  withRowCopied,
  withRowsAbove,
  withTyped,
} from './grid-edits';
import { headerPlace, placeOf, typedCell } from './workbook-table';
import type { PlanPack } from '../../src/plan/schema';

export interface SheetEdit {
  readonly edit: string;
  readonly sheet: string;
  readonly row: string;
  readonly column: string;
  readonly to: string;
}

type Edit = (grids: readonly Grid[], line: SheetEdit, plan: PlanPack) => readonly Grid[];

/** An edit of the one sheet that the line names. */
const on =
  (change: (grid: Grid, line: SheetEdit, places: Places) => Grid): Edit =>
  (grids, line, plan) =>
    onSheet(grids, line.sheet, (grid) =>
      change(grid, line, {
        row: () => placeOf(grids, line.sheet, line.row, 'TT', plan).row,
        column: () => headerPlace(grids, line.sheet, line.column).column,
        cell: () => placeOf(grids, line.sheet, line.row, line.column, plan),
      }),
    );

interface Places {
  readonly row: () => number;
  readonly column: () => number;
  readonly cell: () => { readonly column: number; readonly row: number };
}

const a1 = (text: string) => {
  const at = parseAddress(text);
  if (!at) throw new Error(`no cell ${text}`);
  return at;
};

/** Who the sheets say they are of; `_khs` goes, so that only the marks speak. */
const identity: Edit = (grids, { row: field, to }) =>
  without(grids, '_khs').map((grid) =>
    mapTexts(grid, (text) => {
      const mark = readMark(text);
      return mark ? writeMark({ ...mark, [field]: /^\d+$/.test(to) ? Number(to) : to }) : text;
    }),
  );

function mapTexts(grid: Grid, change: (text: string) => string | null): Grid {
  const cell = (one: Cell): Cell =>
    typeof one.value === 'string' ? { ...one, value: change(one.value) } : one;
  const rows = [...grid.rows].map(([at, row]) => {
    const cells = new Map([...row.cells].map(([column, one]) => [column, cell(one)]));
    return [at, { ...row, cells }] as const;
  });
  return { ...grid, rows: new Map(rows) };
}

const edits: Readonly<Record<string, Edit>> = {
  'delete sheet': (grids, { sheet }) => without(grids, sheet),
  'rename sheet': (grids, { sheet, to }) => renamed(grids, sheet, to),
  'copy sheet': (grids, { sheet, to }) => [
    ...grids,
    ...grids.filter(({ name }) => name === sheet).map((grid) => ({ ...grid, name: to })),
  ],
  'hide sheet': on((grid) => ({ ...grid, visibility: 'hidden' })),
  'unprotect sheet': on((grid) => ({ ...grid, protection: null })),
  'delete row': on((grid, _, { row }) => withoutRow(grid, row())),
  'copy row': on((grid, _, { row }) => withRowCopied(grid, row(), row() + 1)),
  'insert row': on((grid, _, { row }) => withRowsAbove(grid, row())),
  'hide row': on((grid, _, { row }) => {
    const at = row();
    return {
      ...grid,
      rows: new Map(grid.rows).set(at, { cells: new Map(), ...grid.rows.get(at), hidden: true }),
    };
  }),
  'hide column': on((grid, _, { column }) => {
    const at = column();
    return {
      ...grid,
      columns: new Map(grid.columns).set(at, { ...grid.columns?.get(at), hidden: true }),
    };
  }),
  'delete column': on((grid, _, { column }) => withoutColumn(grid, column())),
  /** To the letters in `to`, where nothing stands yet. */
  'move column': on((grid, { to }, { column }) => {
    const from = column();
    return withColumns(grid, (at) => (at === from ? columnNumber(to) : at));
  }),
  'copy column': on((grid, { to }, { column }) => {
    const from = column();
    return [...grid.rows].reduce((result, [row, { cells }]) => {
      const cell = cells.get(from);
      return cell ? withCell(result, columnNumber(to), row, cell) : result;
    }, grid);
  }),
  'rename header': on((grid, { sheet, column, to }) => {
    const place = headerPlace([grid], sheet, column);
    return withTyped(grid, place.column, place.row, { value: to === '' ? null : to });
  }),
  /** From the cell to the A1 address in `to`; Excel empties all but the first. */
  merge: on((grid, { to }, { cell }) => {
    const [first, last] = [cell(), a1(to)];
    const area = { top: first.row, left: first.column, bottom: last.row, right: last.column };
    let result: Grid = { ...grid, merges: [...(grid.merges ?? []), area] };
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        const isFirst = row === area.top && column === area.left;
        if (!isFirst) result = withTyped(result, column, row, { value: null });
      }
    }
    return result;
  }),
  /** Pasting from elsewhere brings the lock along and takes the list away. */
  lock: on((grid, _, { cell }) => {
    const { column, row } = cell();
    return withTyped(grid, column, row, {
      value: grid.rows.get(row)?.cells.get(column)?.value ?? null,
      style: { locked: true },
    });
  }),
  'drop lists': on((grid) => ({
    ...grid,
    validations: (grid.validations ?? []).filter(({ rule }) => rule.kind !== 'list'),
  })),
  font: on((grid, { to }, { cell }) => {
    const { column, row } = cell();
    const value = grid.rows.get(row)?.cells.get(column)?.value ?? null;
    return withTyped(grid, column, row, { value, style: { font: { name: to } } });
  }),
  /** Into the A1 address in `row`, wherever that is. */
  write: on((grid, { row, to }) => {
    const { column, row: at } = a1(row);
    return withTyped(grid, column, at, typedCell(to));
  }),
  identity,
  /** A workbook of which nothing tells whose it is. */
  'drop marks': (grids) =>
    without(grids, '_khs').map((grid) => mapTexts(grid, (text) => (readMark(text) ? null : text))),
};

/** @throws Error for an edit that no table may name. */
export function withSheetEdit(grids: readonly Grid[], line: SheetEdit, plan: PlanPack): readonly Grid[] {
  const edit = Object.hasOwn(edits, line.edit) ? edits[line.edit] : undefined;
  if (!edit) throw new Error(`no edit “${line.edit}”; there are: ${Object.keys(edits).join(', ')}`);
  return edit(grids, line, plan);
}
