/** The fixed parts of an administrative document (Nghị định 30/2020, Phụ lục I, phần II; layout of Phụ lục III). */
import type { PlanPack } from '../../plan/schema';
import { unitById } from '../../plan/rows';
import { centred, ruleBelow, sideBySide } from './build';
import type { Block, Paragraph, Run } from './model';

/** Millimetres of the two halves of head and foot; together the width of the text. */
const halves = [70, 95] as const;

/** What the officer or the document's register fills in later stands as dots. */
export const blanks = { number: '………', day: '……', name: '………………………', phone: '………………………' } as const;

export interface OfficialHead {
  readonly plan: PlanPack;
  /** ISO date; only its year is printed where the day is left to the register. */
  readonly date: string;
  /** Letters have no kind printed, only "V/v …" below the number; other documents have it as a title. */
  readonly about: string | null;
  /** Symbol after the number where the pack has one for letters: `SKHCN` becomes `BC-SKHCN` for a report. */
  readonly kind: 'letter' | 'report';
}

/** The body that collects the reports, as it names itself. */
export function collectorName(plan: PlanPack): string {
  return unitById(plan, plan.document.collector)?.name ?? plan.document.issuer;
}

/** Quốc hiệu and tiêu ngữ on the right; issuing body, number and subject on the left. */
export function officialHead({ plan, date, about, kind }: OfficialHead): Block {
  const parent = plan.letters.parent ?? plan.document.issuer;
  return sideBySide(halves, [
    [
      centred({ text: parent.toLocaleUpperCase('vi'), size: 12 }),
      centred({ text: collectorName(plan).toLocaleUpperCase('vi'), bold: true, size: 12 }),
      ruleBelow(26),
      centred({ text: numberText(plan, kind), size: 13 }),
      ...(about === null ? [] : [centred({ text: about, size: 12 }, { before: 2 })]),
    ],
    [
      centred({ text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', bold: true, size: 12 }),
      centred({ text: 'Độc lập - Tự do - Hạnh phúc', bold: true, size: 13 }),
      ruleBelow(58),
      centred({ text: placeAndDate(plan, date), italic: true, size: 13 }),
    ],
  ]);
}

function numberText({ letters }: PlanPack, kind: OfficialHead['kind']): string {
  const symbol = letters.symbol ?? blanks.number;
  return `Số: ${blanks.number}/${kind === 'report' ? 'BC-' : ''}${symbol}`;
}

/** `Hưng Yên, ngày …… tháng …… năm 2026`: the day is that of signing. */
function placeAndDate({ document }: PlanPack, date: string): string {
  return `${document.province}, ngày ${blanks.day} tháng ${blanks.day} năm ${date.slice(0, 4)}`;
}

/** Nơi nhận on the left (its word 12 points bold italic, the list 11), the signature on the right. */
export function officialFoot({ letters }: PlanPack, receivers: readonly string[]): Block {
  const list = receivers.map((text): Paragraph => ({ kind: 'paragraph', runs: [{ text, size: 11 }] }));
  const word: Run = { text: 'Nơi nhận:', bold: true, italic: true, size: 12 };
  const signature = letters.signature.length > 0 ? letters.signature : [blanks.name];
  return sideBySide(halves, [
    [{ kind: 'paragraph', runs: [word] }, ...list],
    [
      ...signature.map((text) => centred({ text, bold: true })),
      // Room for the digital signature and the seal.
      centred({ text: '' }, { before: 60 }),
      centred({ text: blanks.name, bold: true }),
    ],
  ]);
}

/** "Kính gửi:" and whom, one below the other where there are several. */
export function addressees(names: readonly string[]): Paragraph[] {
  const [only] = names;
  if (names.length === 1 && only !== undefined) {
    return [centred({ text: `Kính gửi: ${only}` }, { before: 12, after: 12 })];
  }
  return [
    { kind: 'paragraph', runs: [{ text: 'Kính gửi:' }], indent: 40, before: 12, keepNext: true },
    ...names.map((name, index): Paragraph => ({
      kind: 'paragraph',
      runs: [{ text: `- ${name}${index === names.length - 1 ? '.' : ';'}` }],
      indent: 55,
      ...(index === names.length - 1 ? { after: 12 } : {}),
    })),
  ];
}
