import type { CellValue } from '../../../sheet/model';
import { wildcard } from '../criteria';
import type { FormulaFunction } from '../functions';
import { compare, FormulaError, isError, type Matrix, type Operand } from '../values';

/** Position from 0 of `wanted` among `length` values, or -1. Type 0 is exact, 1 the last not above, -1 the last not below. */
function position(wanted: CellValue, length: number, at: (index: number) => CellValue, type: number): number {
  if (type === 0) {
    const pattern = typeof wanted === 'string' && /[?*~]/.test(wanted) ? wildcard(wanted) : null;
    for (let index = 0; index < length; index += 1) {
      const value = at(index);
      if (pattern ? typeof value === 'string' && pattern.test(value) : same(value, wanted)) return index;
    }
    return -1;
  }
  let found = -1;
  for (let index = 0; index < length; index += 1) {
    const value = at(index);
    if (value === null || isError(value) || typeof value !== typeof wanted) continue;
    if (compare(value, wanted) * type <= 0) found = index;
    else break;
  }
  return found;
}

function same(value: CellValue, wanted: CellValue): boolean {
  return value !== null && !isError(value) && typeof value === typeof wanted && compare(value, wanted) === 0;
}

function line(matrix: Matrix): { length: number; at: (index: number) => CellValue } {
  return matrix.columnCount === 1
    ? { length: matrix.rowCount, at: (index) => matrix.at(index, 0) }
    : { length: matrix.columnCount, at: (index) => matrix.at(0, index) };
}

function part(matrix: Matrix, row: number, column: number, rowCount: number, columnCount: number): Operand {
  if (rowCount === 1 && columnCount === 1) return matrix.at(row, column);
  return { rowCount, columnCount, at: (r, c) => matrix.at(row + r, column + c) };
}

export const LOOKUP_FUNCTIONS: Readonly<Record<string, FormulaFunction>> = {
  MATCH: (call) => {
    const { length, at } = line(call.matrix(1));
    const index = position(call.value(0), length, at, call.number(2, 1));
    if (index < 0) throw new FormulaError('#N/A');
    return index + 1;
  },
  INDEX: (call) => {
    const matrix = call.matrix(0);
    const flat = matrix.rowCount === 1 && call.count === 2;
    const row = flat ? 1 : call.number(1);
    const column = flat ? call.number(1) : call.number(2, matrix.columnCount === 1 ? 1 : 0);
    if (row > matrix.rowCount || column > matrix.columnCount || row < 0 || column < 0) {
      throw new FormulaError('#REF!');
    }
    return part(
      matrix,
      Math.max(row - 1, 0),
      Math.max(column - 1, 0),
      row === 0 ? matrix.rowCount : 1,
      column === 0 ? matrix.columnCount : 1,
    );
  },
  VLOOKUP: (call) => {
    const table = call.matrix(1);
    const row = position(
      call.value(0),
      table.rowCount,
      (index) => table.at(index, 0),
      call.boolean(3, true) ? 1 : 0,
    );
    if (row < 0) throw new FormulaError('#N/A');
    if (call.number(2) > table.columnCount) throw new FormulaError('#REF!');
    return table.at(row, call.number(2) - 1);
  },
  CHOOSE: (call) => call.operand(call.number(0)),
  ROW: (call) => (call.has(0) ? (call.matrix(0).origin?.row ?? 1) : call.scope.row),
  COLUMN: (call) => (call.has(0) ? (call.matrix(0).origin?.column ?? 1) : call.scope.column),
  ROWS: (call) => call.matrix(0).rowCount,
  COLUMNS: (call) => call.matrix(0).columnCount,
};
