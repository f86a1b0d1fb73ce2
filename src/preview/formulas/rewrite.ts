/** Changing the references in a formula: when rows move, a sheet is renamed or gone, or a formula is copied. */
import { columnLetters, columnNumber, quoteSheet } from '../../sheet/address';
import { LAST_COLUMN, LAST_ROW } from '../model/areas';
import { sheetNameOf, tokenize } from './tokens';

/** One coordinate of a reference: a row or column number, and whether it carries a `$`. */
export interface Coordinate {
  readonly number: number;
  readonly fixed: boolean;
}

export interface Reference {
  /** Null for the formula's own sheet. */
  readonly sheet: string | null;
  readonly rows: readonly [Coordinate, Coordinate] | null;
  readonly columns: readonly [Coordinate, Coordinate] | null;
  readonly single: boolean;
}

/** The formula with each reference replaced; null from `change` makes it `#REF!`. */
export function rewriteReferences(
  formula: string,
  change: (reference: Reference) => Reference | null,
): string {
  const tokens = tokenize(formula);
  if (!tokens) return formula;
  let text = '';
  let at = 0;
  for (const token of tokens) {
    if (token.kind !== 'range') continue;
    const before = readReference(token.sheet === '' ? null : sheetNameOf(token.sheet), token.text);
    const after = change(before);
    const replacement = after ? (after === before ? `${token.sheet}${token.text}` : write(after)) : '#REF!';
    text += formula.slice(at, token.start) + replacement;
    at = token.end;
  }
  return text + formula.slice(at);
}

function readReference(sheet: string | null, text: string): Reference {
  const [from = '', to = from] = text.split(':');
  const [a, b] = [corner(from), corner(to)];
  return {
    sheet,
    rows: a.row && b.row ? [a.row, b.row] : null,
    columns: a.column && b.column ? [a.column, b.column] : null,
    single: !text.includes(':'),
  };
}

function corner(text: string): { row: Coordinate | null; column: Coordinate | null } {
  const match = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text);
  const [, dollar = '', letters = '', second = '', digits = ''] = match ?? [];
  // In `$5` the only dollar belongs to the row.
  const rowFixed = letters === '' ? dollar !== '' : second !== '';
  return {
    column: letters === '' ? null : { number: columnNumber(letters), fixed: dollar !== '' },
    row: digits === '' ? null : { number: Number(digits), fixed: rowFixed },
  };
}

function write({ sheet, rows, columns, single }: Reference): string {
  const prefix = sheet === null ? '' : `${quoteSheet(sheet)}!`;
  const from = writeCorner(columns?.[0], rows?.[0]);
  return single ? prefix + from : `${prefix}${from}:${writeCorner(columns?.[1], rows?.[1])}`;
}

function writeCorner(column: Coordinate | undefined, row: Coordinate | undefined): string {
  const letters = column ? `${column.fixed ? '$' : ''}${columnLetters(column.number)}` : '';
  const digits = row ? `${row.fixed ? '$' : ''}${row.number}` : '';
  return letters + digits;
}

/** Copied to another cell: what has no `$` moves along; off the sheet becomes `#REF!`. */
export function moveRelative(formula: string, down: number, across: number): string {
  return rewriteReferences(formula, (reference) => {
    const rows = reference.rows && movePair(reference.rows, down, LAST_ROW);
    const columns = reference.columns && movePair(reference.columns, across, LAST_COLUMN);
    const lost = (reference.rows && !rows) || (reference.columns && !columns);
    return lost ? null : { ...reference, rows, columns };
  });
}

function movePair(
  [from, to]: readonly [Coordinate, Coordinate],
  by: number,
  last: number,
): readonly [Coordinate, Coordinate] | null {
  const move = (end: Coordinate): Coordinate => (end.fixed ? end : { ...end, number: end.number + by });
  const moved: readonly [Coordinate, Coordinate] = [move(from), move(to)];
  return moved.every(({ number }) => number >= 1 && number <= last) ? moved : null;
}
