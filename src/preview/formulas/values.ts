/** Values while a formula is computed, and how Excel turns one kind into another. */
import type { CellError, CellValue } from '../../sheet/model';

export type ErrorCode = '#DIV/0!' | '#N/A' | '#NAME?' | '#NUM!' | '#REF!' | '#VALUE!' | '#NULL!';

/** Thrown while computing; becomes the value of the formula. */
export class FormulaError extends Error {
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

/** A rectangle of values: a range, read as needed, or the result of an operation on one. */
export interface Matrix {
  readonly rowCount: number;
  readonly columnCount: number;
  /** From 0; null where nothing stands. */
  at(row: number, column: number): CellValue;
  /** First row and column on the sheet, from 1, when the matrix is a range. */
  readonly origin?: { readonly row: number; readonly column: number };
}

export type Operand = CellValue | Matrix;

export function isError(value: unknown): value is CellError {
  return typeof value === 'object' && value !== null && 'error' in value;
}

export function isMatrix(value: Operand): value is Matrix {
  return typeof value === 'object' && value !== null && 'at' in value;
}

/** Every value of an operand, row by row. */
export function* valuesOf(operand: Operand): Iterable<CellValue> {
  if (!isMatrix(operand)) {
    yield operand;
    return;
  }
  for (let row = 0; row < operand.rowCount; row += 1) {
    for (let column = 0; column < operand.columnCount; column += 1) yield operand.at(row, column);
  }
}

/** A single value; of a matrix the top left one. Errors are thrown. */
export function scalar(operand: Operand): Exclude<CellValue, CellError> {
  const value = isMatrix(operand) ? operand.at(0, 0) : operand;
  if (isError(value)) throw new FormulaError(value.error);
  return value;
}

/** As arithmetic sees it: blank is 0, numeric text counts, other text is `#VALUE!`. */
export function toNumber(value: CellValue): number {
  if (isError(value)) throw new FormulaError(value.error);
  if (value === null) return 0;
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  const number = numberIn(value);
  if (number === null) throw new FormulaError('#VALUE!');
  return number;
}

/** The number a text shows (`12`, `-1.5`, `50%`), or null. */
export function numberIn(text: string): number | null {
  const match = /^\s*([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)\s*(%?)\s*$/.exec(text);
  return match?.[1] === undefined ? null : Number(match[1]) / (match[2] ? 100 : 1);
}

export function toText(value: CellValue): string {
  if (isError(value)) throw new FormulaError(value.error);
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? numberText(value) : value;
}

/** At most 15 significant digits, as Excel keeps. */
function numberText(value: number): string {
  return String(Number(value.toPrecision(15)));
}

export function toBoolean(value: CellValue): boolean {
  if (isError(value)) throw new FormulaError(value.error);
  if (typeof value !== 'string') return value !== null && value !== 0 && value !== false;
  const upper = value.toUpperCase();
  if (upper !== 'TRUE' && upper !== 'FALSE') throw new FormulaError('#VALUE!');
  return upper === 'TRUE';
}

/** Numbers come before text, text before booleans; text without regard to case; blank equals 0 and "". */
export function compare(left: CellValue, right: CellValue): number {
  if (isError(left)) throw new FormulaError(left.error);
  if (isError(right)) throw new FormulaError(right.error);
  const a = left ?? blankLike(right);
  const b = right ?? blankLike(left);
  const rank = rankOf(a) - rankOf(b);
  if (rank !== 0) return rank;
  if (typeof a === 'string' && typeof b === 'string') return compareText(a, b);
  return Number(a) - Number(b);
}

function compareText(a: string, b: string): number {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  if (x === y) return 0;
  return x < y ? -1 : 1;
}

function blankLike(other: CellValue): number | string | boolean {
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}

function rankOf(value: number | string | boolean): number {
  if (typeof value === 'number') return 0;
  return typeof value === 'string' ? 1 : 2;
}
