import type { CellValue } from '../../sheet/model';
import type { Scope } from './evaluate';
import type { Expression } from './parser';
import {
  FormulaError,
  isError,
  isMatrix,
  type Matrix,
  type Operand,
  scalar,
  toBoolean,
  toNumber,
  toText,
  valuesOf,
} from './values';

/** A function call while it is computed. Arguments are computed when asked for, so IF takes one branch. */
export class Call {
  readonly #args: readonly Expression[];
  readonly scope: Scope;
  readonly #operandOf: (expression: Expression, scope: Scope) => Operand;

  constructor(
    args: readonly Expression[],
    scope: Scope,
    operandOf: (expression: Expression, scope: Scope) => Operand,
  ) {
    this.#args = args;
    this.scope = scope;
    this.#operandOf = operandOf;
  }

  get count(): number {
    return this.#args.length;
  }

  has(index: number): boolean {
    return index < this.#args.length;
  }

  operand(index: number): Operand {
    const expression = this.#args[index];
    if (!expression) throw new FormulaError('#VALUE!');
    return this.#operandOf(expression, this.scope);
  }

  /** The argument as a single value; a matrix gives its first. Error values are returned, not thrown. */
  value(index: number): CellValue {
    try {
      const operand = this.operand(index);
      return isMatrix(operand) ? operand.at(0, 0) : operand;
    } catch (error) {
      if (error instanceof FormulaError) return { error: error.code };
      throw error;
    }
  }

  number(index: number, absent?: number): number {
    return !this.has(index) && absent !== undefined ? absent : toNumber(scalar(this.operand(index)));
  }

  text(index: number): string {
    return toText(scalar(this.operand(index)));
  }

  boolean(index: number, absent?: boolean): boolean {
    return !this.has(index) && absent !== undefined ? absent : toBoolean(scalar(this.operand(index)));
  }

  matrix(index: number): Matrix {
    const operand = this.operand(index);
    return isMatrix(operand) ? operand : { rowCount: 1, columnCount: 1, at: () => operand };
  }

  /**
   * The numbers of all arguments as SUM, MIN and the like take them: in ranges only real numbers count,
   * typed arguments are converted.
   */
  numbers(from = 0): number[] {
    const numbers: number[] = [];
    for (let index = from; index < this.count; index += 1) {
      const operand = this.operand(index);
      if (!isMatrix(operand)) numbers.push(toNumber(operand));
      else {
        for (const value of valuesOf(operand)) {
          if (isError(value)) throw new FormulaError(value.error);
          if (typeof value === 'number') numbers.push(value);
        }
      }
    }
    return numbers;
  }

  /** Every value of every argument, with whether it stood in a range. */
  *values(): Iterable<{ value: CellValue; inRange: boolean }> {
    for (let index = 0; index < this.count; index += 1) {
      const operand = this.operand(index);
      for (const value of valuesOf(operand)) yield { value, inRange: isMatrix(operand) };
    }
  }
}
