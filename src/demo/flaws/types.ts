/** A kind of honest flaw: what it does to a file, and what a check must say of it. */
import type { Entries } from '../../form/entries';
import type { FormRequest } from '../../form/form';
import type { Outcome, RuleId } from '../../rules';
import type { Workbook } from '../../sheet/model';
import type { Random } from '../random';

/** A filled form before it is drawn. */
export interface Draft extends FormRequest {
  readonly entries: Entries;
  readonly random: Random;
}

/** A program other than Excel that saves the file once more. */
export type Program = 'exceljs' | 'libreoffice';

/** Each step answers null where the unit's form offers no place for the flaw. */
export type Spoil =
  | { readonly in: 'entries'; readonly spoil: (draft: Draft) => Entries | null }
  | { readonly in: 'request'; readonly spoil: (draft: Draft) => FormRequest | null }
  | { readonly in: 'workbook'; readonly spoil: (workbook: Workbook, draft: Draft) => Workbook | null }
  | { readonly in: 'bytes'; readonly spoil: (bytes: Uint8Array) => Uint8Array }
  | { readonly in: 'program'; readonly program: Program };

export type Flaw = Spoil & {
  readonly id: string;
  /** What happened, for the summary. */
  readonly title: string;
  readonly outcome: Outcome;
  /** Rules with an open error or warning; each once, in the order of the alphabet. Notes ask for nothing. */
  readonly rules: readonly RuleId[];
  /** Rules with a note, where the flaw is one that asks for nothing. */
  readonly notes?: readonly RuleId[];
};
