/** What Excel offers and warns of in the officer's cells. Whatever is typed all the same is read, or said. */
import { absoluteArea, quoteSheet } from '../../sheet/address';
import { areaOf } from '../../sheet/build';
import type { Area, Validation } from '../../sheet/model';
import { columnAt, type RegisterColumn } from './layout';

/** Rows of a part of the sheet; `last` is above `first` where it has no lines. */
export interface Section {
  readonly title: number;
  readonly first: number;
  readonly last: number;
}

interface Guarded {
  readonly sheet: string;
  readonly files: Section;
  readonly units: Section;
  readonly words: Section;
  /** The cells of the two dates. */
  readonly dates: readonly Area[];
}

export function guardsOf({ sheet, files, units, words, dates }: Guarded): Validation[] {
  const listOf = (id: RegisterColumn, section: Section): Validation['rule'] => ({
    kind: 'list',
    source: `${quoteSheet(sheet)}!${absoluteArea(inColumn(id, section))}`,
  });
  return [
    ...(files.last < files.first
      ? []
      : [
          guard(inColumn('decision', files), listOf('unit', words), {
            title: 'Quyết định',
            prompt: 'Chọn một từ trong danh sách; ý nghĩa từng từ ở cuối trang. Xóa ô để bỏ quyết định.',
            error: 'Từ này không có trong danh sách ở cuối trang.',
          }),
          guard(inColumn('owner', files), listOf('unit', units), {
            title: 'Đơn vị xác nhận',
            prompt: 'Chỉ dùng cho tệp không tự ghi là của đơn vị nào. Chọn tên đơn vị.',
            error: 'Kế hoạch không có đơn vị tên như vậy.',
          }),
        ]),
    guard(inColumn('until', units), anyDate, {
      title: 'Gia hạn đến',
      prompt: 'Đơn vị được nộp đến hết ngày này. Ghi như 20/11/2026.',
      error: 'Hãy ghi một ngày, như 20/11/2026.',
    }),
    ...dates.map((area) =>
      guard(area, anyDate, {
        title: 'Hạn nộp, ngày khóa',
        prompt:
          'Đúng hạn là nhận trước ngày hạn; tệp nhận từ ngày khóa trở đi chỉ được tính khi tiếp nhận có lý do. Ghi như 15/11/2026.',
        error: 'Hãy ghi một ngày, như 15/11/2026.',
      }),
    ),
  ];
}

const anyDate: Validation['rule'] = { kind: 'date', comparison: 'greaterThanOrEqual', first: '1' };

function inColumn(id: RegisterColumn, { first, last }: Section): Area {
  return areaOf(columnAt(id), first, columnAt(id), last);
}

function guard(
  area: Area,
  rule: Validation['rule'],
  { title, prompt, error }: { readonly title: string; readonly prompt: string; readonly error: string },
): Validation {
  return {
    areas: [area],
    rule,
    prompt: { title, text: prompt },
    error: { style: 'warning', title, text: error },
  };
}
