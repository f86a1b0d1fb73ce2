/** What people and programs do to a finished workbook, as changes to plain data. */
import { columns, headerText, type ColumnId } from '../form/columns';
import { sheetNames } from '../form/names';
import type { RowKey } from '../plan/rows';
import type { AppendixId } from '../plan/schema';
import { quoteSheet } from '../sheet/address';
import type { Cell, Row, Sheet, Workbook } from '../sheet/model';

/** Where things stand on a form's sheet. */
export interface Table {
  readonly sheet: Sheet;
  readonly headerRow: number;
  readonly columns: ReadonlyMap<ColumnId, number>;
  readonly rows: ReadonlyMap<RowKey, number>;
}

/** The table of an appendix; null when the form has none. */
export function tableOf(workbook: Workbook, appendix: AppendixId, year: number): Table | null {
  const sheet = workbook.sheets.find(({ name }) => name === sheetNames[appendix]);
  const headers = new Map(columns[appendix].map((column) => [headerText(column, year), column.id]));
  for (const [headerRow, row] of sheet?.rows ?? []) {
    const found = [...row.cells].flatMap(([column, { value }]) => {
      const id = headers.get(String(value));
      return id ? [[id, column] as const] : [];
    });
    if (sheet && found.length === headers.size) {
      const places = new Map(found);
      return { sheet, headerRow, columns: places, rows: rowsByKey(sheet, headerRow, places.get('key') ?? 1) };
    }
  }
  return null;
}

function rowsByKey(sheet: Sheet, headerRow: number, column: number): ReadonlyMap<RowKey, number> {
  const keys = new Map<RowKey, number>();
  for (const [number, row] of sheet.rows) {
    const key = row.cells.get(column)?.value;
    if (number > headerRow && typeof key === 'string' && key !== '') keys.set(key as RowKey, number);
  }
  return keys;
}

/** Another sheet in the place of the one of the same name. */
export function replaceSheet(workbook: Workbook, sheet: Sheet): Workbook {
  return { ...workbook, sheets: workbook.sheets.map((one) => (one.name === sheet.name ? sheet : one)) };
}

export function removeSheet(workbook: Workbook, name: string): Workbook {
  return { ...workbook, sheets: workbook.sheets.filter((sheet) => sheet.name !== name) };
}

/** One cell changed. */
export function editCell(sheet: Sheet, column: number, row: number, edit: (cell: Cell) => Cell): Sheet {
  const old = sheet.rows.get(row) ?? { cells: new Map<number, Cell>() };
  const cell = edit(old.cells.get(column) ?? { value: null });
  const changed: Row = { ...old, cells: new Map(old.cells).set(column, cell) };
  return { ...sheet, rows: new Map(sheet.rows).set(row, changed) };
}

/** Every cell changed. */
export function mapCells(workbook: Workbook, edit: (cell: Cell) => Cell): Workbook {
  const mapRow = (row: Row): Row => ({
    ...row,
    cells: new Map([...row.cells].map(([column, cell]) => [column, edit(cell)])),
  });
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      rows: new Map([...sheet.rows].map(([number, row]) => [number, mapRow(row)])),
    })),
  };
}

/** Two columns change places, as by cutting and inserting; for columns that no formula reads. */
export function swapColumns(sheet: Sheet, one: number, other: number): Sheet {
  const place = (column: number): number => (column === one ? other : column === other ? one : column);
  const swap = <Value>(values: ReadonlyMap<number, Value>): ReadonlyMap<number, Value> =>
    new Map([...values].map(([column, value]) => [place(column), value] as const));
  return {
    ...sheet,
    columns: swap(sheet.columns),
    rows: new Map([...sheet.rows].map(([number, row]) => [number, { ...row, cells: swap(row.cells) }])),
  };
}

/** A new name; formulas, lists and links follow, as in Excel. */
export function renameSheet(workbook: Workbook, from: string, to: string): Workbook {
  const follow = (text: string): string => text.replaceAll(`${quoteSheet(from)}!`, `${quoteSheet(to)}!`);
  const renamed = mapCells(workbook, (cell) => ({
    ...cell,
    ...(cell.formula === undefined ? {} : { formula: follow(cell.formula) }),
    ...(cell.link === undefined ? {} : { link: follow(cell.link) }),
  }));
  return {
    ...renamed,
    ...(workbook.active === from ? { active: to } : {}),
    sheets: renamed.sheets.map((sheet) => (sheet.name === from ? { ...sheet, name: to } : sheet)),
  };
}
