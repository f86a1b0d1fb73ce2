/** The way back, for tests: what a text looks like when it was typed with a font of before Unicode. */
import type { LegacyEncoding } from '../../../src/sheet/legacy';
import tables from '../../../src/sheet/legacy/tables.json';

const reversed = (table: Readonly<Record<string, string>>) =>
  new Map(Object.entries(table).map(([typed, letter]) => [letter, typed]));
const letters = { tcvn3: reversed(tables.tcvn3), vni: reversed(tables.vni) };

/** Letters that the encoding lacks stay: TCVN3 has no capitals with tones. */
export function encode(text: string, encoding: LegacyEncoding): string {
  return [...text].map((letter) => letters[encoding].get(letter) ?? letter).join('');
}
