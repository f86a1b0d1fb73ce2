import type { PrintSetup } from '../../../src/sheet/model';
import { all, one, partsOf } from './parts';
import { sheetOf, workbookOf } from './sheets';

const margins = { top: 20, right: 15, bottom: 25.4, left: 30, header: 10, footer: 8 };
const partsWith = (print: Partial<PrintSetup>, name = 'PL01') =>
  partsOf(
    workbookOf(sheetOf('Bìa'), sheetOf(name, { print: { orientation: 'landscape', margins, ...print } })),
  );
const sheetWith = (print: Partial<PrintSetup>) => partsWith(print).sheet(2);

test.each(['landscape', 'portrait'] as const)('A4 %s, pages numbered from 1', (orientation) => {
  expect(one(sheetWith({ orientation }), 'pageSetup').attributes).toEqual({
    paperSize: '9',
    orientation,
    firstPageNumber: '1',
    useFirstPageNumber: '1',
  });
});

test('millimetres become inches', () => {
  const { attributes } = one(sheetWith({}), 'pageMargins');
  expect(attributes['bottom']).toBe('1');
  expect(Number(attributes['left']) * 25.4).toBeCloseTo(30, 8);
  expect(Number(attributes['header']) * 25.4).toBeCloseTo(10, 8);
});

test('margins of header and footer that are not given are those of Excel', () => {
  const { attributes } = one(
    sheetWith({ margins: { top: 20, right: 20, bottom: 20, left: 30 } }),
    'pageMargins',
  );
  expect([attributes['header'], attributes['footer']]).toEqual(['0.3', '0.3']);
});

test('a page fits its width while the height stays free', () => {
  const sheet = sheetWith({ fit: { width: 1, height: null } });
  expect(one(sheet, 'pageSetUpPr').attributes).toEqual({ fitToPage: '1' });
  expect(one(sheet, 'pageSetup').attributes).toMatchObject({ fitToWidth: '1', fitToHeight: '0' });
  expect(all(sheetWith({}), 'pageSetUpPr')).toEqual([]);
});

test('the first page has its own header, empty if so wished, and page numbers keep their size', () => {
  const sheet = sheetWith({
    header: '&C&"Times New Roman"&13&P',
    firstPage: { header: '', footer: '&LMẫu' },
  });
  expect(one(sheet, 'headerFooter').attributes).toEqual({ differentFirst: '1', scaleWithDoc: '0' });
  expect(one(sheet, 'oddHeader').text).toBe('&C&"Times New Roman"&13&P');
  expect(all(sheet, 'firstHeader')).toEqual([]);
  expect(one(sheet, 'firstFooter').text).toBe('&LMẫu');
});

test('a sheet without header and footer says nothing about them', () => {
  expect(all(sheetWith({}), 'headerFooter')).toEqual([]);
});

test('a page ends after each row that asks for it', () => {
  const breaks = one(sheetWith({ breaksAfter: [40, 12] }), 'rowBreaks');
  expect(breaks.attributes).toEqual({ count: '2', manualBreakCount: '2' });
  expect(breaks.children.map(({ attributes }) => attributes)).toEqual([
    { id: '12', max: '16383', man: '1' },
    { id: '40', max: '16383', man: '1' },
  ]);
});

test('a sheet is centred when it asks for it', () => {
  expect(one(sheetWith({ centerHorizontally: true }), 'printOptions').attributes).toEqual({
    horizontalCentered: '1',
  });
  expect(all(sheetWith({}), 'printOptions')).toEqual([]);
});

test.each([
  ['Khó khăn, vướng mắc', "'Khó khăn, vướng mắc'"],
  ["Đơn vị 'A' - 2026", "'Đơn vị ''A'' - 2026'"],
  ['Tổng & <quan>', "'Tổng & <quan>'"],
])('print titles and area of %s name their sheet as formulas do', (name, quoted) => {
  const parts = partsWith(
    { titleRows: { first: 4, last: 5 }, area: { top: 1, left: 1, bottom: 64, right: 28 } },
    name,
  );
  const names = all(parts.tree('xl/workbook.xml'), 'definedName');
  expect(names.map(({ attributes, text }) => [attributes['name'], attributes['localSheetId'], text])).toEqual(
    [
      ['_xlnm.Print_Area', '1', `${quoted}!$A$1:$AB$64`],
      ['_xlnm.Print_Titles', '1', `${quoted}!$4:$5`],
    ],
  );
});

test('a sheet without a page set-up leaves it to Excel', () => {
  expect(all(partsWith({}).sheet(1), 'pageSetup')).toEqual([]);
});
