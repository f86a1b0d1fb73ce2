/** Whether a word is spelt as a Vietnamese syllable can be: what tells a text from the same text misread. */

const onsets = 'ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|b|c|d|đ|g|h|k|l|m|n|p|r|s|t|v|x';

/** Rhymes by the vowels they begin with; the second list is what may follow, `-` for nothing. */
const rhymeTable: readonly (readonly [vowels: string, ends: string])[] = [
  ['a', '- c ch i m n ng nh o p t u y'],
  ['ă', 'c m n ng p t'],
  ['â', 'c m n ng p t u y'],
  ['e', '- c m n ng o p t'],
  ['ê', '- ch m n nh p t u'],
  ['i', '- a ch m n nh p t u'],
  ['iê', 'c m n ng p t u'],
  ['o', '- c i m n ng p t'],
  ['oa', '- c ch i m n ng nh o p t y'],
  ['oă', 'c m n ng t'],
  ['oe', '- n o t'],
  ['ô', '- c i m n ng p t'],
  ['ơ', '- i m n p t'],
  ['u', '- a c i m n ng p t'],
  ['uâ', 'n ng t y'],
  ['uê', '- ch nh'],
  ['uô', 'c i m n ng t'],
  ['uơ', '-'],
  ['uy', '- a ch n nh p t u'],
  ['uyê', 'n t'],
  ['ư', '- a c i m n ng t u'],
  ['ươ', 'c i m n ng p t u'],
  ['y', '- ch nh t'],
  ['yê', 'm n ng t u'],
];

const rhymes = rhymeTable.flatMap(([vowels, ends]) =>
  ends.split(' ').map((end) => vowels + (end === '-' ? '' : end)),
);
const syllable = new RegExp(`^(${onsets})?(${rhymes.join('|')})$`);

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
const acuteOrDot = /[\u0301\u0323]/;

/** `Thương` is one, `Thöông` and `thùc` are none. In any case and composition; a single word without marks around it. */
export function isSyllable(word: string): boolean {
  const letters = word.toLowerCase().normalize('NFD');
  const found = letters.match(tones) ?? [];
  const plain = letters.replace(tones, '').normalize('NFC');
  const rhyme = syllable.exec(plain)?.[2];
  if (rhyme === undefined || found.length > 1) return false;
  const [tone] = found;
  if (/(c|ch|p|t)$/.test(rhyme) && (tone === undefined || !acuteOrDot.test(tone))) return false;
  return tone === undefined || bearsTone(letters.normalize('NFC'), rhyme);
}

/** The tone stands over the main vowel: what tells `xào` from `xaò`, which is VNI for `xạo`. */
function bearsTone(word: string, rhyme: string): boolean {
  const start = word.length - rhyme.length;
  return mainVowels(rhyme).some((at) => hasTone(word.charAt(start + at)));
}

/** Places in the rhyme where the tone may stand; `oa`, `oe`, `uy` without an end allow two (hòa, hoà). */
function mainVowels(rhyme: string): readonly number[] {
  const marked = Math.max(...['ă', 'â', 'ê', 'ô', 'ơ'].map((vowel) => rhyme.lastIndexOf(vowel)));
  if (marked >= 0) return [marked];
  if (/^(oa|oe|uy)$/.test(rhyme)) return [0, 1];
  return [/^(oa|oe|uy)/.test(rhyme) ? 1 : 0];
}

function hasTone(letter: string): boolean {
  return letter.normalize('NFD').search(tones) >= 0;
}
