/** Flaws of what becomes of the sheets between the form and the file. */
import type { ColumnId } from '../../form/columns';
import { infoLines, type InfoId } from '../../form/info';
import { sheetNames } from '../../form/names';
import { writeMark, readMark, type Mark } from '../../form/mark';
import { measureRows, type RowKey } from '../../plan/rows';
import { serialOfDate } from '../../sheet/dates';
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
import type { Draft, Flaw } from './types';

type Spoiler = (workbook: Workbook, draft: Draft) => Workbook | null;

/** Changes one cell of Phụ lục 01 in the first row that the unit leads with a target. */
function onMeasureCell(column: ColumnId, edit: (cell: Cell, draft: Draft) => Cell): Spoiler {
  return (workbook, draft) => {
    const table = tableOf(workbook, 'PL01', draft.plan.document.year);
    const place = table && measureCell(table, column, draft);
    if (!table || !place) return null;
    return replaceSheet(
      workbook,
      editCell(table.sheet, place.column, place.row, (cell) => edit(cell, draft)),
    );
  };
}

function measureCell(
  table: Table,
  column: ColumnId,
  draft: Draft,
): { readonly column: number; readonly row: number } | null {
  const key = ratioKey(draft);
  const [at, row] = [table.columns.get(column), key && table.rows.get(key)];
  return at && row ? { column: at, row } : null;
}

/** The first lead row with figures in it. */
function ratioKey({ plan, unit, entries }: Draft): RowKey | undefined {
  return measureRows(plan, unit).find(
    ({ key, role, measure }) =>
      role === 'lead' && measure.target !== null && typeof entries.rows.PL01.get(key)?.numerator === 'number',
  )?.key;
}

/** Changes the whole sheet of Phụ lục 01. */
function onTable(change: (workbook: Workbook, table: Table, draft: Draft) => Workbook | null): Spoiler {
  return (workbook, draft) => {
    const table = tableOf(workbook, 'PL01', draft.plan.document.year);
    return table && change(workbook, table, draft);
  };
}

/** Changes who the workbook says it is, in `_khs` and in every mark. */
function onIdentity(line: string, value: string | number, mark: Partial<Mark>): Spoiler {
  return (workbook) => {
    const marked = mapCells(workbook, (cell) => {
      const own = typeof cell.value === 'string' ? readMark(cell.value) : null;
      return own ? { ...cell, value: writeMark({ ...own, ...mark }) } : cell;
    });
    const identity = marked.sheets.find(({ name }) => name === sheetNames.identity);
    const row = [...(identity?.rows ?? [])].find(([, { cells }]) => cells.get(1)?.value === line)?.[0];
    if (!identity || row === undefined) return null;
    return replaceSheet(
      marked,
      editCell(identity, 2, row, (cell) => ({ ...cell, value })),
    );
  };
}

/** Empties the cell beside a label of `Thông tin`. */
function emptyInfo(id: InfoId): Spoiler {
  return (workbook) => {
    const label = infoLines.find((line) => line.id === id)?.label;
    const info = workbook.sheets.find(({ name }) => name === sheetNames.info);
    for (const [row, { cells }] of info?.rows ?? []) {
      const columns = [...cells.keys()].sort((one, other) => one - other);
      const at = columns.find((column) => cells.get(column)?.value === label);
      const value = columns.find(
        (column) => at !== undefined && column > at && cells.get(column)?.value !== null,
      );
      if (info && value !== undefined) {
        return replaceSheet(
          workbook,
          editCell(info, value, row, (cell) => ({ ...cell, value: null })),
        );
      }
    }
    return null;
  };
}

export const workbookFlaws: readonly Flaw[] = [
  {
    id: 'no-date',
    title: 'Xóa ngày số liệu',
    outcome: 'returned',
    rules: ['as-of-date'],
    in: 'workbook',
    spoil: emptyInfo('asOf'),
  },
  {
    id: 'became-a-date',
    title: 'Gõ 12/15, Excel đổi thành ngày tháng',
    outcome: 'returned',
    rules: ['not-a-number'],
    in: 'workbook',
    // Excel set to English reads 12/15 as 15 December of the year it is typed in.
    spoil: onMeasureCell('numerator', ({ style }, { plan }) => ({
      value: serialOfDate(`${plan.document.year}-12-15`),
      style: { ...style, numberFormat: 'd-mmm' },
    })),
  },
  {
    id: 'formula-without-result',
    title: 'Ô nhập là công thức chưa có kết quả',
    outcome: 'returned',
    rules: ['not-a-number'],
    in: 'workbook',
    spoil: onMeasureCell('numerator', ({ style }) => ({
      value: null,
      formula: '450+37',
      cached: false,
      ...(style ? { style } : {}),
    })),
  },
  {
    id: 'formula-with-result',
    title: 'Ô nhập là công thức có kết quả',
    outcome: 'valid',
    rules: [],
    in: 'workbook',
    spoil: onMeasureCell('numerator', (cell) => ({ ...cell, formula: `${String(cell.value)}+0` })),
  },
  {
    id: 'target-lowered',
    title: 'Sửa mục tiêu của kế hoạch',
    outcome: 'returned',
    rules: ['target-changed'],
    in: 'workbook',
    spoil: onMeasureCell('target', (cell) => ({ ...cell, value: '≥ 30%' })),
  },
  {
    id: 'text-edited',
    title: 'Sửa lời của chỉ tiêu',
    outcome: 'accepted-with-warnings',
    rules: ['text-changed'],
    in: 'workbook',
    spoil: (workbook, draft) => {
      const open = onMeasureCell('explanation', ({ style }) => ({
        value: null,
        ...(style ? { style } : {}),
      }));
      const edit = onMeasureCell('text', (cell) => ({ ...cell, value: `${String(cell.value)} (sửa)` }));
      const unexplained = open(workbook, draft);
      return unexplained && edit(unexplained, draft);
    },
  },
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
  {
    id: 'unknown-unit',
    title: 'Mã đơn vị không có trong kế hoạch',
    outcome: 'not-accepted',
    rules: ['unknown-unit'],
    in: 'workbook',
    spoil: onIdentity('unit', 'don-vi-khac', { unit: 'don-vi-khac' }),
  },
  {
    id: 'old-format',
    title: 'Biểu theo khuôn dạng cũ',
    outcome: 'not-accepted',
    rules: ['old-format'],
    in: 'workbook',
    spoil: onIdentity('format', 0, { format: 0 }),
  },
];
