/** The labels of `Thông tin`: one table for the sheet, the reader and the messages. */

export type InfoId =
  | 'unit'
  | 'unitId'
  | 'plan'
  | 'period'
  | 'due'
  | 'sendTo'
  | 'asOf'
  | 'reportNumber'
  | 'reportDate'
  | 'author'
  | 'difficulty'
  | 'request'
  | 'explanation';

export interface InfoSpec {
  readonly id: InfoId;
  readonly label: string;
  /** Printed by the form, a date, one line, or a box of several lines. */
  readonly input: 'none' | 'date' | 'line' | 'box';
}

export const infoLines: readonly InfoSpec[] = [
  { id: 'unit', label: 'Đơn vị', input: 'none' },
  { id: 'unitId', label: 'Mã đơn vị', input: 'none' },
  { id: 'plan', label: 'Kế hoạch', input: 'none' },
  { id: 'period', label: 'Kỳ báo cáo', input: 'none' },
  { id: 'due', label: 'Hạn nộp', input: 'none' },
  { id: 'sendTo', label: 'Nơi nhận', input: 'none' },
  { id: 'asOf', label: 'Số liệu tính đến ngày', input: 'date' },
  { id: 'reportNumber', label: 'Số văn bản báo cáo', input: 'line' },
  { id: 'reportDate', label: 'Ngày văn bản', input: 'date' },
  { id: 'author', label: 'Người lập biểu', input: 'line' },
  { id: 'difficulty', label: 'Khó khăn, vướng mắc chung', input: 'box' },
  { id: 'request', label: 'Đề xuất, kiến nghị', input: 'box' },
  { id: 'explanation', label: 'Giải trình chung', input: 'box' },
];
