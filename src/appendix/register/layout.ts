/**
 * `Sổ theo dõi`: its columns and labels, for the sheet that is drawn and for reading it back. One header serves
 * the list of files and the matrix of units below it, so that it can be frozen and repeated on every page.
 */
import { nameKey } from '../../plan/text';
import { officerNote } from '../officer';
import { firstColumn } from '../table';

/** Who fills a column in: nobody but us where absent. `note` is kept as it stands from run to run. */
type Input = 'files' | 'units' | 'note';

interface ColumnSpec {
  readonly id: string;
  readonly header: string;
  readonly width: number;
  readonly input?: Input;
}

export const registerColumns = [
  { id: 'unit', header: 'Đơn vị', width: 25 },
  { id: 'PL01', header: 'PL01', width: 11 },
  { id: 'PL02', header: 'PL02', width: 11 },
  { id: 'PL03', header: 'PL03', width: 11 },
  { id: 'standing', header: 'Tình trạng', width: 13 },
  { id: 'outcome', header: 'Kết quả kiểm tra', width: 13 },
  { id: 'receivedAt', header: 'Nhận lúc', width: 16 },
  { id: 'report', header: 'Số và ngày văn bản', width: 16 },
  { id: 'file', header: 'Tệp', width: 20 },
  { id: 'errors', header: 'Số lỗi', width: 6 },
  { id: 'warnings', header: 'Số cảnh báo', width: 7 },
  { id: 'remarks', header: 'Ghi nhận', width: 36 },
  { id: 'supersededBy', header: 'Thay bằng tệp', width: 17 },
  { id: 'decision', header: 'Quyết định', width: 14, input: 'files' },
  { id: 'reason', header: 'Lý do', width: 30, input: 'files' },
  { id: 'source', header: 'Nguồn', width: 24, input: 'files' },
  { id: 'owner', header: 'Đơn vị xác nhận', width: 25, input: 'files' },
  { id: 'until', header: 'Gia hạn đến', width: 12, input: 'units' },
  { id: 'untilReason', header: 'Lý do gia hạn', width: 30, input: 'units' },
  { id: 'note', header: officerNote, width: 30, input: 'note' },
  { id: 'log', header: 'Các quyết định đã ghi', width: 44 },
  { id: 'unitId', header: 'Mã đơn vị', width: 25 },
  { id: 'hash', header: 'Mã băm', width: 18 },
] as const satisfies readonly ColumnSpec[];

export type RegisterColumn = (typeof registerColumns)[number]['id'];

/** The last one that is printed: what stands right of it is for working, and said in `Ghi nhận` too. */
export const lastPrinted: RegisterColumn = 'supersededBy';

/** Cells of a file's line in which the officer decides. */
export type FileInput = Extract<(typeof registerColumns)[number], { input: 'files' }>['id'];
/** Cells of a unit's line in which the officer decides. */
export type UnitInput = Extract<(typeof registerColumns)[number], { input: 'units' }>['id'];

export function columnAt(id: RegisterColumn): number {
  return firstColumn + registerColumns.findIndex((column) => column.id === id);
}

/** Columns by the key of their header. */
export const columnByHeader: ReadonlyMap<string, RegisterColumn> = new Map(
  registerColumns.map(({ id, header }) => [nameKey(header), id]),
);

/** The two dates stand beside these labels, above the header. */
export const deadlineLabels = {
  due: 'Hạn nộp (trước ngày):',
  lock: 'Ngày khóa (không tính từ ngày):',
} as const;
