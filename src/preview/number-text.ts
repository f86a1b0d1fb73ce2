import { SSF } from '@e965/xlsx';
import type { CellValue } from '../sheet/model';
import type { Locale } from './model/typing';

/** The parts of SheetJS' number formatter in use; the package leaves it untyped. */
const formatter = SSF as {
  format(code: string, value: number | string): unknown;
  is_date(code: string): boolean;
};

/** The text a cell shows, with the person's separators. A format it cannot follow gives `General`. */
export function cellText(value: CellValue, code: string, locale: Locale): string {
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const shown = formatted(value, code);
  const isPlainNumber = typeof value === 'number' && !formatter.is_date(code);
  return isPlainNumber ? withSeparators(shown, locale) : shown;
}

/** By the rules of US English, which format codes are written in. */
export function formatted(value: number | string, code: string): string {
  try {
    return String(formatter.format(code, value));
  } catch {
    return String(value);
  }
}

/** The formatter knows US separators only. */
function withSeparators(text: string, { decimal, group }: Locale): string {
  return text.replace(/(?<=\d),(?=\d)|\.(?=\d)/g, (mark) => (mark === ',' ? group : decimal));
}
