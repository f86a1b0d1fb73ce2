/** What the commands that answer units say. */
import type { ReturnedFile } from '../../answers';
import type { Language } from '../../rules/messages';
import { showDate } from '../../sheet/dates';
import { few } from './types';

interface AnswerWords {
  readonly returned: (file: ReturnedFile) => string;
  readonly returnedWritten: (count: number, path: string) => string;
  readonly returnedLeft: (files: readonly string[]) => string;
  readonly cannotReturn: (files: readonly string[]) => string;
  readonly nothingToReturn: (unit: string | null) => string;
}

const vi: AnswerWords = {
  returned: ({ unit, file, errors, warnings, until }) =>
    `${file} · ${unit.name} · ${errors} lỗi, ${warnings} cảnh báo · gửi lại chậm nhất ${showDate(until)}`,
  returnedWritten: (count, path) => `Đã lập ${count} tệp trả lại: ${path}`,
  returnedLeft: (files) =>
    `Giữ nguyên ${files.length} tệp đã có vì khác tệp mới (đơn vị có thể đã sửa): ${few(files, 'tệp khác')}. Thêm --force để ghi đè.`,
  cannotReturn: (files) =>
    `Không lập được tệp trả lại vì không rõ biểu của đơn vị nào, kỳ nào: ${few(files, 'tệp khác')}. Hãy gửi biểu mới cho đơn vị.`,
  nothingToReturn: (unit) =>
    unit === null ? 'Không có tệp nào phải trả lại.' : `Không có tệp nào đọc được của ${unit}.`,
};

const en: AnswerWords = {
  returned: ({ unit, file, errors, warnings, until }) =>
    `${file} · ${unit.name} · ${errors} errors, ${warnings} warnings · to be sent again by ${until}`,
  returnedWritten: (count, path) => `Made ${count} returned files: ${path}`,
  returnedLeft: (files) =>
    `Left ${files.length} files as they are, since they differ from the new ones (a unit may have worked in them): ${few(files, 'more')}. Add --force to replace them.`,
  cannotReturn: (files) =>
    `Nothing to give back for files that say no unit or period: ${few(files, 'more')}. Send these units a new form.`,
  nothingToReturn: (unit) =>
    unit === null ? 'No file has to go back.' : `There is no readable file of ${unit}.`,
};

export const answerWords: Readonly<Record<Language, AnswerWords>> = { vi, en };
