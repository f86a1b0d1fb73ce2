/** Keeping text from being read as something else. */

/**
 * Text that Excel would take for a number, date, formula or truth value keeps its kind by an apostrophe, which
 * Excel does not count as content; a cell formatted as text needs none and would show it.
 */
export function asText(text: string, numberFormat = 'General'): string {
  if (numberFormat === '@') return text;
  return /^[=+\-@'#]|^\s*[(.,]?\d|^(true|false)$|^.{0,20}\d%?\s*$/i.test(text) ? `'${text}` : text;
}
