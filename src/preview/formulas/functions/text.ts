import { formatted } from '../../number-text';
import type { FormulaFunction } from '../functions';
import { FormulaError, isError, numberIn, toNumber, toText } from '../values';

/** Serial number of a calendar day; 1 is 1 January 1900, with Excel's 29 February 1900. */
export function serialOf(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
}

function dateOf(serial: number): Date {
  return new Date((Math.floor(serial) - 25_569) * 86_400_000);
}

function joined(call: Parameters<FormulaFunction>[0]): string {
  let text = '';
  for (const { value } of call.values()) text += toText(value);
  return text;
}

export const TEXT_FUNCTIONS: Readonly<Record<string, FormulaFunction>> = {
  TEXT: (call) => {
    const value = call.value(0);
    if (isError(value)) throw new FormulaError(value.error);
    return typeof value === 'string' && numberIn(value) === null
      ? value
      : formatted(toNumber(value), call.text(1));
  },
  VALUE: (call) => call.number(0),
  LEN: (call) => call.text(0).length,
  TRIM: (call) => call.text(0).trim().replace(/ {2,}/g, ' '),
  UPPER: (call) => call.text(0).toUpperCase(),
  LOWER: (call) => call.text(0).toLowerCase(),
  LEFT: (call) => call.text(0).slice(0, call.number(1, 1)),
  RIGHT: (call) => {
    const length = call.number(1, 1);
    return length === 0 ? '' : call.text(0).slice(-length);
  },
  MID: (call) => call.text(0).slice(call.number(1) - 1, call.number(1) - 1 + call.number(2)),
  CONCATENATE: joined,
  CONCAT: joined,
  EXACT: (call) => call.text(0) === call.text(1),
  SUBSTITUTE: (call) => call.text(0).replaceAll(call.text(1), call.text(2)),
  REPT: (call) => call.text(0).repeat(call.number(1)),
  FIND: (call) => found(call.text(1).indexOf(call.text(0), call.number(2, 1) - 1)),
  SEARCH: (call) =>
    found(
      call
        .text(1)
        .toLowerCase()
        .indexOf(call.text(0).toLowerCase(), call.number(2, 1) - 1),
    ),
  CHAR: (call) => String.fromCharCode(call.number(0)),
  TODAY: (call) => Math.floor(call.scope.now),
  NOW: (call) => call.scope.now,
  DATE: (call) => serialOf(call.number(0), call.number(1), call.number(2)),
  YEAR: (call) => dateOf(call.number(0)).getUTCFullYear(),
  MONTH: (call) => dateOf(call.number(0)).getUTCMonth() + 1,
  DAY: (call) => dateOf(call.number(0)).getUTCDate(),
};

function found(index: number): number {
  if (index < 0) throw new FormulaError('#VALUE!');
  return index + 1;
}
