/** What the officer has chosen of how the appendices are printed, finished or not, and how it is remembered. */
import { asPrinted } from '../../appendix/presentation';
import type { AppendixChoice } from '../../work/desk-calls';
import { parseDate, showDate } from '../../sheet/dates';

export interface AppendixDraft {
  /** False is "Đúng mẫu kế hoạch" in the result too. */
  readonly withResults: boolean;
  readonly roman: boolean;
  /** Number of the plan; with the date it takes the place of the printed blanks. */
  readonly number: string;
  /** ISO date. */
  readonly date: string | null;
  readonly signature: boolean;
  readonly portrait: boolean;
}

export const printedDraft: AppendixDraft = {
  withResults: true,
  roman: false,
  number: '',
  date: null,
  signature: false,
  portrait: false,
};

/** Number and date go together: one alone would leave half a blank. */
export function lacksHalf({ number, date }: AppendixDraft): boolean {
  return (number.trim() === '') !== (date === null);
}

/** Blanks stay while number and date are not both there. */
export function choiceOf(draft: AppendixDraft): AppendixChoice {
  const number = draft.number.trim();
  return {
    withResults: draft.withResults,
    presentation: {
      ...asPrinted,
      numbering: draft.roman ? 'roman' : 'as-printed',
      issued: number !== '' && draft.date !== null ? { number, date: draft.date } : null,
      signature: draft.signature,
      orientation: draft.portrait ? 'portrait' : 'landscape',
    },
  };
}

export function draftText(draft: AppendixDraft): string {
  return JSON.stringify(draft);
}

/** From what was remembered; anything that is not as expected counts as not chosen. */
export function readDraft(text: string | null): AppendixDraft {
  const fields = fieldsOf(text);
  const flag = (name: 'withResults' | 'roman' | 'signature' | 'portrait'): boolean => {
    const value = fields[name];
    return typeof value === 'boolean' ? value : printedDraft[name];
  };
  const { number, date } = fields;
  return {
    withResults: flag('withResults'),
    roman: flag('roman'),
    number: typeof number === 'string' ? number : '',
    date: typeof date === 'string' && isDay(date) ? date : null,
    signature: flag('signature'),
    portrait: flag('portrait'),
  };
}

function isDay(iso: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(iso) && parseDate(showDate(iso)) === iso;
}

function fieldsOf(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
