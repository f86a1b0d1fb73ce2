/**
 * Text typed with the fonts of before Unicode. Its letters sit on the places of western ones, and only the font
 * makes them Vietnamese: `Së C«ng Th­¬ng` (TCVN3) and `Sôû Coâng Thöông` (VNI) are both `Sở Công Thương`.
 */
import tables from './tables.json';

export type LegacyEncoding = 'tcvn3' | 'vni';

export const legacyEncodings = ['tcvn3', 'vni'] as const satisfies readonly LegacyEncoding[];

const tcvn3 = new Map(Object.entries(tables.tcvn3));
const vni = new Map(Object.entries(tables.vni));

/** One character for one. ư is the soft hyphen, so decode before anything is cleaned away. */
export function decodeTcvn3(text: string): string {
  return [...text].map((letter) => tcvn3.get(letter) ?? letter).join('');
}

/** A letter and its mark are two characters; where they make a letter together they are read together. */
export function decodeVni(text: string): string {
  let decoded = '';
  for (let at = 0; at < text.length;) {
    const pair = vni.get(text.slice(at, at + 2));
    const letter = text.charAt(at);
    decoded += pair ?? vni.get(letter) ?? letter;
    at += pair === undefined ? 1 : 2;
  }
  return decoded;
}

/** TCVN3 has no capitals with tones: fonts whose name ends in H draw every letter as a capital instead. */
export interface LegacyFont {
  readonly encoding: LegacyEncoding;
  readonly capitals: boolean;
}

/** What a font of before Unicode says of the text in it; null for any other font. */
export function legacyFont(name: string | undefined): LegacyFont | null {
  if (name === undefined) return null;
  if (/^\.vn/i.test(name)) return { encoding: 'tcvn3', capitals: name.endsWith('H') };
  return /^vni/i.test(name) ? { encoding: 'vni', capitals: false } : null;
}

/** The text in Unicode, composed (NFC). */
export function decode(text: string, { encoding, capitals }: LegacyFont): string {
  const decoded = encoding === 'tcvn3' ? decodeTcvn3(text) : decodeVni(text);
  return (capitals ? decoded.toLocaleUpperCase('vi') : decoded).normalize('NFC');
}
