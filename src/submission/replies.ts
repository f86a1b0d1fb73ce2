/**
 * What a unit answers to the findings of a returned workbook. The sheet `Việc cần sửa` is found by its mark and
 * its headers; it is none of a form's sheets, so nothing on it is ever read as an entry.
 */
import { nameKey, squeeze } from '../plan/text';
import { cellAt } from '../sheet/address';
import type { Cell, Grid } from '../sheet/model';
import { valueText } from '../sheet/values';
import { sortedRows } from './headers';
import { keysOf } from '../plan/tables';

const prefix = 'khs-viec-can-sua';

/** Text of the first cell of the sheet, in its hidden column: whose list it is. */
export function toDoMark(unit: string): string {
  return `${prefix} ${unit}`;
}

/** Headers that the reader needs; the hidden column holds the key of each line. */
export const toDoHeaders = {
  key: 'Mã việc',
  place: 'Vị trí',
  row: 'Mục của biểu',
  what: 'Nội dung và cách sửa',
  reply: 'Phản hồi của đơn vị',
} as const;

export interface Reply {
  /** Id of the unit that the list was made for. */
  readonly unit: string;
  /** Names rule and row: the same finding in the next file has the same key. */
  readonly key: string;
  /** Words of the list that the unit answers to. */
  readonly place: string;
  readonly what: string;
  /** As the unit wrote it. */
  readonly text: string;
}

/** Whether the sheet is a list of what to mend. */
export function isToDoSheet(grid: Grid): boolean {
  return unitOfList(grid) !== null;
}

/** Answers in the order of the list; lines without one are left out. */
export function readReplies(grids: readonly Grid[]): readonly Reply[] {
  return grids.flatMap((grid) => {
    const unit = unitOfList(grid);
    return unit === null ? [] : repliesOn(grid, unit);
  });
}

/** Rows may have been put above the mark, as above a form's. */
const rowsSearched = 30;

/** Null where there is no mark. */
function unitOfList(grid: Grid): string | null {
  for (const row of sortedRows(grid).slice(0, rowsSearched)) {
    for (const [, { value }] of cells(grid, row)) {
      const [first, unit = ''] = typeof value === 'string' ? value.split(' ') : [];
      if (first === prefix) return unit;
    }
  }
  return null;
}

function repliesOn(grid: Grid, unit: string): Reply[] {
  const rows = sortedRows(grid);
  const header = rows.find((row) => columnsIn(grid, row).has('reply'));
  if (header === undefined) return [];
  const columns = columnsIn(grid, header);
  const textOf = (row: number, id: ToDoColumn): string => {
    const column = columns.get(id);
    return column === undefined ? '' : valueText(cellAt(grid, column, row)?.value);
  };
  return rows.flatMap((row): Reply[] => {
    const text = textOf(row, 'reply').trim();
    const key = squeeze(textOf(row, 'key'));
    if (row <= header || text === '' || key === '') return [];
    const place = [textOf(row, 'place'), textOf(row, 'row')].filter((part) => part !== '').join(', ');
    return [{ unit, key, place, what: textOf(row, 'what'), text }];
  });
}

type ToDoColumn = keyof typeof toDoHeaders;

const columnIds = new Map(keysOf(toDoHeaders).map((id) => [nameKey(toDoHeaders[id]), id]));

function columnsIn(grid: Grid, row: number): ReadonlyMap<ToDoColumn, number> {
  const found = new Map<ToDoColumn, number>();
  for (const [column, { value }] of cells(grid, row)) {
    const id = columnIds.get(nameKey(valueText(value)));
    if (id && !found.has(id)) found.set(id, column);
  }
  return found;
}

function cells(grid: Grid, row: number): [number, Cell][] {
  return [...(grid.rows.get(row)?.cells ?? [])];
}
