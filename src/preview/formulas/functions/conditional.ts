import type { CellValue } from '../../../sheet/model';
import type { Call } from '../call';
import { criterion } from '../criteria';
import type { FormulaFunction } from '../functions';
import { FormulaError, isError, type Matrix } from '../values';

/** Places (row, column) where every pair of range and criterion from argument `first` on holds. */
function matches(call: Call, first: number): { row: number; column: number }[] {
  const tests: { range: Matrix; test: (value: CellValue) => boolean }[] = [];
  for (let index = first; index + 1 < call.count; index += 2) {
    tests.push({ range: call.matrix(index), test: criterion(call.value(index + 1)) });
  }
  const shape = tests[0]?.range;
  if (!shape) throw new FormulaError('#VALUE!');
  if (
    tests.some(({ range }) => range.rowCount !== shape.rowCount || range.columnCount !== shape.columnCount)
  ) {
    throw new FormulaError('#VALUE!');
  }
  const found: { row: number; column: number }[] = [];
  for (let row = 0; row < shape.rowCount; row += 1) {
    for (let column = 0; column < shape.columnCount; column += 1) {
      if (tests.every(({ range, test }) => test(range.at(row, column)))) found.push({ row, column });
    }
  }
  return found;
}

function numbersAt(range: Matrix, places: readonly { row: number; column: number }[]): number[] {
  const numbers: number[] = [];
  for (const { row, column } of places) {
    const value = range.at(row, column);
    if (isError(value)) throw new FormulaError(value.error);
    if (typeof value === 'number') numbers.push(value);
  }
  return numbers;
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

function mean(numbers: readonly number[]): number {
  if (numbers.length === 0) throw new FormulaError('#DIV/0!');
  return total(numbers) / numbers.length;
}

/** SUMIF and AVERAGEIF: the range to add up stands last, and may be left out. */
function singleIf(call: Call): number[] {
  const range = call.matrix(0);
  const test = criterion(call.value(1));
  const added = call.has(2) ? call.matrix(2) : range;
  const places: { row: number; column: number }[] = [];
  for (let row = 0; row < range.rowCount; row += 1) {
    for (let column = 0; column < range.columnCount; column += 1) {
      if (test(range.at(row, column))) places.push({ row, column });
    }
  }
  return numbersAt(added, places);
}

export const CONDITIONAL_FUNCTIONS: Readonly<Record<string, FormulaFunction>> = {
  COUNTIF: (call) => matches(call, 0).length,
  COUNTIFS: (call) => matches(call, 0).length,
  SUMIF: (call) => total(singleIf(call)),
  AVERAGEIF: (call) => mean(singleIf(call)),
  SUMIFS: (call) => total(numbersAt(call.matrix(0), matches(call, 1))),
  AVERAGEIFS: (call) => mean(numbersAt(call.matrix(0), matches(call, 1))),
  MINIFS: (call) => Math.min(...orZero(numbersAt(call.matrix(0), matches(call, 1)))),
  MAXIFS: (call) => Math.max(...orZero(numbersAt(call.matrix(0), matches(call, 1)))),
};

function orZero(numbers: readonly number[]): readonly number[] {
  return numbers.length === 0 ? [0] : numbers;
}
