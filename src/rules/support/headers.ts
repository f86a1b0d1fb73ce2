/** Which strange header a missing column probably has: a suggestion, because only the unit knows. */
import { columns, headerText, type ColumnSpec } from '../../form/columns';
import { nameKey } from '../../plan/text';
import { address } from '../../sheet/address';
import { isBlank, valueText } from '../../sheet/values';
import type { SubmittedSheet } from '../../submission';

export interface StrangeHeader {
  readonly text: string;
  /** A1. */
  readonly address: string;
}

/** The header between the missing column's neighbours, else the only one that shares most of its words. */
export function likelyHeader(sheet: SubmittedSheet, missing: ColumnSpec, year: number): StrangeHeader | null {
  const strange = strangeHeaders(sheet, year);
  const between = neighbours(sheet, missing);
  const inPlace = strange.filter(
    ({ column }) => between !== null && column > between.left && column < between.right,
  );
  const alike = strange.filter(({ text }) => areAlike(text, headerText(missing, year)));
  const [likely, ...others] = inPlace.length > 0 ? inPlace : alike;
  if (!likely || others.length > 0) return null;
  return { text: likely.text, address: address(likely.column, sheet.headerRow) };
}

function strangeHeaders({ grid, appendix, headerRow }: SubmittedSheet, year: number) {
  const known = new Set(columns[appendix].map((column) => nameKey(headerText(column, year))));
  return [...(grid.rows.get(headerRow)?.cells ?? [])].flatMap(([column, { value }]) => {
    const text = valueText(value);
    return isBlank(value) || known.has(nameKey(text)) ? [] : [{ column, text }];
  });
}

/** Columns that stand left and right of the missing one on the form; null when they have been moved. */
function neighbours(sheet: SubmittedSheet, { id }: ColumnSpec): { left: number; right: number } | null {
  const order = columns[sheet.appendix].map((column) => sheet.columns[column.id]);
  const at = columns[sheet.appendix].findIndex((column) => column.id === id);
  const left = order.slice(0, at).findLast((column) => column !== undefined) ?? 0;
  const right = order.slice(at + 1).find((column) => column !== undefined) ?? Infinity;
  return left < right ? { left, right } : null;
}

/** `Tử số` and `Tử số (lũy kế)`, `Đã giải ngân` and `Đã giải ngân (triệu đồng)`. */
function areAlike(one: string, other: string): boolean {
  const words = new Set(nameKey(one).split(' '));
  const wanted = nameKey(other).split(' ');
  return wanted.filter((word) => words.has(word)).length * 2 > wanted.length;
}
