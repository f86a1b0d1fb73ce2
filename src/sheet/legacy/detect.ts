/**
 * Which texts of a column were typed with fonts of before Unicode. One cell alone never decides: `Xã Hoàng Hoa
 * Thám` is sound Unicode and reads as VNI too. In this order: letters that only Unicode has, the name of the font,
 * then a vote of the whole column.
 */
import { decode, legacyEncodings, legacyFont, type LegacyEncoding, type LegacyFont } from './encodings';
import { isSyllable } from './syllables';

export interface TypedText {
  readonly text: string;
  /** Absent where the host does not say. */
  readonly font?: string | undefined;
}

export interface LegacyText {
  /** Which of the given texts. */
  readonly index: number;
  readonly encoding: LegacyEncoding;
  /** The text in Unicode. */
  readonly decoded: string;
}

/** Share of the telling words that must be Vietnamese once decoded, and may be before. */
const leastDecoded = 0.7;
const mostAsIs = 0.5;
/** Texts that must speak for an encoding before the column is said to be in it. */
const leastTexts = 2;

/** ă, đ, ĩ, ũ, ơ, ư and everything with two marks: no font of before Unicode uses these characters. */
const onlyUnicode = /[\u1EA0-\u1EF9ăđĩũơư]/i;

/** The texts of one column that are not in Unicode, in their order. */
export function detectLegacy(texts: readonly TypedText[]): readonly LegacyText[] {
  const open = texts.flatMap((typed, index) => (isOpen(typed.text) ? [{ ...typed, index }] : []));
  const byFont = open.flatMap(({ text, font, index }): LegacyText[] => {
    const said = legacyFont(font);
    return said && readsBetter(text, said.encoding) ? legacyText(index, text, said) : [];
  });
  const rest = open.filter(({ index }) => !byFont.some((found) => found.index === index));
  return [...byFont, ...byVote(rest)].sort((one, other) => one.index - other.index);
}

/** It has letters beyond ASCII, and none that settles the question. Excel shows Unicode letters in any font. */
function isOpen(text: string): boolean {
  return tellingWords(text).length > 0 && !onlyUnicode.test(text.normalize('NFC'));
}

function legacyText(index: number, text: string, font: LegacyFont): LegacyText[] {
  const decoded = decode(text, font);
  return decoded.toLowerCase() === text.toLowerCase() ? [] : [{ index, encoding: font.encoding, decoded }];
}

/** A font may outlive its text: what is sound as it stands was typed, or mended, in Unicode. */
function readsBetter(text: string, encoding: LegacyEncoding): boolean {
  const { asIs, decoded } = ballotOf(text, 0);
  return decoded[encoding] > asIs;
}

interface Ballot {
  readonly index: number;
  readonly text: string;
  readonly words: number;
  readonly asIs: number;
  readonly decoded: Readonly<Record<LegacyEncoding, number>>;
}

function byVote(open: readonly { readonly text: string; readonly index: number }[]): readonly LegacyText[] {
  const ballots = open.map(({ text, index }) => ballotOf(text, index));
  const total = (count: (ballot: Ballot) => number) =>
    ballots.reduce((sum, ballot) => sum + count(ballot), 0);
  const words = total((ballot) => ballot.words);
  if (total(({ asIs }) => asIs) > words * mostAsIs) return [];
  for (const encoding of legacyEncodings) {
    const speaking = ballots.filter(({ asIs, decoded }) => decoded[encoding] > asIs);
    const sound = total(({ decoded }) => decoded[encoding]) >= words * leastDecoded;
    if (!sound || speaking.length < leastTexts) continue;
    return speaking.flatMap(({ index, text }) => legacyText(index, text, { encoding, capitals: false }));
  }
  return [];
}

function ballotOf(text: string, index: number): Ballot {
  const asIs = tellingWords(text);
  const sound = (encoding: LegacyEncoding) =>
    asIs.filter((word) => isSyllable(decode(word, { encoding, capitals: false }))).length;
  return {
    index,
    text,
    words: asIs.length,
    asIs: asIs.filter((word) => isSyllable(word) && hasPlainCase(word)).length,
    decoded: { tcvn3: sound('tcvn3'), vni: sound('vni') },
  };
}

/** `trÝ` is no word as it stands: TCVN3 keeps small letters on the places of capitals. */
function hasPlainCase(word: string): boolean {
  const rest = word.slice(1);
  return rest === rest.toLowerCase() || word === word.toUpperCase();
}

/** Words with a letter beyond ASCII. Signs above ASCII are no borders: TCVN3 keeps letters on them. */
function tellingWords(text: string): readonly string[] {
  return text
    .normalize('NFC')
    .split(/[\s!-@[-`{-~\u2010-\u2027]+/)
    .filter((word) => /[^\0-\x7F]/.test(word));
}
