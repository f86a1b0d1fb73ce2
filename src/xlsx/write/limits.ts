/**
 * Excel's own limits. A file beyond them opens with an offer to repair it, so texts are cut, visibly, at the
 * limit, and a workbook that no cut can save is refused.
 */
import type { Area, Workbook } from '../../sheet/model';

/**
 * Texts in UTF-16 units, widths in characters, heights in points. From "Excel specifications and limits",
 * support.microsoft.com; the link from XlsxWriter's documentation of `write_url`, which Excel bears out.
 */
export const limits = {
  cellText: 32767,
  promptTitle: 32,
  promptText: 255,
  headerText: 255,
  link: 2079,
  columnWidth: 255,
  rowHeight: 409,
} as const;

/** The text within a limit; an ellipsis shows where it was cut. */
export function fit(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const kept = text.slice(0, limit - 1);
  const half = /[\ud800-\udbff]$/.test(kept);
  return `${half ? kept.slice(0, -1) : kept}…`;
}

/** Excel's rules for a sheet name: 1 to 31 units, none of `[]:*?/\` or control characters, no apostrophe at either end. */
const sheetName = /^(?!')[^[\]:*?/\\\p{Cc}]{1,31}(?<!')$/u;

function overlap(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** @throws RangeError when no spreadsheet program could open the result: a mistake in the caller, not in data. */
export function assertWritable(workbook: Workbook): void {
  const seen = new Set<string>();
  for (const { name, merges } of workbook.sheets) {
    if (name.length > 31 || !sheetName.test(name)) throw new RangeError(`Not a sheet name: "${name}"`);
    const key = name.toLowerCase();
    if (seen.has(key)) throw new RangeError(`Two sheets are named "${name}"`);
    seen.add(key);
    if (merges.some((area, index) => merges.some((other, i) => i < index && overlap(area, other)))) {
      throw new RangeError(`Merged areas overlap on "${name}"`);
    }
  }
  if (!workbook.sheets.some((sheet) => sheet.visibility === 'visible')) {
    throw new RangeError('A workbook needs a visible sheet');
  }
}
