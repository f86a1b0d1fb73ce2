import type { Sheet, Workbook } from '../../../src/sheet/model';
import { writeWorkbook } from '../../../src/xlsx/write';
import { everything } from './everything';
import { all, one, partsOf } from './parts';
import { sheetOf, workbookOf } from './sheets';

const hidden = sheetOf('_ds', { visibility: 'hidden' });
const veryHidden = sheetOf('_khs', { visibility: 'veryHidden' });
const first = sheetOf('Thông tin');
const second = sheetOf('PL01');

describe('sheets', () => {
  test('keep their order, names and visibility', () => {
    const sheets = all(partsOf(workbookOf(veryHidden, first, hidden)).tree('xl/workbook.xml'), 'sheet');
    expect(sheets.map(({ attributes }) => [attributes['name'], attributes['state']])).toEqual([
      ['_khs', 'veryHidden'],
      ['Thông tin', undefined],
      ['_ds', 'hidden'],
    ]);
  });

  /** Insertion into another workbook crashes Excel without it (OfficeDev/office-js issue 3346). */
  test.each<[string, Workbook, string]>([
    ['the first sheet', workbookOf(first, second), '0'],
    ['the first visible sheet', workbookOf(veryHidden, hidden, first), '2'],
    ['the sheet that is asked for', { ...workbookOf(first, second), active: 'PL01' }, '1'],
    ['a visible sheet when a hidden one is asked for', { ...workbookOf(hidden, first), active: '_ds' }, '1'],
  ])('%s is in front, and the file always says which', (_, workbook, index) => {
    const parts = partsOf(workbook);
    expect(one(parts.tree('xl/workbook.xml'), 'workbookView').attributes['activeTab']).toBe(index);
    const selected = workbook.sheets.map(
      (_sheet, i) => one(parts.sheet(i + 1), 'sheetView').attributes['tabSelected'] === '1',
    );
    expect(selected).toEqual(workbook.sheets.map((_sheet, i) => String(i) === index));
  });

  test.each<[string, Sheet[]]>([
    ['no sheet', []],
    ['no visible sheet', [hidden]],
    ['an empty name', [sheetOf('')]],
    ['a name of 32 characters', [sheetOf('a'.repeat(32))]],
    ['a name with a colon', [sheetOf('a:b')]],
    ['a name that ends in an apostrophe', [sheetOf("a'")]],
    ['two names that differ in case only', [sheetOf('PL01'), sheetOf('pl01')]],
    [
      'merged areas that overlap',
      [
        sheetOf('PL01', {
          merges: [
            { top: 1, left: 1, bottom: 2, right: 2 },
            { top: 2, left: 2, bottom: 3, right: 3 },
          ],
        }),
      ],
    ],
  ])('are refused when Excel would refuse them: %s', (_, sheets) => {
    expect(() => writeWorkbook(workbookOf(...sheets))).toThrow(RangeError);
  });
});

describe('the package', () => {
  const parts = partsOf(everything);

  test('gives every part a type', () => {
    const types = parts.tree('[Content_Types].xml');
    const named = all(types, 'Override').map(({ attributes }) => attributes['PartName']);
    const byExtension = all(types, 'Default').map(({ attributes }) => attributes['Extension']);
    expect(byExtension).toEqual(['rels', 'xml', 'vml']);
    const untyped = parts.names.filter((name) => name.endsWith('.xml') && !named.includes(`/${name}`));
    expect(untyped).toEqual(['[Content_Types].xml']);
    expect(named.filter((name) => !parts.names.includes(name?.slice(1) ?? ''))).toEqual([]);
  });

  test('has no relation that leads nowhere', () => {
    const lost = parts.names
      .filter((name) => name.endsWith('.rels'))
      .flatMap((name) => {
        const folder = name.replace(/_rels\/[^/]*$/, '');
        return all(parts.tree(name), 'Relationship')
          .filter(({ attributes }) => attributes['TargetMode'] !== 'External')
          .map(({ attributes }) =>
            new URL(attributes['Target'] ?? '', `file:///${folder}`).pathname.slice(1),
          );
      })
      .filter((target) => !parts.names.includes(target));
    expect(lost).toEqual([]);
  });

  test('names nothing for the whole workbook, because such names break on insertion', () => {
    const names = all(parts.tree('xl/workbook.xml'), 'definedName');
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter(({ attributes }) => attributes['localSheetId'] === undefined)).toEqual([]);
  });

  test('says about itself what the data says', () => {
    const core = parts.tree('docProps/core.xml');
    expect(one(core, 'dc:title').text).toBe('Biểu số liệu & chỉ tiêu');
    expect(one(core, 'dc:creator').text).toBe('Sở Khoa học và Công nghệ');
    expect(one(core, 'dcterms:created').text).toBe('2026-11-01T07:30:00Z');
    expect(one(core, 'dcterms:modified').text).toBe('2026-11-02T08:00:00Z');
    expect(one(parts.tree('docProps/app.xml'), 'Application').text).toBe('Kế hoạch số');
  });

  test('says nothing about itself when the data is silent', () => {
    expect(partsOf(workbookOf(first)).names.filter((name) => name.startsWith('docProps'))).toEqual([]);
  });
});

describe('equal workbooks', () => {
  afterEach(() => jest.useRealTimers());

  test('give equal bytes on any day', () => {
    jest.useFakeTimers({ now: new Date('2026-01-01T00:00:00Z') });
    const before = writeWorkbook(everything);
    jest.setSystemTime(new Date('2031-07-15T12:34:56Z'));
    expect(Buffer.compare(writeWorkbook(everything), before)).toBe(0);
  });

  test('are dated 1 January 1980 in the zip, in any time zone', () => {
    const bytes = writeWorkbook(workbookOf(first));
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    expect([view.getUint16(10, true), view.getUint16(12, true)]).toEqual([0, (1 << 5) | 1]);
  });

  test('are equal whatever the order of their maps', () => {
    const reversed = {
      ...everything,
      sheets: everything.sheets.map((sheet) => ({
        ...sheet,
        rows: new Map(
          [...sheet.rows]
            .reverse()
            .map(([n, row]) => [n, { ...row, cells: new Map([...row.cells].reverse()) }]),
        ),
        columns: new Map([...sheet.columns].reverse()),
      })),
    };
    expect(Buffer.compare(writeWorkbook(reversed), writeWorkbook(everything))).toBe(0);
  });
});
