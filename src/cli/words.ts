/** What the command line says, beside findings (their catalogue is in `rules`). */
import type { Standing } from '../consolidation';
import type { Language } from '../rules/messages';
import type { Outcome } from '../rules/types';
import type { UsageProblem } from './arguments';

export interface Words {
  readonly usageTitle: string;
  readonly usageHint: string;
  readonly options: string;
  readonly exitCodes: readonly string[];
  readonly problem: (problem: UsageProblem) => string;
  readonly standings: Readonly<Record<Standing, string>>;
  readonly verdict: (met: boolean | null) => string;
  readonly unknownUnit: string;
  readonly noSuchPath: (path: string) => string;
  readonly notAFolder: (path: string) => string;
  readonly noSuchUnit: (typed: string) => string;
  readonly noSuchPeriod: (typed: string, periods: string) => string;
  readonly badPlan: (path: string) => string;
  readonly notJson: (path: string) => string;
  readonly cannotWrite: (detail: string) => string;
  readonly unreadablePrevious: (files: readonly string[]) => string;
  readonly noPrevious: string;
  readonly reading: (done: number, all: number, file: string) => string;
  readonly making: (done: number, all: number, file: string) => string;
  readonly formsMade: (count: number, period: string, folder: string) => string;
  readonly formsUnchanged: (count: number) => string;
  readonly formsLeft: (files: readonly string[]) => string;
  readonly checked: (counts: Readonly<Record<Outcome, number>>) => string;
  readonly counts: (errors: number, warnings: number) => string;
  readonly settled: (count: number) => string;
  readonly outIsNotOurs: (path: string) => string;
  readonly skippedResult: (file: string) => string;
  readonly nothingToRead: (folder: string) => string;
  readonly mixedPeriods: (found: string, chosen: string) => string;
  readonly undecidedOrder: (unit: string, files: readonly string[], chosen: string) => string;
  readonly newerReturned: (unit: string, files: readonly string[], chosen: string) => string;
  readonly sameFile: (files: readonly string[]) => string;
  readonly sameEntries: (units: readonly string[]) => string;
  readonly unitCounts: (counts: UnitCounts) => string;
  readonly period: (name: string) => string;
  readonly measureHead: readonly string[];
  readonly notCounted: string;
  readonly missing: (names: readonly string[]) => string;
  readonly written: (path: string) => string;
  readonly demoFolderTaken: (path: string) => string;
  readonly programMissing: (program: string, file: string) => string;
  readonly demoFlaws: (count: number) => string;
  readonly demoPlaces: (forms: string, files: string, result: string) => string;
  readonly demoDifference: (file: string, expected: string, found: string) => string;
  readonly demoAgrees: (count: number) => string;
}

interface UnitCounts {
  readonly expected: number;
  readonly received: number;
  readonly accepted: number;
  readonly returned: number;
  readonly unreadable: number;
  readonly missing: number;
}

/** The first names of a long list, and how many more there are. */
function few(names: readonly string[], others: string): string {
  const shown = names.slice(0, 8);
  const more = names.length - shown.length;
  return [...shown, ...(more > 0 ? [`… +${more} ${others}`] : [])].join(', ');
}

const vi: Words = {
  usageTitle: 'Kế hoạch số: biểu mẫu, kiểm tra và tổng hợp không cần Excel',
  usageHint: 'Xem cách dùng: khs --help',
  options: 'Tùy chọn',
  exitCodes: [
    'Mã thoát: 0 không có việc phải làm; 1 có tệp không nhận được, bị trả lại hoặc được giữ nguyên;',
    '          2 gọi sai hoặc không đọc được tệp nào.',
  ],
  problem(problem) {
    switch (problem.kind) {
      case 'no-command':
        return 'Chưa nêu việc cần làm: forms, check hoặc consolidate.';
      case 'unknown-command':
        return `Không có việc "${problem.name}". Các việc: forms, check, consolidate.`;
      case 'unknown-option':
        return `Việc này không có tùy chọn ${problem.name}.`;
      case 'missing-option':
        return `Thiếu tùy chọn ${problem.name}.`;
      case 'no-value':
        return `Tùy chọn ${problem.name} cần một giá trị đứng sau.`;
      case 'bad-value':
        return `Giá trị của ${problem.name} không dùng được.`;
      case 'not-a-switch':
        return `Tùy chọn ${problem.name} không nhận giá trị.`;
      case 'operands':
        return {
          forms: 'forms không nhận thêm tên tệp.',
          demo: 'demo không nhận thêm tên tệp.',
          check: 'Chưa nêu tệp cần kiểm tra.',
          consolidate: 'Cần nêu đúng một thư mục.',
        }[problem.command];
    }
  },
  standings: {
    current: 'Tính vào tổng hợp',
    superseded: 'Đã có bản khác thay',
    returned: 'Trả lại',
    'not-accepted': 'Không nhận được',
  },
  verdict: (met) => (met === null ? '' : met ? 'Đạt' : 'Chưa đạt'),
  unknownUnit: 'chưa rõ đơn vị',
  noSuchPath: (path) => `Không tìm thấy "${path}".`,
  notAFolder: (path) => `"${path}" không phải thư mục.`,
  noSuchUnit: (typed) => `Bộ kế hoạch không có đơn vị "${typed}".`,
  noSuchPeriod: (typed, periods) => `Bộ kế hoạch không có kỳ "${typed}". Các kỳ: ${periods}.`,
  badPlan: (path) => `Bộ kế hoạch "${path}" không hợp lệ:`,
  notJson: (path) => `Tệp "${path}" không phải JSON.`,
  cannotWrite: (detail) => `Không ghi được: ${detail}`,
  unreadablePrevious: (files) => `Bỏ qua tệp kỳ trước không đọc được: ${files.join(', ')}.`,
  noPrevious: 'Không tìm thấy số liệu kỳ trước nào dùng được.',
  reading: (done, all, file) => `Đang đọc ${done}/${all}: ${file}`,
  making: (done, all, file) => `Đang làm biểu ${done}/${all}: ${file}`,
  formsMade: (count, period, folder) => `Đã làm ${count} biểu, kỳ ${period}, trong thư mục ${folder}.`,
  formsUnchanged: (count) => `${count} biểu đã có sẵn, không đổi.`,
  formsLeft: (files) =>
    `Giữ nguyên ${files.length} tệp đã có vì khác biểu mới (có thể đã nhập số liệu): ${few(files, 'tệp khác')}. Thêm --force để ghi đè.`,
  checked: (counts) =>
    `Hợp lệ ${counts.valid}, còn cảnh báo ${counts['accepted-with-warnings']}, trả lại ${counts.returned}, không nhận được ${counts['not-accepted']}.`,
  counts: (errors, warnings) => `${errors} lỗi, ${warnings} cảnh báo`,
  settled: (count) => `${count} cảnh báo đã có giải trình`,
  outIsNotOurs: (path) =>
    `"${path}" đã có và không phải bảng tổng hợp. Hãy chọn tên khác; tệp đó được giữ nguyên.`,
  skippedResult: (file) => `Bỏ qua ${file}: là bảng tổng hợp, không phải bản nộp.`,
  nothingToRead: (folder) => `Không đọc được tệp nào trong "${folder}".`,
  mixedPeriods: (found, chosen) =>
    `Thư mục có tệp của nhiều kỳ (${found}). Tổng hợp kỳ ${chosen}; tệp kỳ khác không được nhận. Dùng --period để chọn kỳ.`,
  undecidedOrder: (unit, files, chosen) =>
    `${unit}: không phân biệt được tệp mới nhất (${files.join(', ')}); lấy ${chosen} theo mã băm. Hãy kiểm tra lại.`,
  newerReturned: (unit, files, chosen) =>
    `${unit}: tệp mới hơn bị trả lại (${files.join(', ')}); vẫn tính ${chosen}.`,
  sameFile: (files) => `Cùng một nội dung: ${files.join(', ')}.`,
  sameEntries: (units) => `Số liệu giống hệt nhau ở ${units.join(', ')}. Hãy kiểm tra lại.`,
  unitCounts: ({ expected, received, accepted, returned, unreadable, missing }) =>
    `${expected} đơn vị phải báo cáo: ${received} đã gửi (${accepted} được nhận, ${returned} trả lại), ${missing} chưa gửi; ${unreadable} tệp không đọc được.`,
  period: (name) => `Kỳ báo cáo: ${name}`,
  measureHead: ['Chỉ tiêu', 'Tử số', 'Mẫu số', 'Kết quả (%)', 'Đánh giá', 'Đơn vị'],
  notCounted: '–',
  missing: (names) => `Chưa gửi (${names.length}): ${names.join('; ')}.`,
  written: (path) => `Đã ghi bảng tổng hợp: ${path}`,
  demoFolderTaken: (path) => `"${path}" đã có tệp khác. Hãy chọn thư mục trống bằng --out.`,
  programMissing: (program, file) => `Máy này không có ${program}: ${file} được gửi như Excel đã lưu.`,
  demoFlaws: (count) => `Các trường hợp được gieo (${count} đơn vị):`,
  demoPlaces: (forms, files, result) => `Biểu mẫu: ${forms}\nBản nộp: ${files}\nBảng tổng hợp: ${result}`,
  demoDifference: (file, expected, found) =>
    `Khác dự kiến: ${file}\n  dự kiến: ${expected}\n  kết quả: ${found}`,
  demoAgrees: (count) => `Cả ${count} tệp đều có kết quả như dự kiến.`,
};

const en: Words = {
  usageTitle: 'Kế hoạch số: forms, checks and consolidation without Excel',
  usageHint: 'Usage: khs --help --lang en',
  options: 'Options',
  exitCodes: [
    'Exit codes: 0 nothing to do; 1 a file is not accepted, returned or left as it was;',
    '            2 wrong call, or no file could be read.',
  ],
  problem(problem) {
    switch (problem.kind) {
      case 'no-command':
        return 'Say what to do: forms, check or consolidate.';
      case 'unknown-command':
        return `There is no command "${problem.name}". Commands: forms, check, consolidate.`;
      case 'unknown-option':
        return `This command has no option ${problem.name}.`;
      case 'missing-option':
        return `The option ${problem.name} is missing.`;
      case 'no-value':
        return `The option ${problem.name} needs a value after it.`;
      case 'bad-value':
        return `The value of ${problem.name} cannot be used.`;
      case 'not-a-switch':
        return `The option ${problem.name} takes no value.`;
      case 'operands':
        return {
          forms: 'forms takes no file names.',
          demo: 'demo takes no file names.',
          check: 'Name the files to check.',
          consolidate: 'Name exactly one folder.',
        }[problem.command];
    }
  },
  standings: {
    current: 'Counts',
    superseded: 'Superseded',
    returned: 'Returned',
    'not-accepted': 'Not accepted',
  },
  verdict: (met) => (met === null ? '' : met ? 'Met' : 'Not met'),
  unknownUnit: 'unknown unit',
  noSuchPath: (path) => `There is no "${path}".`,
  notAFolder: (path) => `"${path}" is not a folder.`,
  noSuchUnit: (typed) => `The plan has no unit "${typed}".`,
  noSuchPeriod: (typed, periods) => `The plan has no period "${typed}". Its periods: ${periods}.`,
  badPlan: (path) => `The plan pack "${path}" is not valid:`,
  notJson: (path) => `The file "${path}" is not JSON.`,
  cannotWrite: (detail) => `Could not write: ${detail}`,
  unreadablePrevious: (files) =>
    `Files of the previous period that cannot be read are left out: ${files.join(', ')}.`,
  noPrevious: 'No usable figures of a previous period were found.',
  reading: (done, all, file) => `Reading ${done}/${all}: ${file}`,
  making: (done, all, file) => `Making forms ${done}/${all}: ${file}`,
  formsMade: (count, period, folder) => `Made ${count} forms for the period ${period} in ${folder}.`,
  formsUnchanged: (count) => `${count} forms were there already and are unchanged.`,
  formsLeft: (files) =>
    `Left ${files.length} files that differ from a new form (figures may stand in them): ${few(files, 'others')}. Add --force to replace them.`,
  checked: (counts) =>
    `Valid ${counts.valid}, with warnings ${counts['accepted-with-warnings']}, returned ${counts.returned}, not accepted ${counts['not-accepted']}.`,
  counts: (errors, warnings) => `${errors} errors, ${warnings} warnings`,
  settled: (count) => `${count} explained warnings`,
  outIsNotOurs: (path) =>
    `"${path}" exists and is no consolidation. Choose another name; that file was left alone.`,
  skippedResult: (file) => `Skipped ${file}: it is a consolidation, not a submission.`,
  nothingToRead: (folder) => `No file in "${folder}" could be read.`,
  mixedPeriods: (found, chosen) =>
    `The folder mixes periods (${found}). Consolidating ${chosen}; files of others are not accepted. Use --period to choose.`,
  undecidedOrder: (unit, files, chosen) =>
    `${unit}: no time tells which file is the latest (${files.join(', ')}); ${chosen} was taken by its hash. Please look.`,
  newerReturned: (unit, files, chosen) =>
    `${unit}: a newer file was returned (${files.join(', ')}); ${chosen} still counts.`,
  sameFile: (files) => `The same content: ${files.join(', ')}.`,
  sameEntries: (units) => `Exactly the same figures in ${units.join(', ')}. Please look.`,
  unitCounts: ({ expected, received, accepted, returned, unreadable, missing }) =>
    `${expected} units report: ${received} sent (${accepted} accepted, ${returned} returned), ${missing} missing; ${unreadable} files could not be read.`,
  period: (name) => `Period: ${name}`,
  measureHead: ['Measure', 'Numerator', 'Denominator', 'Rate (%)', 'Verdict', 'Units'],
  notCounted: '–',
  missing: (names) => `Missing (${names.length}): ${names.join('; ')}.`,
  written: (path) => `Consolidation written to ${path}`,
  demoFolderTaken: (path) => `"${path}" holds other files. Choose an empty folder with --out.`,
  programMissing: (program, file) => `No ${program} on this machine: ${file} is sent as Excel saved it.`,
  demoFlaws: (count) => `What was seeded (${count} units):`,
  demoPlaces: (forms, files, result) => `Forms: ${forms}\nSubmissions: ${files}\nConsolidation: ${result}`,
  demoDifference: (file, expected, found) =>
    `Not as expected: ${file}\n  expected: ${expected}\n  found: ${found}`,
  demoAgrees: (count) => `All ${count} files came out as expected.`,
};

export const words: Readonly<Record<Language, Words>> = { vi, en };
