/**
 * What stands in an input cell, by the kind of its column. Nothing is guessed: a text is taken as a number only
 * when it is digits and nothing else, because `1.250` may be 1250 or 1,25 and a sum would not show which.
 */
import { nameKey, squeeze } from '../plan/text';
import { dateOfSerial, isDateFormat, parseDate } from '../sheet/dates';
import type { Cell } from '../sheet/model';
import { narrow, readNumber, type Reading } from '../sheet/numbers';
import { isBlank, isError, valueText } from '../sheet/values';
import { keysOf } from '../plan/tables';

/** A cell that should hold a number. */
export type NumberReading =
  | { readonly kind: 'blank' }
  /** `asText`: the cell holds the digits as text, so Excel's own formulas do not see them. */
  | { readonly kind: 'number'; readonly value: number; readonly asText: boolean }
  /** `suggestions`: the numbers the text may mean and the column may hold; one is a likely repair. */
  | { readonly kind: 'not-a-number'; readonly text: string; readonly suggestions: readonly number[] }
  /** Excel turned `12/15` into a day; `date` is ISO. */
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'error'; readonly error: string }
  /** A formula whose result is not in the file. */
  | { readonly kind: 'no-cached-value'; readonly formula: string };

/** A cell that should hold one of a list of words. */
export type StateReading<State extends string> =
  | { readonly kind: 'blank' }
  | { readonly kind: 'state'; readonly state: State }
  | { readonly kind: 'unknown'; readonly text: string };

export type DateReading =
  | { readonly kind: 'blank' }
  /** ISO. */
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'not-a-date'; readonly text: string };

/** A count: `Tử số`, `Mẫu số`. Negative and broken numbers are numbers; rules judge them. A percentage is no count. */
export function readCount(cell: Cell | undefined): NumberReading {
  return readNumeric(cell, ({ value, percent }) => !percent && Number.isInteger(value) && value >= 0);
}

/** A percentage from 0 to 100. A cell with a percent format holds the share, as Excel stores `95%`. */
export function readPercent(cell: Cell | undefined): NumberReading {
  const reading = readNumeric(cell, ({ value }) => value >= 0 && value <= 100);
  const share = cell?.style?.numberFormat?.includes('%') === true && typeof cell.value === 'number';
  return reading.kind === 'number' && share ? { ...reading, value: reading.value * 100 } : reading;
}

/** An amount in million đồng. */
export function readMoney(cell: Cell | undefined): NumberReading {
  return readNumeric(cell, ({ value, percent }) => !percent && value >= 0);
}

/** The number of a reading; null when it has none. */
export function countOf(reading: NumberReading): number | null {
  return reading.kind === 'number' ? reading.value : null;
}

/** One of the words of a list, compared without accents, case and punctuation. */
export function readState<State extends string>(
  cell: Cell | undefined,
  words: Readonly<Record<State, string>>,
): StateReading<State> {
  if (cell?.cached === false) return { kind: 'unknown', text: `=${cell.formula ?? ''}` };
  if (isBlank(cell?.value)) return { kind: 'blank' };
  const text = valueText(cell?.value);
  const states = keysOf(words);
  const key = nameKey(text);
  const state =
    states.find((candidate) => words[candidate] === text) ??
    states.find((candidate) => nameKey(words[candidate]) === key);
  return state === undefined ? { kind: 'unknown', text } : { kind: 'state', state };
}

/** A day: a serial number as Excel keeps it, or text as people type it. */
export function readDate(cell: Cell | undefined): DateReading {
  const value = cell?.value;
  if (cell?.cached === false) return { kind: 'not-a-date', text: `=${cell.formula ?? ''}` };
  if (isBlank(value)) return { kind: 'blank' };
  const date = typeof value === 'number' ? dateOfSerial(value) : parseDate(squeeze(valueText(value)));
  return date === null ? { kind: 'not-a-date', text: valueText(value) } : { kind: 'date', date };
}

/** Words; nothing for blanks and for errors, which say nothing. */
export function readText(cell: Cell | undefined): string {
  const value = cell?.value;
  return isBlank(value) || isError(value) ? '' : valueText(value);
}

function readNumeric(cell: Cell | undefined, fits: (reading: Reading) => boolean): NumberReading {
  const value = cell?.value;
  if (cell?.cached === false) return { kind: 'no-cached-value', formula: cell.formula ?? '' };
  if (isError(value)) return { kind: 'error', error: value.error };
  if (typeof value === 'number' && Number.isFinite(value)) return readStored(value, cell);
  if (isBlank(value)) return { kind: 'blank' };
  return readTyped(valueText(value), fits);
}

/**
 * 01/01/1930. A fraction typed as `12/15` becomes a day of this year, or of 1930 to 2029 (Excel reads a year of two
 * digits so, support.microsoft.com, "Change the date system, format, or two-digit year interpretation"). A smaller
 * number under a date format is a count typed into a cell that has kept the format.
 */
const firstTypedDay = 10959;

function readStored(value: number, cell: Cell | undefined): NumberReading {
  const format = cell?.style?.numberFormat;
  const day = value >= firstTypedDay && format !== undefined && isDateFormat(format);
  const date = day ? dateOfSerial(value) : null;
  return date === null ? { kind: 'number', value, asText: false } : { kind: 'date', date };
}

function readTyped(text: string, fits: (reading: Reading) => boolean): NumberReading {
  const digits = narrow(squeeze(text)).replace(/^'/, '');
  if (/^\d+$/.test(digits)) return { kind: 'number', value: Number(digits), asText: true };
  const suggestions = readNumber(text).flatMap((reading) => (fits(reading) ? [reading.value] : []));
  return { kind: 'not-a-number', text, suggestions };
}
