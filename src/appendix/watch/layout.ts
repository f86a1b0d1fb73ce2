/** The sheet of a body that watches a measure: its columns and words, for drawing it and for reading it back. */
import type { Opinion } from '../../consolidation/types';

export const watchColumns = [
  { id: 'unit', header: 'Đơn vị', width: 34 },
  { id: 'state', header: 'Tình trạng', width: 16 },
  { id: 'numerator', header: 'Tử số', width: 12 },
  { id: 'denominator', header: 'Mẫu số', width: 12 },
  { id: 'rate', header: 'Kết quả (%)', width: 10 },
  { id: 'before', header: 'Kỳ trước (%)', width: 10 },
  { id: 'change', header: 'Thay đổi (điểm %)', width: 10 },
  { id: 'remark', header: 'Cần xem', width: 40 },
  { id: 'opinion', header: 'Ý kiến', width: 16 },
  { id: 'newNumerator', header: 'Tử số thay', width: 12 },
  { id: 'newDenominator', header: 'Mẫu số thay', width: 12 },
  { id: 'reason', header: 'Lý do', width: 34 },
] as const;

export type WatchColumn = (typeof watchColumns)[number]['id'];

export const opinionWords: Readonly<Record<Opinion['kind'], string>> = {
  confirmed: 'Xác nhận',
  queried: 'Đề nghị xem lại',
  replaced: 'Thay số',
};

/** Lines of the sums, above the list of units; they stand in the first column. */
export const sumLabels = {
  units: 'Cộng các đơn vị được tính',
  own: 'Số của đơn vị theo dõi',
  difference: 'Chênh lệch',
} as const;

/** Key of the line that the watching body enters its own figure in. */
export function ownKey(measure: string): string {
  return `${measure} =`;
}

/** Key of a unit's line. */
export function unitKey(measure: string, unit: string): string {
  return `${measure} ${unit}`;
}
