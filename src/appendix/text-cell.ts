/** Text that came from a submission. */
import { valueCell } from '../sheet/build';
import type { Cell, CellStyle } from '../sheet/model';

const guarded = new Map<CellStyle, CellStyle>();

/**
 * A cell with somebody's words. They are stored as text whatever they begin with; words that look like a
 * formula also get the text format, so that a later edit of the cell does not turn them into one.
 */
export function submittedText(text: string, style: CellStyle): Cell {
  if (text === '') return valueCell(null, style);
  return valueCell(text, /^\s*[=+\-@]/.test(text) ? asText(style) : style);
}

function asText(style: CellStyle): CellStyle {
  const known = guarded.get(style) ?? { ...style, numberFormat: '@' };
  guarded.set(style, known);
  return known;
}
