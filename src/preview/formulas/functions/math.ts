import type { CellValue } from '../../../sheet/model';
import type { FormulaFunction } from '../functions';
import { FormulaError, isError } from '../values';

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Rounds the magnitude at a decimal place; the nudge undoes binary fractions such as 2.345 → 2.34499…. */
function roundAt(value: number, digits: number, round: (scaled: number) => number): number {
  const factor = 10 ** Math.trunc(digits);
  const scaled = Number((Math.abs(value) * factor).toPrecision(15));
  return (Math.sign(value) * round(scaled)) / factor;
}

/** SUMPRODUCT takes what is no number as 0. */
function asFactor(value: CellValue): number {
  if (isError(value)) throw new FormulaError(value.error);
  return typeof value === 'number' ? value : 0;
}

export const MATH_FUNCTIONS: Readonly<Record<string, FormulaFunction>> = {
  SUM: (call) => sum(call.numbers()),
  MIN: (call) => Math.min(...atLeastOne(call.numbers())),
  MAX: (call) => Math.max(...atLeastOne(call.numbers())),
  AVERAGE: (call) => {
    const numbers = call.numbers();
    if (numbers.length === 0) throw new FormulaError('#DIV/0!');
    return sum(numbers) / numbers.length;
  },
  MEDIAN: (call) => {
    const numbers = call.numbers().sort((a, b) => a - b);
    const low = numbers[Math.floor((numbers.length - 1) / 2)];
    const high = numbers[Math.ceil((numbers.length - 1) / 2)];
    if (low === undefined || high === undefined) throw new FormulaError('#NUM!');
    return (low + high) / 2;
  },
  COUNT: (call) => count(call.values(), (value) => typeof value === 'number'),
  COUNTA: (call) => count(call.values(), (value) => value !== null),
  COUNTBLANK: (call) => count(call.values(), (value) => value === null || value === ''),
  ABS: (call) => Math.abs(call.number(0)),
  SIGN: (call) => Math.sign(call.number(0)),
  SQRT: (call) => Math.sqrt(call.number(0)),
  POWER: (call) => call.number(0) ** call.number(1),
  INT: (call) => Math.floor(call.number(0)),
  MOD: (call) => {
    const divisor = call.number(1);
    if (divisor === 0) throw new FormulaError('#DIV/0!');
    return call.number(0) - divisor * Math.floor(call.number(0) / divisor);
  },
  ROUND: (call) => roundAt(call.number(0), call.number(1), Math.round),
  ROUNDDOWN: (call) => roundAt(call.number(0), call.number(1), Math.floor),
  ROUNDUP: (call) => roundAt(call.number(0), call.number(1), Math.ceil),
  TRUNC: (call) => roundAt(call.number(0), call.number(1, 0), Math.floor),
  SUMPRODUCT: (call) => {
    const factors = Array.from({ length: call.count }, (_, index) => call.matrix(index));
    const first = factors[0];
    if (!first) throw new FormulaError('#VALUE!');
    if (factors.some((m) => m.rowCount !== first.rowCount || m.columnCount !== first.columnCount)) {
      throw new FormulaError('#VALUE!');
    }
    let total = 0;
    for (let row = 0; row < first.rowCount; row += 1) {
      for (let column = 0; column < first.columnCount; column += 1) {
        total += factors.reduce((product, factor) => product * asFactor(factor.at(row, column)), 1);
      }
    }
    return total;
  },
};

function atLeastOne(numbers: readonly number[]): readonly number[] {
  return numbers.length === 0 ? [0] : numbers;
}

function count(values: Iterable<{ value: CellValue }>, counts: (value: CellValue) => boolean): number {
  let total = 0;
  for (const { value } of values) if (counts(value)) total += 1;
  return total;
}
