/**
 * What Excel makes of text that a person types, or that an add-in writes as `values`: "12/15" becomes a date,
 * "50%" a number. One table of forms, tried in order; what fits none stays text.
 */
import type { CellValue } from '../../sheet/model';
import { serialOf } from '../formulas/functions/text';

/** The regional settings that matter for typing. Office.js itself always speaks `en-US`. */
export interface Locale {
  readonly name: string;
  readonly decimal: string;
  readonly group: string;
  readonly dayFirst: boolean;
  readonly shortDate: string;
}

export const LOCALES = {
  'en-US': { name: 'en-US', decimal: '.', group: ',', dayFirst: false, shortDate: 'm/d/yyyy' },
  'vi-VN': { name: 'vi-VN', decimal: ',', group: '.', dayFirst: true, shortDate: 'dd/mm/yyyy' },
} as const satisfies Readonly<Record<string, Locale>>;

export type LocaleName = keyof typeof LOCALES;

export interface Typed {
  readonly value: CellValue;
  readonly formula?: string;
  /** Format that a cell still on General takes on, as Excel gives dates and percentages one. */
  readonly numberFormat?: string;
}

interface Form {
  readonly name: string;
  readonly read: (text: string, locale: Locale, year: number) => Typed | null;
}

/** In the order in which they are tried. */
export const FORMS: readonly Form[] = [
  { name: 'nothing', read: (text) => (text === '' ? { value: null } : null) },
  { name: 'apostrophe', read: (text) => (text.startsWith("'") ? { value: text.slice(1) } : null) },
  { name: 'formula', read: readFormula },
  { name: 'boolean', read: readBoolean },
  { name: 'error', read: readError },
  { name: 'percentage', read: readPercentage },
  { name: 'number', read: readNumber },
  { name: 'fraction', read: readFraction },
  { name: 'time', read: readTime },
  { name: 'date', read: readDate },
];

/** The value typed text has; `year` completes dates without one. In a cell formatted as text (`@`) it stays text. */
export function readTyped(text: string, locale: Locale, year: number, numberFormat = 'General'): Typed {
  if (numberFormat === '@' && text !== '') return { value: text };
  const trimmed = text.startsWith("'") ? text : text.trim();
  for (const form of FORMS) {
    const typed = form.read(trimmed, locale, year);
    if (typed) return typed;
  }
  return { value: text };
}

function readFormula(text: string): Typed | null {
  return text.startsWith('=') && text.length > 1 ? { value: null, formula: text.slice(1) } : null;
}

function readBoolean(text: string): Typed | null {
  return /^(true|false)$/i.test(text) ? { value: text.toLowerCase() === 'true' } : null;
}

function readError(text: string): Typed | null {
  return /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/i.test(text)
    ? { value: { error: text.toUpperCase() } }
    : null;
}

function readPercentage(text: string, locale: Locale): Typed | null {
  if (!text.endsWith('%')) return null;
  const number = numberOf(text.slice(0, -1).trim(), locale);
  if (number === null) return null;
  return {
    value: Number((number / 100).toPrecision(15)),
    numberFormat: Number.isInteger(number) ? '0%' : '0.00%',
  };
}

function readNumber(text: string, locale: Locale): Typed | null {
  const number = numberOf(text, locale);
  if (number === null) return null;
  const grouped = text.includes(locale.group);
  if (!grouped) return { value: number };
  return { value: number, numberFormat: text.includes(locale.decimal) ? '#,##0.00' : '#,##0' };
}

/** Groups count only as groups of three: "1,5" is no number in the US, "1.5" none in Viet Nam. */
function numberOf(text: string, locale: Locale): number | null {
  const [decimal, group] = [`\\${locale.decimal}`, `\\${locale.group}`];
  const pattern = new RegExp(
    `^(\\()?([+-])?((?:\\d{1,3}(?:${group}\\d{3})+|\\d+)?(?:${decimal}\\d*)?)(?:[eE]([+-]?\\d+))?(\\))?$`,
  );
  const match = pattern.exec(text);
  const digits = match?.[3];
  if (!match || !digits || !/\d/.test(digits) || Boolean(match[1]) !== Boolean(match[5])) return null;
  const plain = digits.replaceAll(locale.group, '').replace(locale.decimal, '.');
  const magnitude = Number(`${plain}e${match[4] ?? '0'}`);
  return match[1] || match[2] === '-' ? -magnitude : magnitude;
}

/** "1 1/2" is a number; "1/2" alone is a date. */
function readFraction(text: string): Typed | null {
  const match = /^(-?)(\d+) (\d{1,5})\/(\d{1,5})$/.exec(text);
  if (!match || Number(match[4]) === 0) return null;
  const magnitude = Number(match[2]) + Number(match[3]) / Number(match[4]);
  return { value: match[1] ? -magnitude : magnitude, numberFormat: '# ?/?' };
}

function readTime(text: string): Typed | null {
  const match = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/.exec(text);
  if (!match || Number(match[1]) > 23) return null;
  const seconds = Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0);
  return { value: seconds / 86_400, numberFormat: match[3] ? 'h:mm:ss' : 'h:mm' };
}

/** `d/m/y` or `m/d/y`, `y-m-d`, and two parts: day and month of this year, else month and year. */
function readDate(text: string, locale: Locale, year: number): Typed | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return dateOf(Number(iso[1]), Number(iso[2]), Number(iso[3]), locale.shortDate);
  const full = /^(\d{1,2})([-/])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  if (full) {
    const [first, second] = [Number(full[1]), Number(full[3])];
    const [day, month] = locale.dayFirst ? [first, second] : [second, first];
    return dateOf(fullYear(Number(full[4])), month, day, locale.shortDate);
  }
  const short = /^(\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (!short) return null;
  const [first, second] = [Number(short[1]), Number(short[2])];
  const [day, month] = locale.dayFirst ? [first, second] : [second, first];
  return dateOf(year, month, day, 'd-mmm') ?? dateOf(fullYear(second), first, 1, 'mmm-yy');
}

/** Two digits: up to 29 is this century ("How Excel works with two-digit year numbers"). */
function fullYear(year: number): number {
  if (year > 99) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function dateOf(year: number, month: number, day: number, numberFormat: string): Typed | null {
  const daysInMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth) return null;
  return { value: serialOf(year, month, day), numberFormat };
}
