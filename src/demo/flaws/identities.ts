/** Flaws of what a workbook says of itself: keys, names, dates, figures that nobody typed. */
import { serialOfDate } from '../../sheet/dates';
import { address } from '../../sheet/address';
import { replaceSheet, tableOf, editCell } from '../edits';
import { onInfoCell, onMeasureCell } from './cell-places';
import { ratioKey, type Spoiler } from './places';
import type { Draft, Flaw } from './types';

/** Two rows have changed places, but for the hidden column. */
const keysSwapped: Spoiler = (workbook, draft) => {
  const table = tableOf(workbook, 'PL01', draft.plan.document.year);
  const [column, first] = [table?.columns.get('key'), ratioKey(draft)];
  const other = table && [...table.rows].find(([key]) => key !== first);
  const row = first && table?.rows.get(first);
  if (!table || !column || !row || !other) return null;
  return replaceSheet(
    workbook,
    editCell(table.sheet, column, row, (cell) => ({ ...cell, value: other[0] })),
  );
};

/** Tử số worked out from Mẫu số: the figure stays what it was. */
const byFormula: Spoiler = (workbook, draft) => {
  const table = tableOf(workbook, 'PL01', draft.plan.document.year);
  const key = ratioKey(draft);
  const [column, row] = [table?.columns.get('denominator'), key && table?.rows.get(key)];
  const { numerator, denominator } = (key && draft.entries.rows.PL01.get(key)) || {};
  if (!column || !row || typeof numerator !== 'number' || typeof denominator !== 'number') return null;
  const formula = `${address(column, row)}-${denominator - numerator}`;
  return onMeasureCell('numerator', (cell) => ({ ...cell, formula }))(workbook, draft);
};

const otherUnit = ({ plan, unit }: Draft) =>
  plan.units.find(({ id, level }) => id !== unit.id && level === unit.level);

export const identityFlaws: readonly Flaw[] = [
  {
    id: 'key-edited',
    title: 'Sửa mã ẩn của một dòng',
    outcome: 'accepted-with-warnings',
    rules: ['key-changed'],
    in: 'workbook',
    spoil: onMeasureCell('key', (cell) => ({ ...cell, value: `${String(cell.value)}-x` })),
  },
  {
    id: 'keys-swapped',
    title: 'Sắp xếp mà quên cột ẩn',
    outcome: 'returned',
    rules: ['key-contradicts'],
    in: 'workbook',
    spoil: keysSwapped,
  },
  {
    id: 'neighbours-form',
    title: 'Dùng tệp của đơn vị bạn, chỉ sửa tên',
    outcome: 'returned',
    rules: ['info-contradicts'],
    in: 'workbook',
    spoil: onInfoCell('unit', (cell, draft) => {
      const other = otherUnit(draft);
      return other ? { ...cell, value: other.name } : null;
    }),
  },
  {
    id: 'report-date-in-words',
    title: 'Ngày văn bản ghi bằng chữ',
    outcome: 'accepted-with-warnings',
    rules: ['report-date'],
    in: 'workbook',
    spoil: onInfoCell('reportDate', (cell) => ({ ...cell, value: 'Quý IV' })),
  },
  {
    id: 'moving-date',
    title: 'Ngày số liệu là =TODAY()',
    outcome: 'accepted-with-warnings',
    rules: ['moving-date'],
    in: 'workbook',
    spoil: onInfoCell('asOf', (cell, { period }) => ({
      ...cell,
      value: serialOfDate(period.asOf),
      formula: 'TODAY()',
    })),
  },
  {
    id: 'formula-over-cells',
    title: 'Tử số là công thức lấy từ ô khác',
    outcome: 'accepted-with-warnings',
    rules: ['formula-in-entry'],
    in: 'workbook',
    spoil: byFormula,
  },
  {
    id: 'percent-sign',
    title: 'Ô đếm hiện dấu phần trăm',
    outcome: 'accepted-with-warnings',
    rules: ['percent-as-count'],
    in: 'workbook',
    spoil: onMeasureCell('numerator', ({ value, style }) => ({
      value,
      style: { ...style, numberFormat: '0%' },
    })),
  },
  {
    id: 'rate-typed',
    title: 'Gõ đè lên Kết quả (%)',
    outcome: 'accepted-with-warnings',
    rules: ['rate-overwritten'],
    in: 'workbook',
    spoil: onMeasureCell('rate', ({ style }) => ({ value: 12.5, ...(style ? { style } : {}) })),
  },
];
