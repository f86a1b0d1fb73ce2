/**
 * Our reader and SheetJS over the same files, cell by cell: two readers that share no code are unlikely to
 * share a mistake. SheetJS alone would not do, see `docs/decisions.md`.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read as readWithSheetJs, utils } from '@e965/xlsx';
import type { CellObject } from '@e965/xlsx';
import { Workbook as ExcelJsWorkbook } from 'exceljs';
import type { CellValue as ExcelJsValue } from 'exceljs';
import fc from 'fast-check';
import { address } from '../../../src/sheet/address';
import { readWorkbook } from '../../../src/xlsx/read';
import { stopped } from './files';

interface Seen {
  readonly value: unknown;
  readonly formula?: string;
}

type SeenSheets = Record<string, Record<string, Seen>>;

/** Without formulas that have no result: SheetJS drops those. */
function withOurs(bytes: Uint8Array): SeenSheets {
  const outcome = readWorkbook(bytes, {}, stopped);
  if (!outcome.ok) throw new Error(`${outcome.failure.code}: ${outcome.failure.detail}`);
  const sheets = outcome.workbook.sheets.map((sheet) => {
    const cells = [...sheet.rows].flatMap(([row, { cells }]) =>
      [...cells].flatMap(([column, { value, formula }]): [string, Seen][] => {
        if (value === null) return [];
        return [[address(column, row), { value, ...(formula === undefined ? {} : { formula }) }]];
      }),
    );
    return [sheet.name, Object.fromEntries(cells)];
  });
  return Object.fromEntries(sheets) as SeenSheets;
}

function withSheetJs(bytes: Uint8Array): SeenSheets {
  const book = readWithSheetJs(bytes, { type: 'array', cellFormula: true, cellText: true });
  const sheets = book.SheetNames.map((name) => {
    const sheet = book.Sheets[name] ?? {};
    const cells = Object.entries(sheet)
      .filter(([key]) => !key.startsWith('!'))
      .flatMap(([key, cell]): [string, Seen][] => {
        const { t, v, w, f } = cell as CellObject;
        if (t === 'z') return [];
        const value = t === 'e' ? { error: w } : (v ?? null);
        return [
          [utils.encode_cell(utils.decode_cell(key)), { value, ...(f === undefined ? {} : { formula: f }) }],
        ];
      });
    return [name, Object.fromEntries(cells)];
  });
  return Object.fromEntries(sheets) as SeenSheets;
}

/** A value that both writers take; a formula always has a result. */
type Sample =
  null | number | string | boolean | { readonly formula: string; readonly result: number | string | boolean };

const text = fc.oneof(
  fc.constantFrom(
    'Đạt',
    'Chưa có số liệu',
    ' đầu và cuối ',
    'a\nb',
    '<&>"\'',
    '_x000D_',
    '0123',
    '=1+1',
    '__proto__',
    'e\u0323',
  ),
  fc.string({ unit: fc.constantFrom(...'aâăđêôơưặễợ& <>"_x0A\n'), minLength: 1, maxLength: 12 }),
);
const number = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }).map((value) => value + 0),
);
const formula = fc.record({
  formula: fc.constantFrom('SUM(A1:B2)', 'IF(A1=0,"",B1/A1)', "'Biểu 1'!A1", 'A1>B1'),
  result: fc.oneof(number, text, fc.boolean()),
});
const rows = fc.array(
  fc.array(fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, number, text, fc.boolean(), formula), {
    minLength: 1,
    maxLength: 10,
  }),
  { minLength: 1, maxLength: 30 },
) as fc.Arbitrary<Sample[][]>;
const names = ['Biểu 1', '_ds', 'S-3'];
const book = fc
  .tuple(rows, rows, rows)
  .map((sheets) => sheets.map((rows, index) => ({ name: names[index] ?? '', rows })));

function makeExcelJs(sheets: { name: string; rows: Sample[][] }[]): Promise<Uint8Array> {
  const workbook = new ExcelJsWorkbook();
  for (const { name, rows } of sheets) {
    const sheet = workbook.addWorksheet(name);
    rows.forEach((row, at) =>
      row.forEach((value, column) => {
        if (value !== null) sheet.getCell(at + 1, column + 1).value = value as ExcelJsValue;
      }),
    );
  }
  return workbook.xlsx.writeBuffer().then((buffer) => new Uint8Array(buffer));
}

test('files of ExcelJS', async () => {
  await fc.assert(
    fc.asyncProperty(book, async (sheets) => {
      const bytes = await makeExcelJs(sheets);
      expect(withOurs(bytes)).toEqual(withSheetJs(bytes));
    }),
    { numRuns: 15 },
  );
});

test('files of ExcelJS with shared formulas, rich text and dates', async () => {
  const workbook = new ExcelJsWorkbook();
  const sheet = workbook.addWorksheet('S');
  for (let row = 1; row <= 20; row++) sheet.getCell(row, 1).value = row;
  // No text that looks like a reference: SheetJS 0.20.3 shifts it too.
  sheet.fillFormula('B1:C20', 'IF($A1=0,"-",A1*2+$A$1)', (row, column) => row * column);
  sheet.getCell('D1').value = { richText: [{ text: 'Tỷ ' }, { font: { bold: true }, text: 'lệ' }] };
  sheet.getCell('D2').value = new Date(Date.UTC(2026, 10, 14));
  sheet.getCell('D3').value = { error: '#N/A' };
  sheet.getCell('D4').value = { text: 'trang', hyperlink: 'https://hungyen.gov.vn' };
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  const ours = withOurs(bytes);
  expect(ours).toEqual(withSheetJs(bytes));
  expect(ours['S']?.['C20']?.formula).toBe('IF($A20=0,"-",B20*2+$A$1)');
});

test('files of hucre', () => {
  fc.assert(
    fc.property(book, (sheets) => {
      const output = execFileSync(process.execPath, [join(__dirname, 'hucre.mjs')], {
        input: JSON.stringify(sheets),
      });
      const bytes = new Uint8Array(output);
      expect(withOurs(bytes)).toEqual(withSheetJs(bytes));
    }),
    { numRuns: 3 },
  );
});

test.each(['openpyxl.xlsx', 'libreoffice.xlsx'])('%s', (name) => {
  const bytes = new Uint8Array(readFileSync(join(__dirname, '../../fixtures/xlsx', name)));
  expect(withOurs(bytes)).toEqual(withSheetJs(bytes));
});
