import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { say, texts, type TextKey } from '../../src/taskpane/i18n/say';

const keys = Object.keys(texts.vi) as TextKey[];
const holes = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

test.each(keys)('%s says something in both languages, of the same parameters', (key) => {
  expect(texts.vi[key].trim()).not.toBe('');
  expect(texts.en[key].trim()).not.toBe('');
  expect(holes(texts.en[key])).toEqual(holes(texts.vi[key]));
});

test('English has no key that Vietnamese lacks', () => {
  expect(Object.keys(texts.en).sort()).toEqual([...keys].sort());
});

test('every text is used by some component', () => {
  const folder = join(__dirname, '../../src/taskpane');
  const source = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/i18n.(vi|en)\.ts$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
  const families = [...source.matchAll(/`([\w.-]+\.)\$\{/g)].map(([, family]) => family ?? '');
  const unused = keys.filter(
    (key) => !source.includes(`'${key}'`) && !families.some((family) => key.startsWith(family)),
  );
  expect(unused).toEqual([]);
});

test('numbers are grouped as the language writes them', () => {
  expect(say('vi', 'insert.all.done', { count: 1234 })).toBe('Đã tạo 1.234 biểu.');
  expect(say('en', 'insert.all.done', { count: 1234 })).toBe('Forms made: 1,234.');
});

test('a parameter that looks like a hole is left as it is', () => {
  expect(say('vi', 'consolidate.remove', { file: '{file} $& $1.xlsx' })).toBe(
    'Bỏ khỏi danh sách: {file} $& $1.xlsx',
  );
});
