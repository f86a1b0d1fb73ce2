/** The options that can be typed after `khs`; parsing and the usage page read this table. */
import type { Language } from '../rules/messages';

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
