/** What a unit sends: usually one file, sometimes none or several. */
import type { Standing } from '../consolidation';
import { flaws, flawById, type Flaw } from './flaws';

export interface Sending {
  /** Null for a clean file. */
  readonly flaw: Flaw | null;
  /** After the unit's id in the file name. */
  readonly suffix: string;
  /** Days before the last day for sending. */
  readonly daysBefore: number;
  /** What becomes of it among the unit's files. */
  readonly standing: Standing;
  /** A byte-for-byte copy of the sending before it. */
  readonly copy?: true;
}

export interface Case {
  readonly id: string;
  /** What happened, for the summary. */
  readonly title: string;
  readonly sendings: readonly Sending[];
}

function standingOf({ outcome }: Flaw): Standing {
  if (outcome === 'not-accepted' || outcome === 'returned') return outcome;
  return 'current';
}

const clean = { flaw: null, suffix: '', daysBefore: 3, standing: 'current' } as const;

export const cleanCase: Case = { id: 'clean', title: 'Nộp đủ, đúng', sendings: [clean] };

const severalFiles: readonly Case[] = [
  { id: 'missing', title: 'Chưa nộp', sendings: [] },
  {
    id: 'sent-again',
    title: 'Nộp lại, bản sau thay bản trước',
    sendings: [
      { ...clean, daysBefore: 9, standing: 'superseded' },
      { ...clean, suffix: ' (bổ sung)' },
    ],
  },
  {
    id: 'mended',
    title: 'Bị trả lại, đã sửa và nộp lại',
    sendings: [
      {
        ...clean,
        flaw: flawById('numerator-over-denominator'),
        daysBefore: 8,
        standing: 'returned',
      },
      { ...clean, suffix: ' (đã sửa)' },
    ],
  },
  {
    id: 'newer-returned',
    title: 'Bản sau có lỗi, bản trước vẫn tính',
    sendings: [
      { ...clean, daysBefore: 7 },
      { flaw: flawById('negative'), suffix: ' (mới)', daysBefore: 2, standing: 'returned' },
    ],
  },
  {
    id: 'same-file-twice',
    title: 'Một tệp gửi hai lần',
    sendings: [clean, { ...clean, suffix: ' (1)', standing: 'superseded', copy: true }],
  },
];

/** Each case once: what several files do, then one file for every kind of flaw. */
export const flawedCases: readonly Case[] = [
  ...severalFiles,
  ...flaws.map((flaw): Case => ({
    id: flaw.id,
    title: flaw.title,
    sendings: [{ ...clean, flaw, standing: standingOf(flaw) }],
  })),
];
