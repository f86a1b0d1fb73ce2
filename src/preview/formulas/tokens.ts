/** Cuts a formula (without its `=`, US separators) into tokens. Spaces are dropped. */

export type Token =
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'error'; readonly text: string }
  /** A range, with its sheet as written (`'Số liệu'!`, or empty). */
  | { readonly kind: 'range'; readonly sheet: string; readonly text: string }
  | { readonly kind: 'name'; readonly text: string }
  | { readonly kind: 'operator'; readonly text: string };

export type PlacedToken = Token & { readonly start: number; readonly end: number };

const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const AREA = String.raw`${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[1-9]\d*:\$?[1-9]\d*`;

/** Tried in order at each place. */
const PATTERNS: readonly (readonly [RegExp, (match: RegExpExecArray) => Token | null])[] = [
  [/\s+/uy, () => null],
  [/"((?:[^"]|"")*)"/uy, (m) => ({ kind: 'text', text: (m[1] ?? '').replaceAll('""', '"') })],
  [/#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)/uy, (m) => ({ kind: 'error', text: m[0] })],
  [new RegExp(`${SHEET}#REF!`, 'uy'), () => ({ kind: 'error', text: '#REF!' })],
  [
    new RegExp(String.raw`(${SHEET})?(${AREA})(?![\p{L}\p{N}_(.])`, 'uy'),
    (m) => ({ kind: 'range', sheet: m[1] ?? '', text: m[2] ?? '' }),
  ],
  [/\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?/uy, (m) => ({ kind: 'number', text: m[0] })],
  [/(?:_xlfn\.)?[\p{L}_][\p{L}\p{N}_.]*/uy, (m) => ({ kind: 'name', text: m[0] })],
  [/<>|<=|>=|[-+*/^&=<>%(),;{}]/uy, (m) => ({ kind: 'operator', text: m[0] })],
];

/** The tokens with their places, or null where the text is no formula. */
export function tokenize(formula: string): PlacedToken[] | null {
  const tokens: PlacedToken[] = [];
  let at = 0;
  while (at < formula.length) {
    const found = firstMatch(formula, at);
    if (!found) return null;
    if (found.token) tokens.push({ ...found.token, start: at, end: at + found.length });
    at += found.length;
  }
  return tokens;
}

function firstMatch(formula: string, at: number): { token: Token | null; length: number } | null {
  for (const [pattern, make] of PATTERNS) {
    pattern.lastIndex = at;
    const match = pattern.exec(formula);
    if (match) return { token: make(match), length: match[0].length };
  }
  return null;
}

/** `'It''s'!` → `It's`. */
export function sheetNameOf(prefix: string): string {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}
