/** Telling the kinds of cell values apart. */
import type { CellError, CellValue } from './model';

export function isError(value: CellValue | undefined): value is CellError {
  return typeof value === 'object' && value !== null;
}

/** Nothing, or text of white space only. */
export function isBlank(value: CellValue | undefined): boolean {
  return (
    value === null ||
    value === undefined ||
    (typeof value === 'string' && value.replace(/[\s\u00A0\u200B]/g, '') === '')
  );
}

/** The value as text: numbers in invariant form, errors as Excel prints them, blanks as nothing. */
export function valueText(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  return isError(value) ? value.error : String(value);
}
