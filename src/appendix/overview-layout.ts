/** Where the parts of `Tổng quan` stand: figures, pictures, the table, and beside the page what the pictures draw. */
import { address } from '../sheet/address';
import { firstColumn } from './table';

export const overviewColumns = [
  { id: 'number', header: 'TT', width: 5 },
  { id: 'label', header: 'Chỉ tiêu', width: 60 },
  { id: 'target', header: 'Mục tiêu', width: 9 },
  { id: 'rate', header: 'Kết quả (%)', width: 8 },
  { id: 'verdict', header: 'Đánh giá', width: 11 },
  { id: 'range', header: 'Khoảng khi đủ đơn vị (%)', width: 11 },
  { id: 'previous', header: 'Kỳ trước (%)', width: 7 },
  { id: 'change', header: 'Thay đổi (điểm)', width: 8 },
  { id: 'needed', header: 'Còn thiếu', width: 9 },
  { id: 'reported', header: 'Đơn vị báo cáo', width: 9 },
  { id: 'units', header: 'Đơn vị đạt/có phát sinh', width: 9 },
] as const;

export type OverviewColumn = (typeof overviewColumns)[number]['id'];

export function columnOf(id: OverviewColumn): number {
  return firstColumn + overviewColumns.findIndex((column) => column.id === id);
}

export const lastOverviewColumn = firstColumn + overviewColumns.length - 1;
export const overviewWidth = overviewColumns.reduce((sum, { width }) => sum + width, 0);

export const worstCount = 5;
const chartRows = 11;
const firstChart = 9;
const worstTitle = firstChart + chartRows + 1;

export const overviewRows = {
  title: 1,
  plan: 2,
  period: 3,
  figures: 5,
  captions: 6,
  change: 7,
  charts: { first: firstChart, last: firstChart + chartRows - 1 },
  worstTitle,
  worstHeader: worstTitle + 1,
  worst: { first: worstTitle + 2, last: worstTitle + 1 + worstCount },
  header: worstTitle + 3 + worstCount,
} as const;

/**
 * What the charts draw, to the right of the printed page. The rates stand beside the table, under headers of its
 * header row, so that a re-run knows their columns as ours; the counts stand above it.
 */
export const drawnColumns = {
  id: lastOverviewColumn + 2,
  label: lastOverviewColumn + 3,
  rate: lastOverviewColumn + 4,
  target: lastOverviewColumn + 5,
  short: lastOverviewColumn + 6,
  rank: lastOverviewColumn + 7,
} as const;

/** `$E$30`. */
export function fixed(column: number, row: number): string {
  return address(column, row).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
}

/** `$E$30:$E$54`. */
export function fixedStrip(column: number, first: number, last: number): string {
  return `${fixed(column, first)}:${fixed(column, last)}`;
}
