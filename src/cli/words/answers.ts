/** What the commands that answer units say. */
import type { ReturnedFile } from '../../answers';
import type { ReadFile } from '../../consolidation/resubmission';
import { outcomeWords } from '../../rules';
import type { Language } from '../../rules/messages';
import { showDate } from '../../sheet/dates';
import { few } from './types';

interface AnswerWords {
  readonly returned: (file: ReturnedFile) => string;
  readonly returnedWritten: (count: number, path: string) => string;
  readonly returnedLeft: (files: readonly string[]) => string;
  readonly cannotReturn: (files: readonly string[]) => string;
  readonly nothingToReturn: (unit: string | null) => string;
  readonly nobodyLags: string;
  readonly senderLags: (unit: string) => string;
  readonly notComparable: (files: readonly string[]) => string;
  readonly compared: (unit: string, before: ReadFile, after: ReadFile) => string;
  readonly nothingChanged: string;
  readonly noEffect: string;
  readonly sections: Readonly<Record<'cells' | 'gone' | 'arisen' | 'still' | 'replies' | 'effects', string>>;
  readonly unknownDaysOff: (year: string) => string;
  readonly letterWritten: (path: string, polite: boolean) => string;
  readonly listWritten: (path: string) => string;
  readonly reportWritten: (path: string, accepted: number, expected: number) => string;
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
  notComparable: (files) => `Cần hai tệp đọc được của cùng một đơn vị trong kế hoạch: ${files.join('; ')}.`,
  compared: (unit, before, after) =>
    `${unit}: ${before.file} (${outcomeWords.vi[before.content.outcome]}) → ${after.file} (${outcomeWords.vi[after.content.outcome]})`,
  nothingChanged: 'Không có ô nào thay đổi.',
  noEffect: 'Số toàn tỉnh không thay đổi.',
  sections: {
    cells: 'Ô thay đổi',
    gone: 'Lỗi, cảnh báo đã hết',
    arisen: 'Lỗi, cảnh báo mới',
    still: 'Lỗi, cảnh báo còn lại',
    replies: 'Phản hồi của đơn vị',
    effects: 'Số toàn tỉnh thay đổi',
  },
  nobodyLags: 'Mọi đơn vị đã gửi báo cáo hợp lệ: không có ai để đôn đốc.',
  senderLags: (unit) =>
    `${unit} cũng chưa có báo cáo hợp lệ; là nơi gửi công văn nên không có tên trong danh sách kèm theo.`,
  unknownDaysOff: (year) =>
    `Bộ kế hoạch chưa có lịch nghỉ lễ năm ${year}: thời hạn chỉ trừ thứ Bảy, Chủ nhật. Có thể nêu ngày bằng --until.`,
  letterWritten: (path, polite) =>
    polite
      ? `Đã lập công văn đề nghị (cơ quan ngoài hệ thống UBND): ${path}`
      : `Đã lập công văn đôn đốc: ${path}`,
  listWritten: (path) => `Đã ghi danh sách đơn vị: ${path}`,
  reportWritten: (path, accepted, expected) =>
    `Đã lập báo cáo theo số liệu của ${accepted}/${expected} đơn vị: ${path}`,
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
  notComparable: (files) => `Two readable files of one unit of the plan are needed: ${files.join('; ')}.`,
  compared: (unit, before, after) =>
    `${unit}: ${before.file} (${outcomeWords.en[before.content.outcome]}) → ${after.file} (${outcomeWords.en[after.content.outcome]})`,
  nothingChanged: 'No cell has changed.',
  noEffect: 'The totals stay as they are.',
  sections: {
    cells: 'Cells changed',
    gone: 'Findings gone',
    arisen: 'New findings',
    still: 'Findings still there',
    replies: 'Answers of the unit',
    effects: 'Totals changed',
  },
  nobodyLags: 'Every unit has sent a valid report: nobody is to be urged.',
  senderLags: (unit) =>
    `${unit} has no valid report either; as the sender it is not on the list that goes with the letter.`,
  unknownDaysOff: (year) =>
    `The plan pack has no public holidays of ${year}: only weekends are allowed for. A day can be given by --until.`,
  letterWritten: (path, polite) =>
    polite
      ? `Made the letter to bodies outside the People's Committee: ${path}`
      : `Made the chasing letter: ${path}`,
  listWritten: (path) => `Wrote the list of units: ${path}`,
  reportWritten: (path, accepted, expected) =>
    `Made the report from the figures of ${accepted}/${expected} units: ${path}`,
};

export const answerWords: Readonly<Record<Language, AnswerWords>> = { vi, en };
