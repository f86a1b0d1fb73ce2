import type { Area, CellValue } from '../../sheet/model';
import { Call } from './call';
import { FUNCTIONS } from './functions';
import type { Expression } from './parser';
import {
  compare,
  FormulaError,
  isError,
  isMatrix,
  type Matrix,
  type Operand,
  scalar,
  toNumber,
  toText,
} from './values';

/** What a formula can see of the workbook. */
export interface Scope {
  /** A range of the named sheet, or of the formula's own; `#REF!` is thrown for a sheet that is gone. */
  range(sheet: string | null, area: Area): Matrix;
  /** The tree behind a defined name, or null. */
  named(name: string): Expression | null;
  readonly row: number;
  readonly column: number;
  /** Serial number of now, for TODAY and NOW. */
  readonly now: number;
}

/** The value a cell with this formula shows. Errors inside become error values. */
export function evaluate(expression: Expression, scope: Scope): CellValue {
  try {
    const result = operandOf(expression, scope);
    const value = isMatrix(result) ? fromMatrix(result, scope) : result;
    return typeof value === 'number' && !Number.isFinite(value) ? { error: '#NUM!' } : (value ?? 0);
  } catch (error) {
    if (error instanceof FormulaError) return { error: error.code };
    throw error;
  }
}

/** Implicit intersection: of a one-column range the value of the formula's row, and so for one row. */
function fromMatrix(matrix: Matrix, scope: Scope): CellValue {
  const { origin } = matrix;
  if (!origin) return matrix.at(0, 0);
  if (matrix.columnCount === 1 && matrix.rowCount > 1) return matrix.at(scope.row - origin.row, 0);
  if (matrix.rowCount === 1 && matrix.columnCount > 1) return matrix.at(0, scope.column - origin.column);
  return matrix.at(0, 0);
}

export function operandOf(expression: Expression, scope: Scope): Operand {
  switch (expression.kind) {
    case 'constant':
      return expression.value;
    case 'error':
      throw new FormulaError(expression.error);
    case 'range':
      return scope.range(expression.sheet, expression.area);
    case 'name': {
      const named = scope.named(expression.name);
      if (!named) throw new FormulaError('#NAME?');
      return operandOf(named, scope);
    }
    case 'prefix':
      return each(operandOf(expression.of, scope), (value) =>
        expression.operator === '-' ? -toNumber(value) : value,
      );
    case 'percent':
      return each(operandOf(expression.of, scope), (value) => toNumber(value) / 100);
    case 'binary':
      return pairwise(
        operandOf(expression.left, scope),
        operandOf(expression.right, scope),
        expression.operator,
      );
    case 'call': {
      const compute = FUNCTIONS[expression.name];
      if (!compute) throw new FormulaError('#NAME?');
      return compute(new Call(expression.args, scope, operandOf));
    }
  }
}

/** An operator on a range works on each of its values (needed for SUMPRODUCT). */
function each(operand: Operand, compute: (value: CellValue) => CellValue): Operand {
  if (!isMatrix(operand)) return compute(scalar(operand));
  return { ...shapeOf(operand), at: (row, column) => orError(() => compute(operand.at(row, column))) };
}

function pairwise(left: Operand, right: Operand, operator: string): Operand {
  if (!isMatrix(left) && !isMatrix(right)) return binary(left, right, operator);
  const shape = {
    rowCount: Math.max(shapeOf(left).rowCount, shapeOf(right).rowCount),
    columnCount: Math.max(shapeOf(left).columnCount, shapeOf(right).columnCount),
  };
  if (shape.rowCount === 1 && shape.columnCount === 1) return binary(scalar(left), scalar(right), operator);
  const at = (row: number, column: number): CellValue =>
    orError(() => binary(broadcast(left, row, column), broadcast(right, row, column), operator));
  return { ...shape, at };
}

function shapeOf(operand: Operand): { rowCount: number; columnCount: number } {
  return isMatrix(operand)
    ? { rowCount: operand.rowCount, columnCount: operand.columnCount }
    : { rowCount: 1, columnCount: 1 };
}

function broadcast(operand: Operand, row: number, column: number): CellValue {
  if (!isMatrix(operand)) return operand;
  return operand.at(operand.rowCount === 1 ? 0 : row, operand.columnCount === 1 ? 0 : column);
}

function orError(compute: () => CellValue): CellValue {
  try {
    return compute();
  } catch (error) {
    if (error instanceof FormulaError) return { error: error.code };
    throw error;
  }
}

function binary(left: CellValue, right: CellValue, operator: string): CellValue {
  if (isError(left)) throw new FormulaError(left.error);
  if (isError(right)) throw new FormulaError(right.error);
  switch (operator) {
    case '&':
      return toText(left) + toText(right);
    case '=':
      return compare(left, right) === 0;
    case '<>':
      return compare(left, right) !== 0;
    case '<':
      return compare(left, right) < 0;
    case '>':
      return compare(left, right) > 0;
    case '<=':
      return compare(left, right) <= 0;
    case '>=':
      return compare(left, right) >= 0;
    default:
      return arithmetic(toNumber(left), toNumber(right), operator);
  }
}

function arithmetic(a: number, b: number, operator: string): number {
  switch (operator) {
    case '+':
      return a + b;
    case '-':
      return nearZero(a, b, a - b);
    case '*':
      return a * b;
    case '/':
      if (b === 0) throw new FormulaError('#DIV/0!');
      return a / b;
    default:
      return a ** b;
  }
}

/** Excel shows 0 where a difference is lost in rounding ("Floating-point arithmetic may give inaccurate results in Excel"). */
function nearZero(a: number, b: number, difference: number): number {
  return Math.abs(difference) < Math.max(Math.abs(a), Math.abs(b)) * 1e-15 ? 0 : difference;
}
