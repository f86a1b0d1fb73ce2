/**
 * The very hidden sheet `_khs`: who the workbook is of, and the previous period's figures by row. Plain cells,
 * so that any reader can see them; label in column A, value in B, then a table of row keys.
 */
import type { Explained } from './entries';
import type { DataState } from './words';

/** Labels of the identity lines, in order. */
export const identityLines = [
  'format',
  'plan',
  'unit',
  'period',
  'version',
  'madeAt',
  'stampedAt',
  'stampRules',
  'stampHash',
  'explained',
] as const;
export type IdentityLine = (typeof identityLines)[number];

/** Header of the table of row keys; its rows follow. */
export const keyTableHeader = [
  'key',
  'sheet',
  'textHash',
  'previousNumerator',
  'previousDenominator',
  'previousState',
  'previousResultHash',
  'previousAsOf',
  'explained',
] as const;

/** State words of the key table are the codes themselves: `figures`, `none-occurred`… or `blank`. */
export type KeyTableState = DataState | 'blank';

/** First cell of the sheet. */
export const identityTitle = 'Kế hoạch số';

/** `811c9dc5 nothing-occurred text-changed`: a line or a column `explained`. Forms made without it stay readable. */
export function writeExplained({ textHash, rules }: Explained): string {
  return [textHash, ...rules].join(' ');
}

/** Null when the text is no such note. */
export function readExplained(text: string): Explained | null {
  const [hash = '', ...rules] = text.trim().split(/\s+/);
  return /^[0-9a-f]{8}$/.test(hash) ? { textHash: hash, rules } : null;
}
