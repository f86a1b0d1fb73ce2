/** How the officer wants the official appendices printed. As the plan prints them, unless something is chosen. */
import type { AppendixHead, AppendixId, PlanPack } from '../plan/schema';
import { showDate } from '../sheet/dates';
import type { PrintSetup } from '../sheet/model';

export interface Presentation {
  /** `roman`: Nghị định 30/2020, Phụ lục I, III.1.a asks Roman numerals of two or more appendices. */
  readonly numbering: 'as-printed' | 'roman';
  /**
   * Number and date for "Kèm theo …"; null leaves the printed blanks, which an electronic original keeps
   * (Nghị định 30/2020, Phụ lục I, III.1.c).
   */
  readonly issued: Issued | null;
  /** A block for signing below each table. */
  readonly signature: boolean;
  readonly orientation: PrintSetup['orientation'];
}

export interface Issued {
  /** `155/KH-UBND`. */
  readonly number: string;
  /** ISO date. */
  readonly date: string;
}

export const asPrinted: Presentation = {
  numbering: 'as-printed',
  issued: null,
  signature: false,
  orientation: 'landscape',
};

/** The head of an appendix as chosen; a plan without words for a filled-in reference keeps its blanks. */
export function presentedHead(
  { appendices, document }: PlanPack,
  appendix: AppendixId,
  { numbering, issued }: Presentation,
): AppendixHead {
  const head = appendices[appendix];
  const filled =
    issued &&
    document.reference?.replace('{number}', () => issued.number).replace('{date}', showDate(issued.date));
  return {
    ...head,
    label: numbering === 'roman' ? withRoman(head.label) : head.label,
    reference: filled ?? head.reference,
  };
}

/** `Phụ lục 02` → `Phụ lục II`. */
function withRoman(label: string): string {
  return label.replace(/\d+\s*$/, (digits) => roman(Number(digits)));
}

const numerals = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

function roman(number: number): string {
  const [value, letters] = numerals.find(([size]) => size <= number) ?? [0, ''];
  return value === 0 ? '' : letters + roman(number - value);
}
