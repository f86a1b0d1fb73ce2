/** Workbooks of the two binary formats made by hand, record by record: .xls in its container, .xlsb in its package. */
import { strToU8, zipSync } from 'fflate';
import { relations } from './files';

export type BinaryRecord = readonly [type: number, body: Uint8Array];

/** A little-endian number of so many bytes, or a text as UTF-16; 8 bytes are a double. */
export type Field = readonly [size: 1 | 2 | 4 | 8, value: number] | string;

export function bytesOf(...fields: readonly Field[]): Uint8Array {
  const pieces = fields.map((field) => (typeof field === 'string' ? utf16(field) : number(...field)));
  return Uint8Array.from(pieces.flatMap((piece) => [...piece]));
}

function number(size: 1 | 2 | 4 | 8, value: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(8));
  if (size === 8) view.setFloat64(0, value, true);
  else view.setUint32(0, value, true);
  return new Uint8Array(view.buffer, 0, size);
}

function utf16(text: string): Uint8Array {
  return new Uint8Array(Uint16Array.from(text, (_, at) => text.charCodeAt(at)).buffer);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(pieces));
}

/** A compound file ([MS-CFB], version 4: sectors of 4096 bytes) with these streams. */
export function compoundFile(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const size = 4096;
  const [end, free, inTable] = [0xfffffffe, 0xffffffff, 0xfffffffd];
  const places: { name: string; start: number; bytes: Uint8Array }[] = [];
  let next = 1;
  for (const [name, bytes] of Object.entries(streams)) {
    places.push({ name, start: next, bytes });
    next += Math.max(1, Math.ceil(bytes.length / size));
  }
  const tables = Math.ceil((next + 8) / (size / 4));
  const file = new Uint8Array((1 + next + tables) * size);
  const view = new DataView(file.buffer);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const shorts = { 24: 0x3e, 26: 4, 28: 0xfffe, 30: 12, 32: 6 };
  for (const [at, value] of Object.entries(shorts)) view.setUint16(Number(at), value, true);
  // No stream is small enough for the mini stream: its cutoff is 0.
  const longs = { 40: 1, 44: tables, 48: 0, 56: 0, 60: end, 68: end };
  for (const [at, value] of Object.entries(longs)) view.setUint32(Number(at), value, true);
  for (let index = 0; index < 109; index++) {
    view.setUint32(76 + index * 4, index < tables ? next + index : free, true);
  }
  const table = (sector: number, value: number) =>
    view.setUint32((1 + next) * size + sector * 4, value, true);
  for (let sector = 0; sector < (tables * size) / 4; sector++) table(sector, free);
  table(0, end);
  for (let index = 0; index < tables; index++) table(next + index, inTable);
  entry(view, size, 'Root Entry', 5, end, 0, places.length > 0 ? 1 : free, free);
  places.forEach(({ name, start, bytes }, index) => {
    const last = start + Math.max(1, Math.ceil(bytes.length / size)) - 1;
    for (let sector = start; sector <= last; sector++) table(sector, sector === last ? end : sector + 1);
    file.set(bytes, (1 + start) * size);
    const sibling = index + 1 < places.length ? index + 2 : free;
    entry(view, size + (index + 1) * 128, name, 2, start, bytes.length, free, sibling);
  });
  return file;
}

function entry(
  view: DataView,
  at: number,
  name: string,
  type: number,
  start: number,
  bytes: number,
  child: number,
  sibling: number,
): void {
  [...name].forEach((letter, index) => {
    view.setUint16(at + index * 2, letter.charCodeAt(0), true);
  });
  view.setUint16(at + 64, (name.length + 1) * 2, true);
  view.setUint8(at + 66, type);
  view.setUint8(at + 67, 1);
  view.setUint32(at + 68, 0xffffffff, true);
  view.setUint32(at + 72, sibling, true);
  view.setUint32(at + 76, child, true);
  view.setUint32(at + 116, start, true);
  view.setUint32(at + 120, bytes, true);
}

/** Records of [MS-XLS]: type, length, body. */
function biffRecords(records: Iterable<BinaryRecord>): Uint8Array {
  const pieces: Uint8Array[] = [];
  for (const [type, body] of records) pieces.push(bytesOf([2, type], [2, body.length]), body);
  return joined(pieces);
}

const BOF = 0x809;
const EOF: BinaryRecord = [0x0a, new Uint8Array(0)];
const begin = (kind: number): BinaryRecord => [
  BOF,
  bytesOf([2, 0x600], [2, kind], [2, 0], [2, 0], [4, 0], [4, 0]),
];

/** The `Workbook` stream of an .xls file with one sheet; `globals` go between the list of sheets and its end. */
export function biffStream(
  sheet: Iterable<BinaryRecord>,
  globals: Iterable<BinaryRecord> = [],
  name = 'S',
): Uint8Array {
  const opening = biffRecords([begin(5)]);
  const rest = biffRecords([...globals, EOF]);
  const bound = (at: number) =>
    biffRecords([[0x85, bytesOf([4, at], [1, 0], [1, 0], [1, name.length], [1, 1], name)]]);
  const at = opening.length + bound(0).length + rest.length;
  return joined([
    opening,
    bound(at),
    rest,
    biffRecords([begin(0x10)]),
    biffRecords(sheet),
    biffRecords([EOF]),
  ]);
}

export function xlsFile(
  sheet: Iterable<BinaryRecord>,
  globals: Iterable<BinaryRecord> = [],
  others: Readonly<Record<string, Uint8Array>> = {},
): Uint8Array {
  return compoundFile({ Workbook: biffStream(sheet, globals), ...others });
}

/** Records of [MS-XLSB]: type and length in groups of seven bits. */
export function xlsbRecords(records: Iterable<BinaryRecord>): Uint8Array {
  const pieces: Uint8Array[] = [];
  for (const [type, body] of records) pieces.push(groups(type), groups(body.length), body);
  return joined(pieces);
}

function groups(value: number): Uint8Array {
  const bytes: number[] = [];
  for (let left = value; ; left >>>= 7) {
    bytes.push((left & 0x7f) | (left > 0x7f ? 0x80 : 0));
    if (left <= 0x7f) return Uint8Array.from(bytes);
  }
}

export const sized = (text: string): readonly [readonly [4, number], string] => [[4, text.length], text];

/** An .xlsb file with one sheet `S`; `others` are further parts of its folder `xl`. */
export function xlsbFile(
  sheet: Iterable<BinaryRecord>,
  others: Readonly<Record<string, Uint8Array>> = {},
  properties: readonly BinaryRecord[] = [],
): Uint8Array {
  const none = new Uint8Array(0);
  return zipSync(
    {
      '[Content_Types].xml': strToU8('<Types/>'),
      '_rels/.rels': strToU8(relations(['rId1', 'officeDocument', 'xl/workbook.bin'])),
      'xl/workbook.bin': xlsbRecords([
        ...properties,
        [156, bytesOf([4, 0], [4, 1], ...sized('rId1'), ...sized('S'))],
      ]),
      'xl/_rels/workbook.bin.rels': strToU8(
        relations(
          ['rId1', 'worksheet', 'worksheets/sheet1.bin'],
          ['rId2', 'sharedStrings', 'sharedStrings.bin'],
          ['rId3', 'styles', 'styles.bin'],
        ),
      ),
      'xl/worksheets/sheet1.bin': xlsbRecords([[129, none], [145, none], ...sheet, [146, none], [130, none]]),
      ...Object.fromEntries(Object.entries(others).map(([name, part]) => [`xl/${name}`, part])),
    },
    { level: 1 },
  );
}
