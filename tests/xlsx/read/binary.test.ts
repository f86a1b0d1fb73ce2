/** Binary workbooks made by hand: what each cell says, and what is refused before the library sees it. */
import type { CellValue } from '../../../src/sheet/model';
import { readSpreadsheet, type ReadLimits } from '../../../src/xlsx/read';
import {
  biffStream,
  type Field,
  bytesOf,
  compoundFile,
  sized,
  xlsbFile,
  xlsbRecords,
  xlsFile,
  type BinaryRecord,
} from './binary-files';
import { stopped } from './files';

const read = (bytes: Uint8Array, limits: Partial<ReadLimits> = {}) => readSpreadsheet(bytes, limits, stopped);

async function codeOf(bytes: Uint8Array, limits: Partial<ReadLimits> = {}) {
  const outcome = await read(bytes, limits);
  return outcome.ok ? 'ok' : outcome.code;
}

async function sheetOf(bytes: Uint8Array) {
  const outcome = await read(bytes);
  if (!outcome.ok) throw new Error(`${outcome.code}: ${outcome.detail}`);
  const [grid] = outcome.grids;
  if (!grid) throw new Error('no sheet');
  return grid;
}

const a1 = [
  [2, 0],
  [2, 0],
] as const;
const number = (value: number, look = 0): BinaryRecord => [0x203, bytesOf(...a1, [2, look], [8, value])];
const label = (text: string): BinaryRecord => [0x204, bytesOf(...a1, [2, 0], [2, text.length], [1, 1], text)];
const formula = (value: number, flags: number): BinaryRecord => [
  0x06,
  bytesOf(...a1, [2, 0], [8, value], [2, flags], [4, 0], [2, 0]),
];
/** Built-in format 14 is a day ([MS-XLS] 2.4.126). */
const dayLook: BinaryRecord = [
  0xe0,
  bytesOf([2, 0], [2, 14], ...Array.from({ length: 8 }, () => [2, 0] as const)),
];
const none = new Uint8Array(0);

describe('.xls', () => {
  test.each<[string, BinaryRecord, CellValue]>([
    ['a number', number(45.5), 45.5],
    ['a whole number in short', [0x27e, bytesOf(...a1, [2, 0], [4, (45 << 2) | 2])], 45],
    ['a text', label('Tỷ lệ'), 'Tỷ lệ'],
    ['a text that begins as a formula', label('=1+1'), '=1+1'],
    ['true', [0x205, bytesOf(...a1, [2, 0], [1, 1], [1, 0])], true],
    ['an error', [0x205, bytesOf(...a1, [2, 0], [1, 0x07], [1, 1])], { error: '#DIV/0!' }],
    ['the result of a formula', formula(7.5, 0), 7.5],
  ])('reads %s', async (_, record, value) => {
    expect((await sheetOf(xlsFile([record]))).rows.get(1)?.cells.get(1)?.value).toEqual(value);
  });

  test('tells a formula that was never calculated from a 0', async () => {
    const cell = async (flags: number) =>
      (await sheetOf(xlsFile([formula(0, flags)]))).rows.get(1)?.cells.get(1);
    expect(await cell(1)).toMatchObject({ value: null, cached: false });
    expect(await cell(0)).toMatchObject({ value: 0 });
  });

  test.each([
    [0, 46340],
    [1, 46340 + 1462],
  ])('counts days from 1900 whatever the file counts from (%d)', async (from1904, serial) => {
    const sheet = await sheetOf(xlsFile([number(46340, 0)], [[0x22, bytesOf([2, from1904])], dayLook]));
    expect(sheet.rows.get(1)?.cells.get(1)?.value).toBe(serial);
  });

  test('says when it was saved; a summary that cannot be followed says nothing', async () => {
    // 2026-11-14 08:00 UTC in steps of 100 nanoseconds since 1601.
    const time = (BigInt(Date.UTC(2026, 10, 14, 8)) + 11_644_473_600_000n) * 10_000n;
    const halves = [[4, Number(time & 0xffffffffn)] as const, [4, Number(time >> 32n)] as const];
    const head = [...Array.from({ length: 11 }, () => [4, 0] as const), [4, 48] as const];
    const summary = bytesOf(...head, [4, 28], [4, 1], [4, 13], [4, 16], [4, 0x40], ...halves);
    const properties = async (stream: Uint8Array) => {
      const outcome = await read(xlsFile([number(1)], [], { '\u0005SummaryInformation': stream }));
      return outcome.ok ? outcome.properties : outcome;
    };
    expect(await properties(summary)).toEqual({ modified: '2026-11-14T08:00:00.000Z' });
    for (const broken of [none, summary.slice(0, -4), summary.slice(0, 50), summary.fill(0xff, 44)]) {
      expect(await properties(broken)).toBeUndefined();
    }
  });

  test('a sheet that the library loses is damage, never blank: one named as a prototype', async () => {
    expect(await codeOf(compoundFile({ Workbook: biffStream([number(1)], [], '__proto__') }))).toBe(
      'damaged',
    );
    const { name } = await sheetOf(compoundFile({ Workbook: biffStream([number(1)], [], 'constructor') }));
    expect(name).toBe('constructor');
  });

  const many = (count: number): BinaryRecord[] =>
    Array.from({ length: count }, (_, at) => [0x203, bytesOf([2, at], [2, 0], [2, 0], [8, 1])]);
  test.each<[string, Uint8Array, Partial<ReadLimits>, string]>([
    ['whose records are encrypted', xlsFile([number(1)], [[0x2f, bytesOf([2, 1])]]), {}, 'password'],
    ['with an encrypted package', compoundFile({ EncryptedPackage: none, Workbook: none }), {}, 'password'],
    ['with more cells than may be', xlsFile(many(3)), { cells: 2 }, 'too-large'],
    ['with more cells than the library is given', xlsFile(many(3)), { libraryCells: 2 }, 'too-large'],
    [
      'with more looks than the library is given',
      xlsFile([number(1)], [dayLook, dayLook]),
      { libraryItems: 1 },
      'too-large',
    ],
    [
      'with more strings than the library is given',
      xlsFile([number(1)], [[0xfc, bytesOf([4, 9], [4, 200_000])]]),
      {},
      'too-large',
    ],
    ['longer than the library is given', xlsFile(many(3)), { libraryBytes: 100 }, 'too-large'],
    [
      'of Excel 95',
      compoundFile({ Workbook: bytesOf([2, 0x809], [2, 4], [2, 0x500], [2, 5]) }),
      {},
      'old-format',
    ],
    [
      'whose records break off',
      compoundFile({ Workbook: biffStream([number(1)]).slice(0, -10) }),
      {},
      'damaged',
    ],
    [
      'with a row of fewer cells than it says',
      xlsFile([[0xbd, bytesOf([2, 0], [2, 0], [2, 0], [4, 6], [2, 9])]]),
      {},
      'damaged',
    ],
    ['with a cell twice', xlsFile([number(1), number(2)]), {}, 'ok'],
    ['cut off', xlsFile([number(1)]).slice(0, 9_000), {}, 'damaged'],
  ])('%s', async (_, bytes, limits, code) => {
    expect(await codeOf(bytes, limits)).toBe(code);
  });
});

describe('.xlsb', () => {
  const row: BinaryRecord = [0, bytesOf([4, 0], [4, 0], [4, 0], [4, 0], [1, 0])];
  const cell = (...value: readonly Field[]) => bytesOf([4, 0], [4, 0], ...value);
  const real = (value: number): BinaryRecord => [5, cell([8, value])];

  test.each<[string, BinaryRecord, CellValue]>([
    ['a number', real(45.5), 45.5],
    ['a text', [6, cell(...sized('Tỷ lệ'))], 'Tỷ lệ'],
    ['a name of a prototype', [6, cell(...sized('__proto__'))], '__proto__'],
    ['true', [4, cell([1, 1])], true],
    ['an error', [3, cell([1, 0x2a])], { error: '#N/A' }],
  ])('reads %s', async (_, record, value) => {
    expect((await sheetOf(xlsbFile([row, record]))).rows.get(1)?.cells.get(1)?.value).toEqual(value);
  });

  const styles = xlsbRecords([
    [278, none],
    [617, bytesOf([4, 1])],
    [47, bytesOf([2, 0], [2, 14], [4, 0], [4, 0], [4, 0])],
    [618, none],
    [279, none],
  ]);
  test.each([
    [0, 46340],
    [1, 46340 + 1462],
  ])('counts days from 1900 whatever the file counts from (%d)', async (from1904, serial) => {
    const properties: BinaryRecord = [153, bytesOf([4, from1904], [4, 0], ...sized(''))];
    const sheet = await sheetOf(xlsbFile([row, real(46340)], { 'styles.bin': styles }, [properties]));
    expect(sheet.rows.get(1)?.cells.get(1)?.value).toBe(serial);
  });

  const shared = xlsbRecords([
    [159, bytesOf([4, 1], [4, 1])],
    [19, bytesOf([1, 0], ...sized('A'))],
    [160, none],
  ]);
  test.each<[string, Uint8Array, Partial<ReadLimits>, string]>([
    [
      'with more cells than the library is given',
      xlsbFile([row, real(1), [18, bytesOf([1, 0])]]),
      { libraryCells: 0 },
      'too-large',
    ],
    [
      'with more strings than the library is given',
      xlsbFile([row, real(1)], { 'sharedStrings.bin': shared }),
      { libraryItems: 2 },
      'too-large',
    ],
    ['with a text longer than its record', xlsbFile([row, [6, cell([4, 900], 'A')]]), {}, 'damaged'],
    ['with columns past the last one', xlsbFile([row, [60, bytesOf([4, 0], [4, 16_384])]]), {}, 'damaged'],
  ])('%s', async (_, bytes, limits, code) => {
    expect(await codeOf(bytes, limits)).toBe(code);
  });
});
