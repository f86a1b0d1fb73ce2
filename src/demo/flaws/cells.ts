/** Flaws of single cells of a finished workbook. */
import type { ColumnId } from '../../form/columns';
import { infoLines, type InfoId } from '../../form/info';
import { formatVersion, readMark, writeMark, type Mark } from '../../form/mark';
import { sheetNames } from '../../form/names';
import { serialOfDate } from '../../sheet/dates';
import type { Cell } from '../../sheet/model';
import { editCell, mapCells, replaceSheet, tableOf, type Table } from '../edits';
import { ratioKey, type Spoiler } from './places';
import type { Draft, Flaw } from './types';

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

export const cellFlaws: readonly Flaw[] = [
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
    id: 'unknown-unit',
    title: 'Mã đơn vị không có trong kế hoạch',
    outcome: 'not-accepted',
    rules: ['unknown-unit'],
    in: 'workbook',
    spoil: onIdentity('unit', 'don-vi-khac', { unit: 'don-vi-khac' }),
  },
  {
    id: 'newer-format',
    title: 'Biểu của phần mềm mới hơn',
    outcome: 'not-accepted',
    rules: ['newer-format'],
    in: 'workbook',
    spoil: onIdentity('format', formatVersion + 1, { format: formatVersion + 1 }),
  },
];
