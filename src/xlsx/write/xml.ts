/** Text as XML holds it. Every string that leaves the model passes through here. */

// What needs work at all: the fast way out for nearly every text.
const special = /[&<>"_\p{Cc}\p{Cs}\ufffe\uffff]/u;

/** `_` that would be read as the start of an `_xHHHH_` escape. */
const escapeLookalike = /_(?=x[0-9A-Fa-f]{4}_)/g;

/**
 * What XML 1.0 cannot hold: control characters (the C1 ones may stand), half a surrogate pair, U+FFFE and
 * U+FFFF. And the carriage return, which a parser would turn into a line feed.
 */
const unwritable = /(?![\t\n\u007f-\u009f])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

function escapeUnit(unit: string): string {
  return `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

/** Escapes the way ST_Xstring does (ECMA-376 part 1, 22.9.2.19): `_xHHHH_`, with literal look-alikes kept apart. */
function escapeUnits(text: string): string {
  return text.replace(escapeLookalike, '_x005F_').replace(unwritable, escapeUnit);
}

function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Text between tags. */
export function escapeText(text: string): string {
  return special.test(text) ? escapeMarkup(escapeUnits(text)) : text;
}

/** Text of parts that the packaging standard defines: it knows no `_xHHHH_`, so what XML cannot hold goes. */
export function escapePackageText(text: string): string {
  return escapeMarkup(text.replace(unwritable, '')).replaceAll('"', '&quot;');
}

/** Text of an attribute; line feeds and tabs survive as character references. */
export function escapeAttribute(text: string): string {
  if (!special.test(text)) return text;
  return escapeText(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}

/** Undefined leaves the attribute out; true and false are written as 1 and 0. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** An element; without content it closes itself. `content` is XML already. */
export function element(name: string, attributes: Attributes, content = ''): string {
  let start = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    start += ` ${key}="${typeof value === 'boolean' ? Number(value) : escapeAttribute(String(value))}"`;
  }
  return content === '' ? `${start}/>` : `${start}>${content}</${name}>`;
}

/** An element that holds text, blanks at its ends included. */
export function textElement(name: string, text: string): string {
  return text === text.trim()
    ? `<${name}>${escapeText(text)}</${name}>`
    : `<${name} xml:space="preserve">${escapeText(text)}</${name}>`;
}

/** A list element around items; nothing when there are none, because the schema forbids empty lists. */
export function list(name: string, items: readonly string[], attributes: Attributes = {}): string {
  return items.length === 0 ? '' : element(name, { count: items.length, ...attributes }, items.join(''));
}

/** A whole part. */
export function xmlDocument(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}

export const namespaces = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relations: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  drawing: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  chart: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  sheetDrawing: 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
} as const;
