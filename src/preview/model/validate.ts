/** Data validation: whether a value may be typed into a cell, and the entries of its list. */
import type { CellValue, Comparison, Validation } from '../../sheet/model';
import { isError } from '../formulas/values';
import { parseRangeText } from './areas';
import type { Book } from './book';
import type { SheetState } from './sheet-state';
import { valueType } from './write';

/** Blanks are always accepted, as with "Ignore blank", Excel's default. */
export function accepts(
  book: Book,
  sheet: SheetState,
  validation: Validation,
  row: number,
  column: number,
  value: CellValue,
): boolean {
  if (value === null || value === '') return true;
  const { rule } = validation;
  switch (rule.kind) {
    case 'any':
      return true;
    case 'list': {
      const text = typeof value === 'object' ? value.error : String(value);
      return listEntries(book, sheet, rule.source).some((entry) => entry === text);
    }
    case 'custom': {
      const formula = relativeTo(book, sheet, validation, rule.formula, row, column);
      return formula === true || (typeof formula === 'number' && formula !== 0);
    }
    case 'textLength':
      return compares(String(value).length, rule.comparison, bounds(book, sheet, validation, row, column));
    case 'whole':
    case 'decimal':
    case 'date':
      if (valueType(value) !== 'Double') return false;
      if (rule.kind === 'whole' && !Number.isInteger(value)) return false;
      return compares(Number(value), rule.comparison, bounds(book, sheet, validation, row, column));
  }
}

function bounds(
  book: Book,
  sheet: SheetState,
  validation: Validation,
  row: number,
  column: number,
): readonly [number, number] {
  const { rule } = validation;
  if (!('first' in rule)) return [NaN, NaN];
  const at = (formula: string): number => Number(relativeTo(book, sheet, validation, formula, row, column));
  return [at(rule.first), at(rule.second ?? rule.first)];
}

function compares(
  value: number,
  comparison: Comparison,
  [first, second]: readonly [number, number],
): boolean {
  switch (comparison) {
    case 'between':
      return value >= first && value <= second;
    case 'notBetween':
      return value < first || value > second;
    case 'equal':
      return value === first;
    case 'notEqual':
      return value !== first;
    case 'greaterThan':
      return value > first;
    case 'lessThan':
      return value < first;
    case 'greaterThanOrEqual':
      return value >= first;
    case 'lessThanOrEqual':
      return value <= first;
  }
}

/** A validation's formula is written for the top left cell of its first area. */
function relativeTo(
  book: Book,
  sheet: SheetState,
  { areas }: Validation,
  formula: string,
  row: number,
  column: number,
): CellValue {
  const anchor = areas[0] ?? { top: row, left: column };
  return book.calculation.relative(formula, sheet, anchor, { row, column });
}

/** The entries of a list: written ones split at commas, or the values of a range. */
export function listEntries(book: Book, sheet: SheetState, source: string): string[] {
  if (source.startsWith('"')) {
    return source
      .slice(1, -1)
      .split(',')
      .map((entry) => entry.trim());
  }
  const bang = source.lastIndexOf('!');
  const name = source
    .slice(0, Math.max(bang, 0))
    .replace(/^'(.*)'$/, '$1')
    .replaceAll("''", "'");
  const target = bang < 0 ? sheet : book.sheetNamed(name);
  const area = parseRangeText(source.slice(bang + 1));
  if (!target || !area) return [];
  const entries: string[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const value = book.value(target, row, column);
      if (value !== null && !isError(value)) entries.push(String(value));
    }
  }
  return entries;
}
