import type { CellValue } from '../../sheet/model';
import { compare, isError, numberIn, toText } from './values';

/** A test of COUNTIF, SUMIFS…: `5`, `">=2"`, `"<>"`, `"Đạt"`, `"PL0?.*"` (support.microsoft.com, "COUNTIF function"). */
export function criterion(wanted: CellValue): (value: CellValue) => boolean {
  if (isError(wanted)) return (value) => isError(value) && value.error === wanted.error;
  if (typeof wanted !== 'string') return (value) => !isError(value) && equals(value, wanted ?? 0);
  const match = /^(<>|<=|>=|<|>|=)?([\s\S]*)$/.exec(wanted);
  const operator = match?.[1] ?? '';
  const text = match?.[2] ?? '';
  if (operator === '' || operator === '=') return equalTo(text, operator === '=');
  if (operator === '<>') {
    const same = equalTo(text, true);
    return (value) => !same(value);
  }
  const bound = numberIn(text) ?? text;
  return (value) => {
    if (value === null || isError(value) || typeof value !== typeof bound) return false;
    return holds(operator, compare(value, bound));
  };
}

function holds(operator: string, order: number): boolean {
  switch (operator) {
    case '<':
      return order < 0;
    case '>':
      return order > 0;
    case '<=':
      return order <= 0;
    default:
      return order >= 0;
  }
}

/** An empty text matches blanks; `=` alone only cells that hold nothing at all. */
function equalTo(text: string, strict: boolean): (value: CellValue) => boolean {
  if (text === '') return strict ? (value) => value === null : (value) => value === null || value === '';
  const number = numberIn(text);
  const pattern = wildcard(text);
  return (value) => {
    if (value === null || isError(value)) return false;
    if (number !== null) {
      return typeof value === 'string' ? numberIn(value) === number : equals(value, number);
    }
    return typeof value === 'boolean' ? toText(value) === text.toUpperCase() : pattern.test(toText(value));
  };
}

function equals(value: CellValue, wanted: number | string | boolean): boolean {
  return value !== null && typeof value === typeof wanted && compare(value, wanted) === 0;
}

/** `?` one character, `*` any number, `~` takes the next one literally. */
export function wildcard(text: string): RegExp {
  const source = text.replace(
    /~([?*~])|([?*])|[.+^${}()|[\]\\]/g,
    (found, escaped?: string, wild?: string) => {
      if (wild) return wild === '?' ? '[\\s\\S]' : '[\\s\\S]*';
      return `\\${escaped ?? found}`;
    },
  );
  return new RegExp(`^${source}$`, 'iu');
}
