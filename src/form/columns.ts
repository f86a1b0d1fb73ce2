/**
 * The columns of a unit's forms. One table: the form is drawn from it, a returned sheet is read by it, and
 * rules and messages name columns by it. A new column is an entry here.
 */
import type { AppendixId } from '../plan/schema';

export const appendixIds = ['PL01', 'PL02', 'PL03'] as const satisfies readonly AppendixId[];

export type ColumnId =
  | 'key'
  | 'tt'
  | 'text'
  | 'detail'
  | 'target'
  | 'role'
  | 'state'
  | 'numerator'
  | 'denominator'
  | 'rate'
  | 'verdict'
  | 'previous'
  | 'progress'
  | 'allotted'
  | 'disbursed'
  | 'source'
  | 'result'
  | 'difficulty'
  | 'explanation';

/** What an officer may put in: nothing (printed or computed), one of a list, a count, a number or words. */
export type ColumnInput = 'none' | 'state' | 'count' | 'percent' | 'money' | 'text';

export interface ColumnSpec {
  readonly id: ColumnId;
  /** Header as printed; `{year}` is the plan's year. Returned sheets are read by it, whatever its place. */
  readonly header: string;
  readonly input: ColumnInput;
  /** Characters of the default font. */
  readonly width: number;
  readonly hidden?: boolean;
}

const key: ColumnSpec = { id: 'key', header: 'Mã', input: 'none', width: 10, hidden: true };
const tt = (width: number): ColumnSpec => ({ id: 'tt', header: 'TT', input: 'none', width });
const role: ColumnSpec = { id: 'role', header: 'Vai trò', input: 'none', width: 9 };
const progress: ColumnSpec = { id: 'progress', header: 'Tiến độ (%)', input: 'percent', width: 9 };
const words = (widths: readonly [number, number, number]): readonly ColumnSpec[] => [
  { id: 'result', header: 'Kết quả thực hiện', input: 'text', width: widths[0] },
  { id: 'difficulty', header: 'Khó khăn, vướng mắc', input: 'text', width: widths[1] },
  { id: 'explanation', header: 'Giải trình, minh chứng', input: 'text', width: widths[2] },
];

export const columns: Readonly<Record<AppendixId, readonly ColumnSpec[]>> = {
  PL01: [
    key,
    tt(5),
    { id: 'text', header: 'Chỉ tiêu thực hiện', input: 'none', width: 42 },
    { id: 'target', header: 'Mục tiêu', input: 'none', width: 9 },
    role,
    { id: 'state', header: 'Tình trạng số liệu', input: 'state', width: 14 },
    { id: 'numerator', header: 'Tử số', input: 'count', width: 11 },
    { id: 'denominator', header: 'Mẫu số', input: 'count', width: 11 },
    { id: 'rate', header: 'Kết quả (%)', input: 'none', width: 9 },
    { id: 'verdict', header: 'Đánh giá', input: 'none', width: 11 },
    { id: 'previous', header: 'Kỳ trước (%)', input: 'none', width: 9 },
    ...words([28, 22, 22]),
  ],
  PL02: [
    key,
    tt(5),
    { id: 'text', header: 'Nhiệm vụ giao tại phần II', input: 'none', width: 18 },
    { id: 'detail', header: 'Nội dung nhiệm vụ', input: 'none', width: 66 },
    role,
    { id: 'state', header: 'Trạng thái', input: 'state', width: 16 },
    progress,
    ...words([32, 24, 24]),
  ],
  PL03: [
    key,
    tt(8),
    { id: 'text', header: 'Nhiệm vụ triển khai năm {year}', input: 'none', width: 50 },
    { id: 'state', header: 'Trạng thái', input: 'state', width: 16 },
    progress,
    { id: 'allotted', header: 'Kinh phí bố trí (triệu đồng)', input: 'money', width: 12 },
    { id: 'disbursed', header: 'Đã giải ngân (triệu đồng)', input: 'money', width: 12 },
    { id: 'source', header: 'Nguồn vốn', input: 'text', width: 16 },
    ...words([30, 22, 22]),
  ],
};

/** The header of a column on a form of this year. */
export function headerText(column: ColumnSpec, year: number): string {
  return column.header.replace('{year}', String(year));
}
