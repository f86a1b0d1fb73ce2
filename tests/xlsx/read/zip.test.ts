/** Archives that break off, contradict themselves or are made to do harm. */
import { strToU8, zipSync } from 'fflate';
import { codeOf, parts, sheetData, valueOf, withRows, zip } from './files';

const good = withRows('<row r="1"><c r="A1"><v>12345</v></c></row>');
const stored = zipSync(
  Object.fromEntries(
    Object.entries(
      parts({ 'xl/worksheets/sheet1.xml': sheetData('<row r="1"><c r="A1"><v>12345</v></c></row>') }),
    ).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
  ),
  { level: 0 },
);

function find(bytes: Uint8Array, wanted: readonly number[], from = 0): number {
  for (let at = from; at < bytes.length; at++) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  throw new Error('not found');
}

function ascii(text: string): number[] {
  return [...text].map((letter) => letter.charCodeAt(0));
}

/** A copy with other bytes at a place. */
function patched(bytes: Uint8Array, at: number, ...change: number[]): Uint8Array {
  const copy = bytes.slice();
  copy.set(change, at);
  return copy;
}

/** Where the directory entry of a part begins. */
function directoryEntry(bytes: Uint8Array, name: string): number {
  let at = 0;
  for (;;) {
    at = find(bytes, [0x50, 0x4b, 1, 2], at);
    const length = (bytes[at + 28] ?? 0) | ((bytes[at + 29] ?? 0) << 8);
    if (new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)) === name) return at;
    at += 4;
  }
}

const sheetEntry = directoryEntry(good, 'xl/worksheets/sheet1.xml');
const sheetAt = find(good, ascii('xl/worksheets/sheet1.xml'));

/** Renames a part in both headers; the name keeps its length. */
function renamed(from: string, to: string, bytes = good): Uint8Array {
  const first = find(bytes, ascii(from));
  const second = find(bytes, ascii(from), first + 1);
  return patched(patched(bytes, first, ...ascii(to)), second, ...ascii(to));
}

describe('A damaged archive', () => {
  test('that is whole reads', () => {
    expect(valueOf(good)).toBe(12345);
  });

  test.each([0.25, 0.5, 0.9])('cut off at %d of its length is damaged', (share) => {
    expect(codeOf(good.subarray(0, Math.floor(good.length * share)))).toBe('damaged');
  });

  test('that lost its last bytes is damaged', () => {
    expect(codeOf(good.subarray(0, good.length - 30))).toBe('damaged');
  });

  test('with broken deflate data is damaged, not an empty sheet', () => {
    expect(codeOf(patched(good, sheetAt + 40, 0xff, 0xff, 0xff, 0xff))).toBe('damaged');
  });

  test('with one changed digit fails its checksum', () => {
    expect(codeOf(patched(stored, find(stored, ascii('<v>12345')) + 5, 0x39))).toBe('damaged');
  });

  test('with an unknown compression is damaged', () => {
    expect(codeOf(patched(good, sheetEntry + 10, 12, 0))).toBe('damaged');
  });

  test('whose directory points elsewhere is damaged', () => {
    expect(codeOf(patched(good, sheetEntry + 42, 3, 0, 0, 0))).toBe('damaged');
  });

  test('whose directory is shorter than it says is damaged', () => {
    expect(codeOf(patched(good, good.length - 12, 60, 0))).toBe('damaged');
  });

  test('with bytes before it is no workbook', () => {
    const prefixed = new Uint8Array(good.length + 5);
    prefixed.set(ascii('\x00junk'));
    prefixed.set(good, 5);
    expect(codeOf(prefixed)).toBe('not-a-workbook');
  });

  test('with bytes after it still reads', () => {
    const followed = new Uint8Array(good.length + 100).fill(0x20);
    followed.set(good);
    expect(valueOf(followed)).toBe(12345);
  });

  test('with an encrypted part needs a password', () => {
    expect(codeOf(patched(good, sheetEntry + 8, 1, 0))).toBe('password');
  });
});

describe('A hostile archive', () => {
  test.each([
    ['an absolute name', '/l/worksheets/sheet1.xml'],
    ['a climbing name', '../worksheets/sheet1.xml'],
    ['a drive name', 'C:/worksheets/sheet1.xml'],
    ['a climbing name with backslashes', '..\\worksheets/sheet1.xml'],
  ])('with %s is unsafe', (_, name) => {
    expect(codeOf(renamed('xl/worksheets/sheet1.xml', name))).toBe('unsafe');
  });

  test('with the same part twice is unsafe, whatever the case', () => {
    const twice = zip({ ...parts(), 'xl/worksheets/sheet9.xml': sheetData('') });
    expect(codeOf(renamed('xl/worksheets/sheet9.xml', 'xl/worksheets/SHEET1.xml', twice))).toBe('unsafe');
  });

  test('with a sheet of a gigabyte is refused by its declared size', () => {
    expect(codeOf(patched(good, sheetEntry + 24, 0, 0, 0, 0x40))).toBe('too-large');
  });

  test('that declares more than deflate can give is unsafe', () => {
    expect(codeOf(patched(good, sheetEntry + 24, 0, 0, 0, 2))).toBe('unsafe');
  });

  test('whose part grows past its declared size is stopped', () => {
    expect(codeOf(patched(good, sheetEntry + 24, 20, 0, 0, 0))).toBe('unsafe');
  });

  test('with 60 000 entries is refused before any is opened', () => {
    const many = Object.fromEntries(
      Array.from({ length: 60_000 }, (_, index) => [`x/${index}`, new Uint8Array(0)]),
    );
    expect(codeOf(zipSync(many, { level: 0 }))).toBe('too-large');
  });

  test('whose parts together are too large is refused', () => {
    expect(codeOf(good, { inflatedBytes: 500 })).toBe('too-large');
    expect(codeOf(good, { partBytes: 300 })).toBe('too-large');
    expect(codeOf(good, { fileBytes: 300 })).toBe('too-large');
  });
});

describe('A rare but sound archive', () => {
  test('with backslashes in names reads', () => {
    expect(valueOf(renamed('xl/worksheets/sheet1.xml', 'xl\\worksheets\\sheet1.xml'))).toBe(12345);
  });

  test('with other case in names reads', () => {
    expect(valueOf(renamed('xl/worksheets/sheet1.xml', 'XL/Worksheets/Sheet1.XML'))).toBe(12345);
  });

  test('with sizes in zip64 fields reads', () => {
    const view = new DataView(good.buffer, good.byteOffset);
    const end = good.length - 22;
    const count = view.getUint16(end + 10, true);
    const offset = view.getUint32(end + 16, true);
    const zip64 = new Uint8Array(good.length + 76);
    zip64.set(good.subarray(0, end));
    const out = new DataView(zip64.buffer);
    out.setUint32(end, 0x06064b50, true);
    out.setBigUint64(end + 4, 44n, true);
    out.setBigUint64(end + 32, BigInt(count), true);
    out.setBigUint64(end + 48, BigInt(offset), true);
    out.setUint32(end + 56, 0x07064b50, true);
    out.setBigUint64(end + 64, BigInt(end), true);
    zip64.set(good.subarray(end), end + 76);
    out.setUint16(end + 76 + 10, 0xffff, true);
    out.setUint32(end + 76 + 16, 0xffffffff, true);
    expect(valueOf(zip64)).toBe(12345);
  });
});
