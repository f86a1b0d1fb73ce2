/** The worst .xls and .xlsb files: what costs the library most of what the limits let through. */
import { bytesOf, sized, xlsbFile, xlsbRecords, xlsFile, type BinaryRecord } from './binary-files';

/** As many as the library is given. */
const CELLS = 149_000;
const ITEMS = 99_000;
const ROWS = 65_536;
/** Just below the largest file. */
const FILE = 19 * 1024 * 1024;

/** As many records as there is room for, or as are asked for. */
function* many(
  record: (index: number) => BinaryRecord,
  most = Infinity,
  bytes = FILE,
): Generator<BinaryRecord> {
  let size = 0;
  for (let index = 0; index < most; index++) {
    const next = record(index);
    size += next[1].length + 4;
    if (size > bytes) return;
    yield next;
  }
}

const place = (index: number) =>
  [[2, index % ROWS] as const, [2, Math.floor(index / ROWS)] as const, [2, 0] as const] as const;
const numberAt = (index: number): BinaryRecord => [0x203, bytesOf(...place(index), [8, index + 0.5])];
const text = (length: number): string => 'Chuyển đổi số '.repeat(Math.ceil(length / 14)).slice(0, length);

/** Unique strings of one letter: each is small in the file and an object in the library. */
function sst(count: number, letters: number): BinaryRecord[] {
  const item = bytesOf([2, letters], [1, 0]);
  const string = Uint8Array.from([...item, ...new Uint8Array(letters).fill(65)]);
  const perRecord = Math.floor(8_000 / string.length);
  const records: BinaryRecord[] = [];
  for (let left = count; left > 0; left -= perRecord) {
    const strings = Array.from({ length: Math.min(left, perRecord) }, () => string);
    const head = records.length === 0 ? [bytesOf([4, count], [4, count])] : [];
    records.push([records.length === 0 ? 0xfc : 0x3c, new Uint8Array(Buffer.concat([...head, ...strings]))]);
  }
  return records;
}

export const biff8: Readonly<Record<string, () => Uint8Array>> = {
  'as many numbers as may be': () => xlsFile(many(numberAt, CELLS)),
  'a long text in each cell': () =>
    xlsFile(many((at) => [0x204, bytesOf(...place(at), [2, 4_000], [1, 1], text(4_000))], ROWS)),
  'a short text in each cell': () =>
    xlsFile(many((at) => [0x204, bytesOf(...place(at), [2, 12], [1, 1], text(12))], CELLS)),
  'a formula in each cell': () =>
    xlsFile(many((at) => [0x06, bytesOf(...place(at), [8, at + 0.5], [2, 0], [4, 0], [2, 0])], CELLS)),
  'as many shared strings as fit': () => xlsFile([numberAt(0)], sst(ITEMS, 190)),
  'shared strings of no letters': () => xlsFile([numberAt(0)], sst(ITEMS, 0)),
  'as many looks as fit': () =>
    xlsFile(
      [numberAt(0)],
      many(() => [0xe0, new Uint8Array(20)]),
    ),
  'as many formats as may be': () =>
    xlsFile(
      [numberAt(0)],
      many((at) => [0x41e, bytesOf([2, at % ROWS], [2, 4], [1, 1], '0.00')], ITEMS),
    ),
  'as many rows as fit': () =>
    xlsFile(many((at) => [0x208, bytesOf([2, at % ROWS], [2, 0], [2, 1], [2, 300], [4, 0], [4, 0])])),
  'as many blanks as fit': () =>
    xlsFile(
      many((at) => [
        0xbe,
        bytesOf([2, at % ROWS], [2, 0], ...Array.from({ length: 256 }, () => [2, 0] as const), [2, 255]),
      ]),
    ),
  'half a million blanks': () =>
    xlsFile(
      many(
        (at) => [
          0xbe,
          bytesOf([2, at % ROWS], [2, 0], ...Array.from({ length: 256 }, () => [2, 0] as const), [2, 255]),
        ],
        1_950,
      ),
    ),
  'a used range of all rows': () =>
    xlsFile([
      [0x200, bytesOf([4, 0], [4, ROWS], [2, 0], [2, 256], [2, 0])],
      numberAt(0),
      [0x203, bytesOf([2, ROWS - 1], [2, 255], [2, 0], [8, 1])],
    ]),
  'records that say nothing': () => xlsFile(many(() => [0x1d, new Uint8Array(0)])),
};

const row = (index: number): BinaryRecord => [0, bytesOf([4, index], [4, 0], [4, 0], [4, 0], [1, 0])];
const cell = (column: number) => [[4, column] as const, [4, 0] as const] as const;

function* xlsbRows(count: number, columns: number, record: (row: number, column: number) => BinaryRecord) {
  for (let at = 0; at < count; at++) {
    yield row(at);
    for (let column = 0; column < columns; column++) yield record(at, column);
  }
}

const styles = (records: Iterable<BinaryRecord>) =>
  xlsbRecords([
    [278, new Uint8Array(0)],
    [617, bytesOf([4, 1])],
    ...records,
    [618, new Uint8Array(0)],
    [279, new Uint8Array(0)],
  ]);

export const biff12: Readonly<Record<string, () => Uint8Array>> = {
  'as many numbers as may be': () =>
    xlsbFile(xlsbRows(2_980, 50, (at, column) => [5, bytesOf(...cell(column), [8, at + 0.5])])),
  'a row for each number': () =>
    xlsbFile(xlsbRows(CELLS, 1, (at) => [5, bytesOf(...cell(16_383), [8, at + 0.5])])),
  'a text in each cell': () =>
    xlsbFile(xlsbRows(1_490, 100, (_, column) => [6, bytesOf(...cell(column), ...sized(text(30)))])),
  'as many shared strings as fit': () =>
    xlsbFile(
      xlsbRows(1, 1, () => [5, bytesOf(...cell(0), [8, 1])]),
      {
        'sharedStrings.bin': xlsbRecords([
          [159, bytesOf([4, 1], [4, 1])],
          ...many(() => [19, bytesOf([1, 0], ...sized(text(100)))], ITEMS),
          [160, new Uint8Array(0)],
        ]),
      },
    ),
  'as many looks as fit': () =>
    xlsbFile(
      xlsbRows(1, 1, () => [5, bytesOf(...cell(0), [8, 1])]),
      { 'styles.bin': styles(many(() => [47, new Uint8Array(16)], ITEMS)) },
    ),
  'as many blanks as fit': () =>
    xlsbFile(xlsbRows(200, 16_384, (_, column) => [1, bytesOf(...cell(column))])),
  'half a million blanks': () =>
    xlsbFile(
      xlsbRows(10_000, 50, (at, column) =>
        column === 0 ? [5, bytesOf(...cell(0), [8, at])] : [1, bytesOf(...cell(column))],
      ),
    ),
};
