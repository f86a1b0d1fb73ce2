import { columnLetters, columnNumber } from '../../sheet/address';
import { LAST_COLUMN, LAST_ROW } from './areas';
import type { Place } from './areas';

/**
 * Parts of a formula, told apart just far enough to find its references: texts, quoted sheet names and
 * bracketed names are passed over whole; a word before `!` or `(` is a sheet or a function, not a cell.
 */
const PARTS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^[\]]*\]|(?<row>\$?\d{1,7}:\$?\d{1,7}(?![\w.]))|(?<columns>\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\w.(!$]))|(?<cell>\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}(?![\w.(!]))|[\p{L}\p{N}_.\\$?]+/gu;

const OFF_SHEET = '#REF!';

/**
 * A shared formula as it reads in another cell of its group: relative references move along, absolute ones
 * stay (ECMA-376 part 1, 18.3.1.40, `t="shared"`).
 */
export function shiftFormula(formula: string, from: Place, to: Place): string {
  const rows = to.row - from.row;
  const columns = to.column - from.column;
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(PARTS, (part: string, ...rest: unknown[]) => {
    const groups = rest.at(-1) as { row?: string; columns?: string; cell?: string };
    if (groups.cell !== undefined) return shiftCell(part, rows, columns);
    if (groups.row !== undefined) return shiftPair(part, (half) => shiftRow(half, rows));
    if (groups.columns !== undefined) return shiftPair(part, (half) => shiftColumn(half, columns));
    return part;
  });
}

function shiftCell(reference: string, rows: number, columns: number): string {
  const [, column = '', row = ''] = /^(\$?[A-Za-z]+)(\$?\d+)$/.exec(reference) ?? [];
  const shifted = [shiftColumn(column, columns), shiftRow(row, rows)];
  return shifted.includes(OFF_SHEET) ? OFF_SHEET : shifted.join('');
}

function shiftPair(range: string, shift: (half: string) => string): string {
  const shifted = range.split(':').map(shift);
  return shifted.includes(OFF_SHEET) ? OFF_SHEET : shifted.join(':');
}

function shiftRow(row: string, by: number): string {
  if (row.startsWith('$')) return row;
  const shifted = Number(row) + by;
  return shifted >= 1 && shifted <= LAST_ROW ? String(shifted) : OFF_SHEET;
}

function shiftColumn(column: string, by: number): string {
  if (column.startsWith('$')) return column;
  const shifted = columnNumber(column) + by;
  return shifted >= 1 && shifted <= LAST_COLUMN ? columnLetters(shifted) : OFF_SHEET;
}
