/** What Excel says beside an input cell and when it refuses an entry. Within Excel's 32 and 255 characters. */
import type { MeasureRow } from '../plan/rows';
import type { ColumnInput } from './columns';

export interface Message {
  readonly title: string;
  readonly text: string;
}

/** Said when an entry is refused, by what the column takes. Words are never refused. */
export const refusals: Readonly<Record<Exclude<ColumnInput, 'none' | 'text'>, Message>> = {
  state: {
    title: 'Chọn trong danh sách',
    text: 'Bấm mũi tên ở góc phải của ô và chọn một mục trong danh sách. Muốn xóa thì nhấn phím Delete.',
  },
  count: {
    title: 'Cần một số nguyên',
    text: 'Nhập số nguyên từ 0 trở lên, ví dụ 12. Không nhập 12/15, 80% hoặc chữ. Nếu không có số liệu, để trống ô này và chọn lý do ở cột Tình trạng số liệu.',
  },
  percent: {
    title: 'Cần một số từ 0 đến 100',
    text: 'Nhập tiến độ bằng một số từ 0 đến 100, không kèm dấu %. Ví dụ đã làm được một nửa thì nhập 50.',
  },
  money: {
    title: 'Cần một số tiền',
    text: 'Nhập số tiền từ 0 trở lên, đơn vị tính là triệu đồng, không kèm chữ. Ví dụ một tỷ hai trăm triệu đồng thì nhập 1200.',
  },
};

export const dateRefusal = (from: string, to: string): Message => ({
  title: 'Cần một ngày trong kỳ',
  text: `Nhập ngày theo thứ tự ngày, tháng, năm, từ ${from} đến ${to}.`,
});

export const reportDateRefusal: Message = {
  title: 'Cần một ngày',
  text: 'Nhập ngày của văn bản theo thứ tự ngày, tháng, năm, ví dụ 05/11/2026.',
};

/** The definition of a number beside its cell; null for a measure answered in words. */
export function numberPrompt({ measure }: MeasureRow, part: 'numerator' | 'denominator'): Message | null {
  const definition = measure[part];
  if (!definition) return null;
  const name = part === 'numerator' ? 'Tử số' : 'Mẫu số';
  return { title: `${name} của chỉ tiêu ${measure.id}`, text: definition.text };
}

/** How to answer a measure in words. */
export function resultPrompt({ measure }: MeasureRow): Message | null {
  if (measure.reporting !== 'text' || measure.guidance === '') return null;
  return { title: `Kết quả chỉ tiêu ${measure.id}`, text: measure.guidance };
}

/** Which measures want proof of a claim of full achievement. */
export function evidencePrompt({ measure }: MeasureRow): Message | null {
  if (!measure.evidence) return null;
  return {
    title: 'Minh chứng',
    text: 'Nếu báo cáo đã đạt mục tiêu, ghi đường dẫn hoặc số, ngày của văn bản chứng minh.',
  };
}
