/** What the officer has written into the register and could not be followed. The cell keeps its text. */
import type { Language } from '../../rules/messages';
import type { CellPlace } from '../../submission/types';
import { decisionWords } from '../words';
import { deadlineLabels } from './layout';
import { writtenKinds } from './words';

export type ProblemKind =
  /** `Quyết định` holds no word of the list. */
  | 'unknown-word'
  /** A decision that needs a reason, or a stand-in its source. */
  | 'no-reason'
  | 'no-source'
  /** `Là của đơn vị` without a unit in `Đơn vị xác nhận`. */
  | 'no-owner'
  | 'unknown-unit'
  /** `Gia hạn đến`, `Hạn nộp` or `Ngày khóa`. */
  | 'not-a-date'
  /** `Nhận lúc`. */
  | 'not-a-time';

export interface RegisterProblem {
  readonly kind: ProblemKind;
  readonly place: CellPlace;
  /** File or unit of the line; the label of a date above the list. */
  readonly about: string;
  /** What stands in the cell. */
  readonly text: string;
}

const wordList = writtenKinds.map((kind) => decisionWords[kind]).join(', ');

const sentences: Readonly<
  Record<ProblemKind, Readonly<Record<Language, (about: string, text: string) => string>>>
> = {
  'unknown-word': {
    vi: (about, text) =>
      `${about}: không hiểu quyết định “${text}” nên chưa làm theo. Hãy ghi một trong các từ: ${wordList}.`,
    en: (about, text) =>
      `${about}: “${text}” is no decision, so it was not followed. Write one of: ${wordList}.`,
  },
  'no-reason': {
    vi: (about, text) =>
      `${about}: quyết định “${text}” chưa có lý do nên chưa làm theo. Hãy ghi vào cột Lý do.`,
    en: (about, text) =>
      `${about}: the decision “${text}” has no reason, so it was not followed. Write it in the column Lý do.`,
  },
  'no-source': {
    vi: (about, text) =>
      `${about}: quyết định “${text}” chưa có nguồn nên chưa làm theo. Hãy ghi vào cột Nguồn: văn bản nào, hoặc ai cho biết, ngày nào.`,
    en: (about, text) =>
      `${about}: the decision “${text}” has no source, so it was not followed. Write in the column Nguồn which letter, or who said it and when.`,
  },
  'no-owner': {
    vi: (about, text) =>
      `${about}: quyết định “${text}” chưa nêu đơn vị nên chưa làm theo. Hãy chọn đơn vị ở cột Đơn vị xác nhận.`,
    en: (about, text) =>
      `${about}: the decision “${text}” names no unit, so it was not followed. Choose one in the column Đơn vị xác nhận.`,
  },
  'unknown-unit': {
    vi: (about, text) =>
      `${about}: kế hoạch không có đơn vị “${text}” nên chưa xác nhận. Hãy chọn tên trong danh sách của ô.`,
    en: (about, text) => `${about}: the plan has no unit “${text}”. Choose a name from the list of the cell.`,
  },
  'not-a-date': {
    vi: (about, text) => `${about}: “${text}” không phải ngày nên chưa làm theo. Hãy ghi như 15/11/2026.`,
    en: (about, text) => `${about}: “${text}” is no date, so it was not followed. Write it as 15/11/2026.`,
  },
  'not-a-time': {
    vi: (about, text) =>
      `${about}: “${text}” không phải thời điểm nên lấy thời điểm ghi trong tệp. Hãy ghi như 14/11/2026 16:30.`,
    en: (about, text) =>
      `${about}: “${text}” is no time, so that of the file is taken. Write it as 14/11/2026 16:30.`,
  },
};

/** Where it stands, what is wrong and what to do. */
export function problemText({ kind, place, about, text }: RegisterProblem, language: Language): string {
  return `${place.sheet}, ${place.address}: ${sentences[kind][language](about, text)}`;
}

/** The label as a problem names it. */
export function labelText(which: keyof typeof deadlineLabels): string {
  return deadlineLabels[which].replace(/ ?\(.*$|:$/g, '');
}
