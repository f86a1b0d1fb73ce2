/** What the officer writes for letters and files to give back, and what of it can be used. */
import type { AnswerTerms } from '../../work/desk-calls';
import type { ProductId } from '../../work/desk-products';

export interface TypedTerms {
  readonly contact: string;
  readonly days: string;
}

export const noTerms: TypedTerms = { contact: '', days: '' };

/** More working days than a quarter has: a slip of the keys. */
export const mostDays = 60;

/** Products that say until when, and whom to ask. */
export const productsWithTerms: ReadonlySet<ProductId> = new Set<ProductId>(['returned', 'letter']);

/** Null where the days are no number of days. */
export function readTerms({ contact, days }: TypedTerms): AnswerTerms | null {
  const number = /^\d{1,3}$/.test(days.trim()) ? Number(days) : null;
  const isRight = days.trim() === '' || (number !== null && number >= 1 && number <= mostDays);
  return isRight ? { contact: contact.trim() || null, days: number } : null;
}
