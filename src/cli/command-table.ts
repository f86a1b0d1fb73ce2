/** The commands of `khs` with their operands and options; parsing and the usage page read this table. */
import { z } from 'zod';
import { parseDate } from '../sheet/dates';

const path = z.string().min(1);
const word = z.string().min(1);

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

/** Options come first so that a wrong one is named before a missing operand. */
function request<Name extends string, Options extends z.core.$ZodShape, Operands extends z.ZodType>(
  name: Name,
  options: Options,
  operands: Operands,
) {
  return z.strictObject({ command: z.literal(name), options: z.strictObject(options), operands });
}

/** `usage` is how the operands are written, `out` what `--out` names. */
export const commandTable = {
  forms: {
    usage: '',
    out: 'DIR',
    help: { vi: 'Làm biểu cho các đơn vị', en: 'Make the forms of the units' },
    request: request(
      'forms',
      {
        out: path,
        unit: word.optional(),
        force: z.boolean().default(false),
        ...everywhere,
      },
      z.tuple([]),
    ),
  },
  check: {
    usage: 'FILE...',
    out: '',
    help: { vi: 'Kiểm tra bản nộp', en: 'Check what units have sent' },
    request: request('check', { json, ...everywhere }, z.array(path).min(1)),
  },
  consolidate: {
    usage: 'DIR',
    out: 'FILE.xlsx',
    help: { vi: 'Tổng hợp bản nộp trong một thư mục', en: 'Consolidate the files of a folder' },
    request: request(
      'consolidate',
      {
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
      },
      z.tuple([path]),
    ),
  },
  appendix: {
    usage: '',
    out: 'FILE.xlsx',
    help: {
      vi: 'Làm các phụ lục đúng mẫu kế hoạch, chưa có kết quả',
      en: 'Make the appendices as the plan prints them, without results',
    },
    request: request(
      'appendix',
      { out: path, ...presentation, plan: everywhere.plan, lang: everywhere.lang },
      z.tuple([]),
    ),
  },
  return: {
    usage: 'DIR',
    out: 'DIR|FILE.zip',
    help: {
      vi: 'Lập tệp trả lại cho đơn vị: biểu của đơn vị, ô cần sửa được đánh dấu',
      en: 'Make the files that go back to units: their form, with the cells to mend marked',
    },
    request: request(
      'return',
      {
        out: path,
        unit: word.optional(),
        until: z.iso.date().optional(),
        contact: word.optional(),
        force: z.boolean().default(false),
        register: path.optional(),
        ...everywhere,
      },
      z.tuple([path]),
    ),
  },
  watch: {
    usage: 'DIR',
    out: 'DIR',
    help: {
      vi: 'Lập tệp cho các đơn vị theo dõi chỉ tiêu: xác nhận, đề nghị xem lại hoặc thay số',
      en: 'Make the workbooks of the bodies that watch indicators: confirm, query or replace',
    },
    request: request(
      'watch',
      {
        out: path,
        unit: word.optional(),
        force: z.boolean().default(false),
        ...everywhere,
      },
      z.tuple([path]),
    ),
  },
  verify: {
    usage: 'FILE',
    out: '',
    help: {
      vi: 'Xem một bản đã chốt còn nguyên như lúc chốt không',
      en: 'See whether a sealed result is still what was sealed',
    },
    request: request('verify', { plan: everywhere.plan, lang: everywhere.lang }, z.tuple([path])),
  },
  lint: {
    usage: 'FILE',
    out: '',
    help: {
      vi: 'Soát thể thức các phụ lục theo Nghị định 30/2020/NĐ-CP',
      en: 'Look for departures of the appendices from Decree 30/2020/NĐ-CP',
    },
    request: request('lint', { json, plan: everywhere.plan, lang: everywhere.lang }, z.tuple([path])),
  },
  letter: {
    usage: 'DIR',
    out: 'FILE.docx',
    help: {
      vi: 'Lập công văn đôn đốc đơn vị chưa gửi hoặc phải sửa, gửi lại',
      en: 'Make the letter to units that have not sent, or have to send again',
    },
    request: request(
      'letter',
      {
        out: path,
        sheet: path.optional(),
        days: z.coerce.number().int().positive().optional(),
        until: z.iso.date().optional(),
        contact: word.optional(),
        register: path.optional(),
        ...everywhere,
      },
      z.tuple([path]),
    ),
  },
  report: {
    usage: 'DIR',
    out: 'FILE.docx',
    help: { vi: 'Lập báo cáo của kỳ bằng Word', en: 'Make the report of the period in Word' },
    request: request('report', { out: path, register: path.optional(), ...everywhere }, z.tuple([path])),
  },
  compare: {
    usage: 'OLD NEW',
    out: '',
    help: {
      vi: 'So hai bản nộp của một đơn vị: ô đã sửa, lỗi đã hết, ảnh hưởng tới số toàn tỉnh',
      en: 'Compare two files of one unit: cells changed, findings gone, effect on the totals',
    },
    request: request('compare', { with: path.optional(), json, ...everywhere }, z.tuple([path, path])),
  },
  demo: {
    usage: '',
    out: 'DIR',
    help: {
      vi: 'Làm thử trọn việc trên dữ liệu mẫu của cả tỉnh',
      en: 'Run the whole job on the sample data of a province',
    },
    request: request(
      'demo',
      {
        out: path.default('demo-output'),
        seed: z.coerce.number().int().nonnegative().default(2026),
        period: everywhere.period,
        plan: everywhere.plan,
        lang: everywhere.lang,
      },
      z.tuple([]),
    ),
  },
} as const;

export type CommandName = keyof typeof commandTable;

/** A command as it was asked for, with its options and operands. */
export type Request = z.infer<(typeof commandTable)[CommandName]['request']>;
type OptionsOf<Name extends CommandName> = Extract<Request, { readonly command: Name }>['options'];
export type FormsOptions = OptionsOf<'forms'>;
export type CheckOptions = OptionsOf<'check'>;
export type ConsolidateOptions = OptionsOf<'consolidate'>;
export type AppendixOptions = OptionsOf<'appendix'>;
export type ReturnOptions = OptionsOf<'return'>;
export type WatchOptions = OptionsOf<'watch'>;
export type VerifyOptions = OptionsOf<'verify'>;
export type LintOptions = OptionsOf<'lint'>;
export type LetterOptions = OptionsOf<'letter'>;
export type ReportOptions = OptionsOf<'report'>;
export type CompareOptions = OptionsOf<'compare'>;
export type DemoOptions = OptionsOf<'demo'>;
