/** Flaws of single cells of a finished workbook. */
import { formatVersion, readMark, writeMark, type Mark } from '../../form/mark';
import { sheetNames } from '../../form/names';
import { serialOfDate } from '../../sheet/dates';
import { editCell, mapCells, replaceSheet } from '../edits';
import { onInfoCell, onMeasureCell } from './cell-places';
import type { Spoiler } from './places';
import type { Flaw } from './types';

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
    spoil: onInfoCell('asOf', (cell) => ({ ...cell, value: null })),
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
