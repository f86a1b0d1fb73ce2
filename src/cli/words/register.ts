/** What is said of the register: decisions in it, flags, the two dates. */
import type { Deadlines, Flag } from '../../consolidation';
import { flagText } from '../../appendix';
import type { Language } from '../../rules/messages';
import { showDate } from '../../sheet/dates';

interface RegisterWords {
  readonly flags: Readonly<Record<Flag['kind'], string>>;
  readonly flag: (flag: Flag) => string;
  readonly deadlines: (deadlines: Deadlines) => string;
  readonly decisionsRead: (decisions: number, path: string) => string;
  readonly noRegister: (path: string) => string;
}

const vi: RegisterWords = {
  flags: {
    late: 'muộn',
    replacement: 'thay thế',
    withdrawn: 'bị loại',
    'stand-in': 'nhập thay',
    accepted: 'tiếp nhận có lý do',
    preferred: 'được chọn',
  },
  flag: flagText,
  deadlines: ({ due, lock }) =>
    `Hạn nộp: ${due === null ? 'chưa đặt' : `trước ngày ${showDate(due)}`}; ngày khóa: ${lock === null ? 'chưa đặt' : showDate(lock)}.`,
  decisionsRead: (decisions, path) => `Làm theo ${decisions} quyết định ghi trong Sổ theo dõi của ${path}.`,
  noRegister: (path) => `"${path}" không có Sổ theo dõi của kế hoạch và kỳ này.`,
};

const en: RegisterWords = {
  flags: {
    late: 'late',
    replacement: 'replacement',
    withdrawn: 'withdrawn',
    'stand-in': 'stand-in',
    accepted: 'accepted with a reason',
    preferred: 'chosen',
  },
  flag(flag) {
    const name = en.flags[flag.kind];
    switch (flag.kind) {
      case 'late':
        return `${name} (due before ${flag.due})`;
      case 'replacement':
        return `${name} of ${flag.of.join(', ')}`;
      case 'stand-in':
        return `${name} (${flag.source}): ${flag.reason}`;
      case 'withdrawn':
      case 'accepted':
      case 'preferred':
        return `${name}: ${flag.reason}`;
    }
  },
  deadlines: ({ due, lock }) => `Due before ${due ?? '(no date)'}; locked from ${lock ?? '(no date)'}.`,
  decisionsRead: (decisions, path) => `Followed ${decisions} decisions in the register of ${path}.`,
  noRegister: (path) => `"${path}" has no register of this plan and period.`,
};

export const registerWords: Readonly<Record<Language, RegisterWords>> = { vi, en };
