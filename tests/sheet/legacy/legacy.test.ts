/** Vietnamese typed with fonts of before Unicode is decoded right, and told from Unicode by the column. */
import { defaultPlan as plan } from '../../../src/plan/packs';
import { authors, difficulties, figureResults, taskResults } from '../../../src/demo/words';
import { decodeTcvn3, decodeVni, detectLegacy, legacyEncodings, legacyFont } from '../../../src/sheet/legacy';
import { isSyllable } from '../../../src/sheet/legacy/syllables';
import { encode } from './encode';

const names = plan.units.map(({ name }) => name);
const sentences = [...figureResults, ...difficulties, ...Object.values(taskResults).flat(), ...authors];
const column = (texts: readonly string[], font?: string) => texts.map((text) => ({ text, font }));
const decoded = (texts: readonly string[], font?: string) =>
  detectLegacy(column(texts, font)).map((found) => found.decoded);

describe('decoding', () => {
  test.each([
    ['Së C«ng Th\u00AD¬ng', 'Sở Công Thương'],
    ['X· Tiªn L÷', 'Xã Tiên Lữ'],
    ['Ph\u00ADêng Phè HiÕn', 'Phường Phố Hiến'],
    ['¸i Quèc', 'ái Quốc'],
  ])('TCVN3 %s', (typed, text) => {
    expect(decodeTcvn3(typed)).toBe(text);
  });

  test.each([
    ['Sôû Coâng Thöông', 'Sở Công Thương'],
    ['Xaõ Tieân Löõ', 'Xã Tiên Lữ'],
    ['Phöôøng Phoá Hieán', 'Phường Phố Hiến'],
    ['ñöôïc thöïc hieän', 'được thực hiện'],
  ])('VNI %s', (typed, text) => {
    expect(decodeVni(typed)).toBe(text);
  });

  test.each(names)('brings the name %s back', (name) => {
    expect(decodeVni(encode(name, 'vni'))).toBe(name);
    expect(decodeTcvn3(encode(name, 'tcvn3'))).toBe(name);
  });

  test('knows the fonts by their names', () => {
    expect(legacyFont('.VnTime')).toEqual({ encoding: 'tcvn3', capitals: false });
    expect(legacyFont('.VnArialH')).toEqual({ encoding: 'tcvn3', capitals: true });
    expect(legacyFont('VNI-Times')).toEqual({ encoding: 'vni', capitals: false });
    expect(['Times New Roman', 'Vnbook', undefined].map(legacyFont)).toEqual([null, null, null]);
  });
});

describe('a syllable', () => {
  test('is every Vietnamese word of the plan’s names and of what officers write', () => {
    const words = [...names, ...sentences].flatMap((text) => text.match(/[\p{L}]+/gu) ?? []);
    const wrong = [...new Set(words)].filter((word) => /[^\0-\x7F]/.test(word) && !isSyllable(word));
    expect(wrong).toEqual([]);
  });

  test.each(['hòa', 'hoà', 'thủy', 'thuỷ', 'Quỳnh', 'giữa', 'gì', 'khuyến', 'NGHIỆP', 'quốc', 'yếu'])(
    'may be %s',
    (word) => {
      expect(isSyllable(word)).toBe(true);
      expect(isSyllable(word.normalize('NFD'))).toBe(true);
    },
  );

  test.each(['Thöông', 'xaõ', 'Së', 'C«ng', 'thùc', 'ph\u00ADêng', 'áà', ''])('is not %s', (word) => {
    expect(isSyllable(word)).toBe(false);
  });
});

describe('a column', () => {
  test.each(legacyEncodings)('in %s is told by its own words', (encoding) => {
    const texts = sentences.map((text) => encode(text, encoding));
    const changed = sentences.filter((text) => encode(text, encoding) !== text);
    const found = decoded(texts);
    expect(found.length).toBeGreaterThan(changed.length * 0.95);
    for (const text of found) expect(sentences).toContain(text);
  });

  test('in Unicode is left alone, composed or not', () => {
    expect(decoded([...sentences, ...names])).toEqual([]);
    expect(decoded([...sentences, ...names].map((text) => text.normalize('NFD')))).toEqual([]);
  });

  test('of names that VNI could also have written is left alone', () => {
    expect(decoded(['Xã Hoàng Hoa Thám', 'Xã Hoàn Long', 'Toàn xã', 'Hoàn thành'])).toEqual([]);
  });

  test('with a single text is not judged by it', () => {
    expect(decoded(['X· Tiªn L÷'])).toEqual([]);
    expect(decoded(['X· Tiªn L÷', 'Đã hoàn thành'])).toEqual([]);
  });

  test('is judged by the font where there is one', () => {
    expect(decoded(['X· Tiªn L÷'], '.VnTime')).toEqual(['Xã Tiên Lữ']);
    expect(decoded(['x· tiªn l÷'], '.VnTimeH')).toEqual(['XÃ TIÊN LỮ']);
    expect(decoded(['Xaõ Tieân Löõ'], 'VNI-Times')).toEqual(['Xã Tiên Lữ']);
  });

  test('keeps Unicode that was pasted into a cell with an old font', () => {
    expect(decoded(['Đã thực hiện', 'Done', ''], '.VnTime')).toEqual([]);
  });

  test('keeps text that was mended while its cell kept the old font', () => {
    expect(decoded(['cã lµm'], '.VnTime')).toEqual(['có làm']);
    expect(decoded(['có làm'], '.VnTime')).toEqual([]);
  });

  test('names only the texts that are not in Unicode', () => {
    const texts = ['Đã làm xong', 'Së C«ng Th\u00AD¬ng', '45/50', 'X· Tiªn L÷', 'Toàn xã'];
    expect(detectLegacy(column(texts)).map(({ index, encoding }) => [index, encoding])).toEqual([
      [1, 'tcvn3'],
      [3, 'tcvn3'],
    ]);
  });
});
