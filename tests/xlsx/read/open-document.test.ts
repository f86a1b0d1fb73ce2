/** OpenDocument tables made by hand: what each cell says, where it stands, and what is refused. */
import type { CellValue, Grid } from '../../../src/sheet/model';
import { parseAddress } from '../../../src/sheet/address';
import { readSpreadsheet, type ReadLimits } from '../../../src/xlsx/read';
import { content, numberCell, odsFile, table, tableRow, textCell } from './open-document-files';
import { stopped } from './files';

const read = (bytes: Uint8Array, limits: Partial<ReadLimits> = {}) => readSpreadsheet(bytes, limits, stopped);
const ods = (tables: string, styles?: string) => odsFile(content(tables, styles));

async function gridsOf(bytes: Uint8Array): Promise<readonly Grid[]> {
  const outcome = await read(bytes);
  if (!outcome.ok) throw new Error(`${outcome.code}: ${outcome.detail}`);
  return outcome.grids;
}

async function cellAt(cells: string, place = 'A1') {
  const [grid] = await gridsOf(ods(table(tableRow(cells))));
  const at = parseAddress(place);
  return at ? grid?.rows.get(at.row)?.cells.get(at.column) : undefined;
}

async function codeOf(bytes: Uint8Array, limits: Partial<ReadLimits> = {}) {
  const outcome = await read(bytes, limits);
  return outcome.ok ? 'ok' : outcome.code;
}

const typed = (type: string, name: string, value: string) =>
  `<table:table-cell office:value-type="${type}" office:${name}="${value}"/>`;

describe('A value of an OpenDocument cell', () => {
  test.each<[string, string, CellValue]>([
    ['a number', numberCell('-1.5e3'), -1500],
    ['a percentage', typed('percentage', 'value', '0.45'), 0.45],
    ['an amount', typed('currency', 'value', '12'), 12],
    ['true', typed('boolean', 'boolean-value', 'true'), true],
    ['false', typed('boolean', 'boolean-value', 'false'), false],
    ['a day', typed('date', 'date-value', '2026-11-14'), 46340],
    ['a time', typed('time', 'time-value', 'PT12H00M00S'), 0.5],
    ['paragraphs', textCell('<text:p>Đạt</text:p><text:p>  hai   dòng </text:p>'), 'Đạt\n hai dòng '],
    [
      'spelled blanks',
      textCell('<text:p>a<text:s text:c="3"/>b<text:tab/>c<text:line-break/>d</text:p>'),
      'a   b\tc\nd',
    ],
    [
      'text in spans and links',
      textCell('<text:p><text:span>Tỷ </text:span><text:a>lệ</text:a></text:p>'),
      'Tỷ lệ',
    ],
    [
      'text without its note',
      textCell('<office:annotation><text:p>ghi chú</text:p></office:annotation><text:p>Đạt</text:p>'),
      'Đạt',
    ],
    ['text that begins as a formula', textCell('<text:p>=1+1</text:p>'), '=1+1'],
    ['a name of a prototype', textCell('<text:p>__proto__</text:p>'), '__proto__'],
  ])('%s', async (_, cell, value) => {
    expect((await cellAt(cell))?.value).toEqual(value);
  });

  test('a formula keeps its result and is never calculated', async () => {
    const cell = `<table:table-cell table:formula="of:=SUM([.A2];[.B2:.B3])" office:value-type="float" office:value="7"/>`;
    expect(await cellAt(cell)).toEqual({ value: 7, formula: 'SUM(A2,B2:B3)' });
    expect(await cellAt('<table:table-cell table:formula="of:=[.A2]"/>')).toEqual({
      value: null,
      formula: 'A2',
      cached: false,
    });
  });
});

describe('Repetition', () => {
  test('of a cell and a row fills exactly its rectangle', async () => {
    const rows =
      tableRow(
        '<table:table-cell table:number-columns-repeated="16384"/>',
        'table:number-rows-repeated="3"',
      ) +
      tableRow(
        '<table:table-cell table:number-columns-repeated="2"/>' +
          numberCell(7, 'table:number-columns-repeated="2"') +
          numberCell(8),
        'table:number-rows-repeated="2"',
      );
    const [grid] = await gridsOf(ods(table(rows)));
    expect([...(grid?.rows.keys() ?? [])]).toEqual([4, 5]);
    for (const row of [4, 5]) {
      const cells = grid?.rows.get(row)?.cells;
      expect([...(cells ?? [])].map(([column, { value }]) => [column, value])).toEqual([
        [3, 7],
        [4, 7],
        [5, 8],
      ]);
    }
  });

  test('of what holds nothing costs nothing, a million rows and beyond the sheet', async () => {
    const rows =
      tableRow(numberCell(1)) +
      tableRow(
        '<table:table-cell table:number-columns-repeated="16384"/>',
        'table:number-rows-repeated="1048575"',
      );
    const outcome = await read(ods(table(rows)));
    expect(outcome).toMatchObject({ ok: true, weight: 2 });
  });

  test.each([
    [
      'cells past the limit',
      numberCell(1, 'table:number-columns-repeated="1000"'),
      'table:number-rows-repeated="501"',
      'too-large',
    ],
    ['cells past the last column', numberCell(1, 'table:number-columns-repeated="16385"'), '', 'damaged'],
    ['cells past the last row', numberCell(1) + '', 'table:number-rows-repeated="1048577"', 'too-large'],
    ['rows without end', numberCell(1), 'table:number-rows-repeated="99999999999999999999"', 'too-large'],
  ] as const)('of %s is refused', async (_, cells, attributes, code) => {
    expect(await codeOf(ods(table(tableRow(cells, attributes))))).toBe(code);
  });

  test('of hidden columns in many tables is refused', async () => {
    const hidden = '<table:table-column table:visibility="collapse" table:number-columns-repeated="16384"/>';
    const tables = Array.from({ length: 70 }, (_, at) => table(hidden, `T${at}`)).join('');
    expect(await codeOf(ods(tables))).toBe('too-large');
  });

  test('of blanks within a text is refused', async () => {
    expect(
      await codeOf(ods(table(tableRow(textCell('<text:p><text:s text:c="999999999"/></text:p>'))))),
    ).toBe('too-large');
  });
});

test('tables say what is hidden and merged', async () => {
  const rows =
    '<table:table-column/><table:table-column table:visibility="collapse"/>' +
    tableRow(numberCell(1, 'table:number-columns-spanned="2" table:number-rows-spanned="3"')) +
    tableRow(numberCell(2), 'table:visibility="filter"');
  const style = '<style:style style:name="ta2"><style:table-properties table:display="false"/></style:style>';
  const [seen, hidden] = await gridsOf(
    ods(table(rows, 'Thấy') + table(tableRow(numberCell(1)), 'Ẩn', 'table:style-name="ta2"'), style),
  );
  expect(seen).toMatchObject({ name: 'Thấy', visibility: 'visible' });
  expect([...(seen?.columns ?? [])]).toEqual([[2, { hidden: true }]]);
  expect(seen?.merges).toEqual([{ top: 1, left: 1, bottom: 3, right: 2 }]);
  expect(seen?.rows.get(2)?.hidden).toBe(true);
  expect(hidden).toMatchObject({ name: 'Ẩn', visibility: 'hidden' });
});

describe('An OpenDocument is refused', () => {
  const good = table(tableRow(numberCell(1)));
  const encrypted =
    '<manifest><file-entry full-path="content.xml"><encryption-data/></file-entry></manifest>';
  test.each([
    ['with a document type', odsFile(`<!DOCTYPE x [<!ENTITY a "ha">]>${content(good).slice(38)}`), 'unsafe'],
    ['with encrypted parts', odsFile(content(good), { 'META-INF/manifest.xml': encrypted }), 'password'],
    ['without content', odsFile('', { 'styles.xml': '<x/>' }), 'damaged'],
    ['without tables', ods(''), 'damaged'],
    ['with two tables of one name', ods(table('', 'A') + table('', 'a')), 'damaged'],
    ['with a table within a cell', ods(table(tableRow(textCell(table(''))))), 'damaged'],
    ['with other prefixes', odsFile(content(good).replaceAll('table:', 't:')), 'damaged'],
    ['with a number that is none', ods(table(tableRow(numberCell('1,5')))), 'damaged'],
    ['with a day that is none', ods(table(tableRow(typed('date', 'date-value', '14/11/2026')))), 'damaged'],
    ['with a type that nobody knows', ods(table(tableRow(typed('void', 'value', '1')))), 'damaged'],
    [
      'with more tables than may be',
      ods(Array.from({ length: 201 }, (_, at) => table('', `T${at}`)).join('')),
      'too-large',
    ],
    ['cut off', odsFile(content(good).slice(0, -40)), 'damaged'],
  ] as const)('%s', async (_, bytes, code) => {
    expect(await codeOf(bytes)).toBe(code);
  });

  test('when it has more rows than may be', async () => {
    expect(await codeOf(ods(table(tableRow(numberCell(1)).repeat(3))), { rows: 2 })).toBe('too-large');
  });
});

test('names of prototypes are names like any other', async () => {
  const grids = await gridsOf(ods(table(tableRow(numberCell(1)), '__proto__') + table('', 'constructor')));
  expect(grids.map(({ name }) => name)).toEqual(['__proto__', 'constructor']);
});
