/** What can be typed after `khs`: one table of options, one of commands; parsing and the usage page read both. */
import { z } from 'zod';
import type { Language } from '../rules/messages';
import { parseDate } from '../sheet/dates';

const path = z.string().min(1);
const word = z.string().min(1);

interface OptionSpec {
  /** What stands after the option; absent for a switch. */
  readonly value?: string;
  readonly help: Readonly<Record<Language, string>>;
}

export const optionTable = {
  out: {
    value: 'PATH',
    help: {
      vi: 'nơi ghi: thư mục (forms) hoặc tệp (consolidate)',
      en: 'where to write: a folder (forms), a file (consolidate)',
    },
  },
  unit: { value: 'ID', help: { vi: 'chỉ một đơn vị: mã hoặc tên', en: 'one unit only: its id or name' } },
  period: { value: 'ID', help: { vi: 'kỳ báo cáo: {periods}', en: 'reporting period: {periods}' } },
  previous: {
    value: 'DIR|FILE',
    help: {
      vi: 'bản nộp của kỳ trước, để điền và so với kỳ này',
      en: 'workbooks of the period before, to fill in and compare with',
    },
  },
  plan: {
    value: 'FILE.json',
    help: {
      vi: 'bộ kế hoạch khác, thay cho bộ có sẵn',
      en: 'another plan pack in place of the one that ships',
    },
  },
  handover: {
    value: 'FILE.csv',
    help: {
      vi: 'ghi thêm bảng bàn giao cho hệ thống báo cáo (CSV, UTF-8)',
      en: 'also write the hand-over table for the reporting system (CSV, UTF-8)',
    },
  },
  combine: {
    value: 'TT,TT',
    help: {
      vi: 'gộp các cấp của dòng này trong Phụ lục 01, so với mục tiêu theo cơ cấu',
      en: 'one figure over the levels of these rows of Phụ lục 01, against the target their mix makes',
    },
  },
  'as-printed': {
    help: {
      vi: 'phụ lục đúng mẫu kế hoạch, không có cột kết quả',
      en: 'the appendices as the plan prints them, without result columns',
    },
  },
  roman: {
    help: { vi: 'đánh số phụ lục bằng số La Mã', en: 'number the appendices in Roman numerals' },
  },
  number: {
    value: 'NUMBER',
    help: {
      vi: 'số, ký hiệu kế hoạch cho dòng "Kèm theo" (đi cùng --date)',
      en: 'number of the plan for the line "Kèm theo" (goes with --date)',
    },
  },
  date: {
    value: 'YYYY-MM-DD',
    help: { vi: 'ngày ban hành kế hoạch', en: 'day the plan was issued' },
  },
  signature: {
    help: { vi: 'thêm khối ký dưới mỗi phụ lục', en: 'add a block for signing below each appendix' },
  },
  portrait: { help: { vi: 'in phụ lục trên khổ giấy dọc', en: 'print the appendices upright' } },
  until: {
    value: 'YYYY-MM-DD',
    help: {
      vi: 'ngày cuối để gửi lại; nếu không nêu thì theo hạn, gia hạn hoặc số ngày làm việc',
      en: 'last day to send again; by due date, extension or working days where it is left out',
    },
  },
  days: {
    value: 'N',
    help: { vi: 'số ngày làm việc cho đơn vị, kể từ hôm nay', en: 'working days that units get, from today' },
  },
  sheet: {
    value: 'FILE.xlsx',
    help: { vi: 'ghi thêm danh sách đơn vị', en: 'also write the list of units' },
  },
  contact: {
    value: 'TEXT',
    help: {
      vi: 'người liên hệ, điện thoại ghi trong tệp trả lại',
      en: 'whom to call, for the files that go back',
    },
  },
  with: {
    value: 'DIR',
    help: {
      vi: 'bản nộp của các đơn vị khác, để thấy ảnh hưởng tới số toàn tỉnh',
      en: 'files of the other units, to see the effect on the totals',
    },
  },
  due: {
    value: 'DATE',
    help: {
      vi: 'hạn nộp: đúng hạn là nhận trước ngày này (15/11/2026)',
      en: 'due date: in time is before this day (2026-11-15)',
    },
  },
  lock: {
    value: 'DATE',
    help: {
      vi: 'ngày khóa: nhận từ ngày này thì không tính nếu không được tiếp nhận có lý do',
      en: 'lock: what comes on this day or later counts only when accepted in the register',
    },
  },
  register: {
    value: 'FILE.xlsx',
    help: {
      vi: 'bảng tổng hợp lần trước có Sổ theo dõi, khi ghi ra tệp khác',
      en: 'earlier result whose register is followed, when another file is written',
    },
  },
  seal: {
    value: 'NAME',
    help: {
      vi: 'chốt bản tổng hợp, ghi tên người chốt; bản nối tiếp dùng --register với bản đã chốt',
      en: 'seal the result under this name; a later version names the sealed one with --register',
    },
  },
  force: {
    help: {
      vi: 'ghi đè tệp đã có, kể cả khi đã nhập số liệu',
      en: 'replace files that exist, whatever was entered in them',
    },
  },
  seed: {
    value: 'N',
    help: { vi: 'số gieo của dữ liệu mẫu', en: 'seed of the sample data' },
  },
  json: { help: { vi: 'in kết quả dạng JSON', en: 'print the result as JSON' } },
  lang: {
    value: 'vi|en',
    help: { vi: 'ngôn ngữ: vi (mặc định) hoặc en', en: 'language: vi (default) or en' },
  },
  help: { help: { vi: 'in hướng dẫn này', en: 'print this page' } },
} as const satisfies Readonly<Record<string, OptionSpec>>;

export type OptionName = keyof typeof optionTable;

const everywhere = {
  period: word.optional(),
  previous: path.optional(),
  plan: path.optional(),
  lang: z.enum(['vi', 'en']).default('vi'),
};
/** `5` or `5,11`. */
const rowNumbers = z
  .string()
  .regex(/^\d+(,\d+)*$/)
  .transform((text) => text.split(',').map(Number));
/** A day as people type it in Vietnam, or as ISO date. */
const day = z.string().transform((typed, context) => {
  const date = parseDate(typed);
  if (date === null) context.addIssue({ code: 'custom', message: 'no date' });
  return date ?? z.NEVER;
});
const json = z.boolean().default(false);
const presentation = {
  roman: z.boolean().default(false),
  number: word.optional(),
  date: z.iso.date().optional(),
  signature: z.boolean().default(false),
  portrait: z.boolean().default(false),
};

/** Operands and options of each command; `usage` is how its operands are written, `out` what `--out` names. */
export const commandTable = {
  forms: {
    usage: '',
    out: 'DIR',
    help: { vi: 'Làm biểu cho các đơn vị', en: 'Make the forms of the units' },
    operands: z.tuple([]),
    options: z.strictObject({
      out: path,
      unit: word.optional(),
      force: z.boolean().default(false),
      ...everywhere,
    }),
  },
  check: {
    usage: 'FILE...',
    out: '',
    help: { vi: 'Kiểm tra bản nộp', en: 'Check what units have sent' },
    operands: z.array(path).min(1),
    options: z.strictObject({ json, ...everywhere }),
  },
  consolidate: {
    usage: 'DIR',
    out: 'FILE.xlsx',
    help: { vi: 'Tổng hợp bản nộp trong một thư mục', en: 'Consolidate the files of a folder' },
    operands: z.tuple([path]),
    options: z.strictObject({
      out: path,
      handover: path.optional(),
      combine: rowNumbers.optional(),
      due: day.optional(),
      lock: day.optional(),
      register: path.optional(),
      seal: word.optional(),
      'as-printed': z.boolean().default(false),
      ...presentation,
      json,
      ...everywhere,
    }),
  },
  appendix: {
    usage: '',
    out: 'FILE.xlsx',
    help: {
      vi: 'Làm các phụ lục đúng mẫu kế hoạch, chưa có kết quả',
      en: 'Make the appendices as the plan prints them, without results',
    },
    operands: z.tuple([]),
    options: z.strictObject({ out: path, ...presentation, plan: everywhere.plan, lang: everywhere.lang }),
  },
  return: {
    usage: 'DIR',
    out: 'DIR|FILE.zip',
    help: {
      vi: 'Lập tệp trả lại cho đơn vị: biểu của đơn vị, ô cần sửa được đánh dấu',
      en: 'Make the files that go back to units: their form, with the cells to mend marked',
    },
    operands: z.tuple([path]),
    options: z.strictObject({
      out: path,
      unit: word.optional(),
      until: z.iso.date().optional(),
      contact: word.optional(),
      force: z.boolean().default(false),
      register: path.optional(),
      ...everywhere,
    }),
  },
  watch: {
    usage: 'DIR',
    out: 'DIR',
    help: {
      vi: 'Lập tệp cho các đơn vị theo dõi chỉ tiêu: xác nhận, đề nghị xem lại hoặc thay số',
      en: 'Make the workbooks of the bodies that watch indicators: confirm, query or replace',
    },
    operands: z.tuple([path]),
    options: z.strictObject({
      out: path,
      unit: word.optional(),
      force: z.boolean().default(false),
      ...everywhere,
    }),
  },
  verify: {
    usage: 'FILE',
    out: '',
    help: {
      vi: 'Xem một bản đã chốt còn nguyên như lúc chốt không',
      en: 'See whether a sealed result is still what was sealed',
    },
    operands: z.tuple([path]),
    options: z.strictObject({ plan: everywhere.plan, lang: everywhere.lang }),
  },
  lint: {
    usage: 'FILE',
    out: '',
    help: {
      vi: 'Soát thể thức các phụ lục theo Nghị định 30/2020/NĐ-CP',
      en: 'Look for departures of the appendices from Decree 30/2020/NĐ-CP',
    },
    operands: z.tuple([path]),
    options: z.strictObject({ json, plan: everywhere.plan, lang: everywhere.lang }),
  },
  letter: {
    usage: 'DIR',
    out: 'FILE.docx',
    help: {
      vi: 'Lập công văn đôn đốc đơn vị chưa gửi hoặc phải sửa, gửi lại',
      en: 'Make the letter to units that have not sent, or have to send again',
    },
    operands: z.tuple([path]),
    options: z.strictObject({
      out: path,
      sheet: path.optional(),
      days: z.coerce.number().int().positive().optional(),
      until: z.iso.date().optional(),
      contact: word.optional(),
      register: path.optional(),
      ...everywhere,
    }),
  },
  report: {
    usage: 'DIR',
    out: 'FILE.docx',
    help: { vi: 'Lập báo cáo của kỳ bằng Word', en: 'Make the report of the period in Word' },
    operands: z.tuple([path]),
    options: z.strictObject({ out: path, register: path.optional(), ...everywhere }),
  },
  compare: {
    usage: 'OLD NEW',
    out: '',
    help: {
      vi: 'So hai bản nộp của một đơn vị: ô đã sửa, lỗi đã hết, ảnh hưởng tới số toàn tỉnh',
      en: 'Compare two files of one unit: cells changed, findings gone, effect on the totals',
    },
    operands: z.tuple([path, path]),
    options: z.strictObject({ with: path.optional(), json, ...everywhere }),
  },
  demo: {
    usage: '',
    out: 'DIR',
    help: {
      vi: 'Làm thử trọn việc trên dữ liệu mẫu của cả tỉnh',
      en: 'Run the whole job on the sample data of a province',
    },
    operands: z.tuple([]),
    options: z.strictObject({
      out: path.default('demo-output'),
      seed: z.coerce.number().int().nonnegative().default(2026),
      period: everywhere.period,
      plan: everywhere.plan,
      lang: everywhere.lang,
    }),
  },
} as const;

export type CommandName = keyof typeof commandTable;
export type FormsOptions = z.infer<typeof commandTable.forms.options>;
export type CheckOptions = z.infer<typeof commandTable.check.options>;
export type ConsolidateOptions = z.infer<typeof commandTable.consolidate.options>;
export type AppendixOptions = z.infer<typeof commandTable.appendix.options>;
export type ReturnOptions = z.infer<typeof commandTable.return.options>;
export type WatchOptions = z.infer<typeof commandTable.watch.options>;
export type VerifyOptions = z.infer<typeof commandTable.verify.options>;
export type LintOptions = z.infer<typeof commandTable.lint.options>;
export type LetterOptions = z.infer<typeof commandTable.letter.options>;
export type ReportOptions = z.infer<typeof commandTable.report.options>;
export type CompareOptions = z.infer<typeof commandTable.compare.options>;
export type DemoOptions = z.infer<typeof commandTable.demo.options>;
