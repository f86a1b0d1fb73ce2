import type { Sheet } from '../../../src/sheet/model';
import { all, cellOf, one, partsOf } from './parts';
import { everything } from './everything';
import { rowsOf, sheetOf, workbookOf } from './sheets';

const sheetWith = (parts: Partial<Sheet>) => partsOf(workbookOf(sheetOf('PL01', parts))).sheet();

test('the elements of a sheet stand in the order of the schema', () => {
  const names = partsOf(everything)
    .sheet(2)
    .children[0]?.children.map(({ name }) => name);
  expect(names).toEqual([
    'sheetPr',
    'dimension',
    'sheetViews',
    'sheetFormatPr',
    'cols',
    'sheetData',
    'sheetProtection',
    'autoFilter',
    'mergeCells',
    'conditionalFormatting',
    'conditionalFormatting',
    'dataValidations',
    'printOptions',
    'pageMargins',
    'pageSetup',
    'headerFooter',
    'rowBreaks',
  ]);
});

test('rows and cells are written in order, whatever the order of the maps', () => {
  const sheet = sheetWith({
    rows: rowsOf({ AA2: { value: 4 }, B2: { value: 3 }, C1: { value: 2 }, A1: { value: 1 } }),
  });
  expect(all(sheet, 'c').map(({ attributes }) => attributes['r'])).toEqual(['A1', 'C1', 'B2', 'AA2']);
  expect(one(sheet, 'dimension').attributes['ref']).toBe('A1:AA2');
});

test('rows keep their height and stay hidden, with or without cells', () => {
  const sheet = sheetWith({
    rows: new Map([
      [1, { height: 36.5, cells: new Map() }],
      [2, { hidden: true, cells: new Map([[1, { value: 1 }]]) }],
      [3, { cells: new Map() }],
      [4, { height: 900, cells: new Map() }],
    ]),
  });
  expect(all(sheet, 'row').map(({ attributes }) => attributes)).toEqual([
    { r: '1', ht: '36.5', customHeight: '1' },
    { r: '2', hidden: '1' },
    { r: '4', ht: '409', customHeight: '1' },
  ]);
});

test('columns keep their width and stay hidden', () => {
  const sheet = sheetWith({
    columns: new Map([
      [3, { width: 44.5 }],
      [1, { width: 8, hidden: true }],
      [2, { hidden: true }],
      [4, {}],
    ]),
  });
  expect(all(sheet, 'col').map(({ attributes }) => attributes)).toEqual([
    { min: '1', max: '1', width: '8', hidden: '1', customWidth: '1' },
    { min: '2', max: '2', hidden: '1' },
    { min: '3', max: '3', width: '44.5', customWidth: '1' },
  ]);
});

test('merges are written, but not of a single cell', () => {
  const merges = [
    { top: 1, left: 2, bottom: 1, right: 8 },
    { top: 3, left: 1, bottom: 3, right: 1 },
  ];
  expect(all(sheetWith({ merges }), 'mergeCell').map(({ attributes }) => attributes['ref'])).toEqual([
    'B1:H1',
  ]);
});

test.each([
  [
    { rows: 4, columns: 3 },
    { xSplit: '3', ySplit: '4', topLeftCell: 'D5', activePane: 'bottomRight' },
  ],
  [
    { rows: 4, columns: 0 },
    { ySplit: '4', topLeftCell: 'A5', activePane: 'bottomLeft' },
  ],
  [
    { rows: 0, columns: 1 },
    { xSplit: '1', topLeftCell: 'B1', activePane: 'topRight' },
  ],
])('frozen panes %j', (freeze, expected) => {
  expect(one(sheetWith({ freeze }), 'pane').attributes).toEqual({ ...expected, state: 'frozen' });
});

test('nothing frozen is no pane', () => {
  expect(all(sheetWith({ freeze: { rows: 0, columns: 0 } }), 'pane')).toEqual([]);
});

test('tab colour, grid lines and zoom', () => {
  const sheet = sheetWith({ tabColor: '0f6cbd', showGridLines: false, zoom: 90 });
  expect(one(sheet, 'tabColor').attributes).toEqual({ rgb: 'FF0F6CBD' });
  expect(one(sheet, 'sheetView').attributes).toMatchObject({ showGridLines: '0', zoomScale: '90' });
});

test('a filter covers its area and has the hidden name that Excel gives it', () => {
  const filter = { top: 4, left: 1, bottom: 64, right: 8 };
  const parts = partsOf(workbookOf(sheetOf('PL01', { filter })));
  expect(one(parts.sheet(), 'autoFilter').attributes).toEqual({ ref: 'A4:H64' });
  expect(one(parts.tree('xl/workbook.xml'), 'definedName')).toMatchObject({
    attributes: { name: '_xlnm._FilterDatabase', localSheetId: '0', hidden: '1' },
    text: "'PL01'!$A$4:$H$64",
  });
});

describe('links', () => {
  const parts = partsOf(
    workbookOf(
      sheetOf('PL01', {
        rows: rowsOf({
          A1: { value: 'Mở', link: "'Khó khăn, vướng mắc'!G7" },
          A2: { value: 'Vùng', link: 'A1:B3' },
          A3: { value: 'Cổng', link: 'https://hungyen.gov.vn/?a=1&b=_x0041_' },
          A4: { value: 'Lạ', link: 'https://x.vn/a "b"' },
          A5: { value: 'Dài', link: `https://x.vn/${'a'.repeat(2100)}` },
        }),
      }),
    ),
  );

  test('a place in the workbook is a location', () => {
    const [first, second] = all(parts.sheet(), 'hyperlink');
    expect(first?.attributes).toEqual({ ref: 'A1', location: "'Khó khăn, vướng mắc'!G7" });
    expect(second?.attributes).toEqual({ ref: 'A2', location: 'A1:B3' });
  });

  test('a web address is a relation, made safe where it would break the file', () => {
    const [, , third, fourth] = all(parts.sheet(), 'hyperlink');
    const targets = new Map(
      all(parts.tree('xl/worksheets/_rels/sheet1.xml.rels'), 'Relationship').map(({ attributes }) => [
        attributes['Id'],
        attributes,
      ]),
    );
    expect(targets.get(third?.attributes['r:id'])).toMatchObject({
      Target: 'https://hungyen.gov.vn/?a=1&b=_x0041_',
      TargetMode: 'External',
    });
    expect(targets.get(fourth?.attributes['r:id'])?.['Target']).toBe('https://x.vn/a%20%22b%22');
  });

  test('an address that Excel could not hold is left out, its text is not', () => {
    expect(all(parts.sheet(), 'hyperlink')).toHaveLength(4);
    expect(cellOf(parts.sheet(), 'A5').attributes['t']).toBe('s');
  });
});

test('a note has its text and the hidden box that shows it', () => {
  const note = 'Tử số: "hồ sơ" & <hết>\nMẫu số: tổng.';
  const parts = partsOf({
    ...workbookOf(sheetOf('a'), sheetOf('b', { rows: rowsOf({ D3: { value: 5, note } }) })),
    properties: { creator: 'Sở KHCN' },
  });
  const comments = parts.tree('xl/comments2.xml');
  expect(one(comments, 'author').text).toBe('Sở KHCN');
  expect(one(comments, 'comment').attributes['ref']).toBe('D3');
  expect(one(comments, 't').text).toBe(note);
  const box = one(parts.tree('xl/drawings/vmlDrawing2.vml'), 'x:ClientData');
  expect([one(box, 'x:Row').text, one(box, 'x:Column').text]).toEqual(['2', '3']);
  const relations = all(parts.tree('xl/worksheets/_rels/sheet2.xml.rels'), 'Relationship');
  const drawing = relations.find(({ attributes }) => attributes['Target'] === '../drawings/vmlDrawing2.vml');
  expect(drawing?.attributes['Id']).toBe(one(parts.sheet(2), 'legacyDrawing').attributes['r:id']);
  expect(parts.names).not.toContain('xl/comments1.xml');
});
