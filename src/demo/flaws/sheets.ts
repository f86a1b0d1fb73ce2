/** Flaws of rows, columns and sheets of a finished workbook, and of what survives them. */
import { sheetNames } from '../../form/names';
import type { RowKey } from '../../plan/rows';
import type { Cell, Workbook } from '../../sheet/model';
import {
  editCell,
  mapCells,
  removeSheet,
  renameSheet,
  replaceSheet,
  swapColumns,
  tableOf,
  type Table,
} from '../edits';
import { insertRow } from '../row-insertion';
import { ratioKey, type Spoiler } from './places';
import type { Draft, Flaw } from './types';

/** Changes the whole sheet of Phụ lục 01. */
function onTable(change: (workbook: Workbook, table: Table, draft: Draft) => Workbook | null): Spoiler {
  return (workbook, draft) => {
    const table = tableOf(workbook, 'PL01', draft.plan.document.year);
    return table && change(workbook, table, draft);
  };
}

export const sheetFlaws: readonly Flaw[] = [
  {
    id: 'header-renamed',
    title: 'Đổi tên cột Mẫu số',
    outcome: 'returned',
    rules: ['column-missing'],
    in: 'workbook',
    spoil: onTable((workbook, { sheet, headerRow, columns }) => {
      const column = columns.get('denominator');
      return column === undefined
        ? null
        : replaceSheet(
            workbook,
            editCell(sheet, column, headerRow, (cell) => ({ ...cell, value: 'Tổng' })),
          );
    }),
  },
  {
    id: 'row-deleted',
    title: 'Xóa một dòng chủ trì',
    outcome: 'returned',
    rules: ['row-missing'],
    in: 'workbook',
    spoil: onTable((workbook, { sheet, rows }, draft) => {
      const row = rows.get(ratioKey(draft) ?? ('' as RowKey));
      if (row === undefined) return null;
      const left = new Map(sheet.rows);
      left.delete(row);
      return replaceSheet(workbook, { ...sheet, rows: left });
    }),
  },
  {
    id: 'row-copied',
    title: 'Một dòng có hai lần',
    outcome: 'returned',
    rules: ['row-duplicated'],
    in: 'workbook',
    spoil: onTable((workbook, { sheet, rows }, draft) => {
      const row = rows.get(ratioKey(draft) ?? ('' as RowKey));
      const cells = row === undefined ? undefined : sheet.rows.get(row)?.cells;
      return row === undefined || !cells ? null : insertRow(workbook, sheet.name, row + 1, cells);
    }),
  },
  {
    id: 'sheet-deleted',
    title: 'Xóa trang PL02',
    outcome: 'returned',
    rules: ['sheet-missing'],
    in: 'workbook',
    spoil: (workbook) =>
      workbook.sheets.some(({ name }) => name === sheetNames.PL02)
        ? removeSheet(workbook, sheetNames.PL02)
        : null,
  },
  {
    id: 'sheet-renamed',
    title: 'Đổi tên trang PL01',
    outcome: 'valid',
    rules: [],
    in: 'workbook',
    spoil: (workbook, { unit }) =>
      renameSheet(workbook, sheetNames.PL01, `Phụ lục 1 (${unit.id})`.slice(0, 31)),
  },
  {
    id: 'columns-moved',
    title: 'Đổi chỗ hai cột',
    outcome: 'valid',
    rules: [],
    in: 'workbook',
    spoil: onTable((workbook, { sheet, columns }) => {
      const [one, other] = [columns.get('result'), columns.get('explanation')];
      return one && other ? replaceSheet(workbook, swapColumns(sheet, one, other)) : null;
    }),
  },
  {
    id: 'rows-inserted',
    title: 'Chèn thêm dòng giữa bảng và trên đầu trang',
    outcome: 'valid',
    rules: [],
    in: 'workbook',
    spoil: onTable((workbook, { sheet, rows, columns, headerRow }, draft) => {
      const row = rows.get(ratioKey(draft) ?? ('' as RowKey));
      const text = columns.get('text');
      if (row === undefined || text === undefined) return null;
      const note = (value: string) => new Map<number, Cell>([[text, { value }]]);
      const below = insertRow(workbook, sheet.name, row, note('Nhóm chỉ tiêu văn phòng theo dõi'));
      return insertRow(below, sheet.name, headerRow, note('(Đã rà soát tại cuộc họp giao ban)'));
    }),
  },
  {
    id: 'decomposed-letters',
    title: 'Chữ có dấu tách rời, chép từ máy Mac',
    outcome: 'valid',
    rules: [],
    notes: ['decomposed-text'],
    in: 'workbook',
    spoil: (workbook) =>
      mapCells(workbook, (cell) =>
        typeof cell.value === 'string' ? { ...cell, value: cell.value.normalize('NFD') } : cell,
      ),
  },
  {
    id: 'identity-sheet-lost',
    title: 'Trang ẩn _khs bị xóa, còn dấu trên từng trang',
    outcome: 'valid',
    rules: [],
    in: 'workbook',
    spoil: (workbook) => removeSheet(workbook, sheetNames.identity),
  },
];
