/** Files inside a .zip: each its own line, none of them able to leave it or to come twice. */
import { strToU8, zipSync } from 'fflate';
import type { SubmittedFile } from '../../src/work/intake';
import { unpack } from '../../src/work/unpack';
import { DEFAULT_LIMITS } from '../../src/xlsx/read';

const lines = (bytes: Uint8Array, file = 'gui.zip') =>
  [...unpack({ file, changedAt: '2026-11-09T00:00:00Z', bytes })].map(said);
const said = (one: SubmittedFile) => [one.file, 'failure' in one ? one.failure : one.bytes.length];
const text = strToU8('một tệp');

/** The archive with one name replaced by bytes of the same length, in both headers. */
function renamed(archive: Uint8Array, from: string, to: readonly number[]): Uint8Array {
  const copy = archive.slice();
  const wanted = strToU8(from);
  for (let at = 0; at + wanted.length <= copy.length; at++) {
    if (wanted.every((byte, index) => copy[at + index] === byte)) copy.set(to, at);
  }
  return copy;
}

test('every file is named after the archive; what programs leave behind is passed over', () => {
  const archive = zipSync({
    'a.xlsx': text,
    'sở/b.xlsx': text,
    '__MACOSX/._a.xlsx': text,
    '.DS_Store': text,
    'sở/~$b.xlsx': text,
  });
  expect(lines(archive)).toEqual([
    ['gui.zip/a.xlsx', text.length],
    ['gui.zip/sở/b.xlsx', text.length],
  ]);
});

test('a file that is no archive stays itself', () => {
  expect(lines(text, 'a.csv')).toEqual([['a.csv', text.length]]);
  expect(lines(zipSync({ '[Content_Types].xml': text }), 'a.xlsx')).toHaveLength(1);
});

test.each([
  ['an absolute name', '/bcd.xlsx'],
  ['a climbing name', '../d.xlsx'],
  ['a drive', 'C:/d.xlsx'],
])('%s is refused by itself', (_, name) => {
  const archive = renamed(zipSync({ 'good.xlsx': text, 'abcd.xlsx': text }), 'abcd.xlsx', [...strToU8(name)]);
  expect(lines(archive)).toEqual([
    ['gui.zip/good.xlsx', text.length],
    [`gui.zip/${name}`, 'unsafe-archive'],
  ]);
});

test('the second of two files of one name is refused', () => {
  const archive = renamed(zipSync({ 'a.xlsx': text, 'b.xlsx': text }), 'b.xlsx', [...strToU8('A.xlsx')]);
  expect(lines(archive)).toEqual([
    ['gui.zip/a.xlsx', text.length],
    ['gui.zip/A.xlsx', 'unsafe-archive'],
  ]);
});

test('damage in one file leaves the others', () => {
  const archive = zipSync({ 'a.xlsx': [text, { level: 0 }], 'b.xlsx': strToU8('khác') });
  const at = archive.findIndex((_, index) => text.every((byte, next) => archive[index + next] === byte));
  archive[at] = 0;
  expect(lines(archive)).toEqual([
    ['gui.zip/a.xlsx', 'damaged'],
    ['gui.zip/b.xlsx', strToU8('khác').length],
  ]);
});

test('an archive with nothing, cut off or with too many files is one line', () => {
  const many = Object.fromEntries(Array.from({ length: 501 }, (_, index) => [`${index}.xlsx`, text]));
  expect(lines(zipSync({ 'empty/': new Uint8Array() }))).toEqual([['gui.zip', 'empty-archive']]);
  // What Windows makes of "New compressed folder".
  expect(lines(zipSync({}))).toEqual([['gui.zip', 'empty-archive']]);
  expect(lines(zipSync({ 'a.xlsx': text }).subarray(0, 60))).toEqual([['gui.zip', 'damaged']]);
  expect(lines(zipSync(many))).toEqual([['gui.zip', 'large-archive']]);
});

test('of an archive with a password every file is said to be behind it', () => {
  const archive = zipSync({ 'a.xlsx': text, 'b.xlsx': text });
  for (let at = 0; at + 4 < archive.length; at++) {
    const isDirectoryEntry = [0x50, 0x4b, 1, 2].every((byte, next) => archive[at + next] === byte);
    // General purpose bit 0 (APPNOTE 4.4.4).
    if (isDirectoryEntry) archive[at + 8] = (archive[at + 8] ?? 0) | 1;
  }
  expect(lines(archive)).toEqual([
    ['gui.zip/a.xlsx', 'locked-archive'],
    ['gui.zip/b.xlsx', 'locked-archive'],
  ]);
});

test('an archive may be larger than any of its files may be', () => {
  const stored = new Uint8Array(12_000_000);
  const archive = zipSync({ 'a.xlsx': [stored, { level: 0 }], 'b.xlsx': [stored, { level: 0 }] });
  expect(archive.length).toBeGreaterThan(DEFAULT_LIMITS.fileBytes);
  expect(lines(archive)).toEqual([
    ['gui.zip/a.xlsx', stored.length],
    ['gui.zip/b.xlsx', stored.length],
  ]);
});

describe('names are read as they were written', () => {
  // 7 bytes: `T`, `â`, `n`, `.`, `x`, `l`, `s` in each code page.
  it.each([
    ['Windows 1258', [0x54, 0xe2, 0x6e], 'Tân'],
    ['code page 437', [0x54, 0x83, 0x6e], 'Tân'],
    ['UTF-8 without a flag', [...strToU8('â'), 0x6e], 'ân'],
  ])('%s', (_, bytes, name) => {
    const archive = renamed(zipSync({ 'TTn.xls': text }), 'TTn', bytes);
    expect(lines(archive)).toEqual([[`gui.zip/${name}.xls`, text.length]]);
  });
});
