/** @jest-environment jsdom */
import './browser';
import { resultWorkbook } from '../../src/appendix';
import { readOpenWorkbook } from '../../src/excel';
import { areaOf, formulaCell, SheetDraft, valueCell } from '../../src/sheet/build';
import { cellAt } from '../../src/sheet/address';
import type { Grid, Workbook } from '../../src/sheet/model';
import { province } from '../appendix/province';
import { openExcel } from './host';
import { filledForm } from './workbooks';

async function read(workbook: Workbook): Promise<readonly Grid[]> {
  openExcel(workbook);
  const answer = await readOpenWorkbook();
  if (!answer.ok) throw new Error(answer.failure.detail);
  return answer.value.grids;
}

async function readOne(draft: SheetDraft, rest: Parameters<SheetDraft['finish']>[0] = {}): Promise<Grid> {
  const [grid] = await read({ sheets: [new SheetDraft('Trước').finish(), draft.finish(rest)] }).then(
    (grids) => grids.slice(1),
  );
  if (!grid) throw new Error('no second sheet');
  return grid;
}

function forms(count: number): Workbook {
  const { sheets } = filledForm('so-khcn');
  const copies = Array.from({ length: count }, (_, copy) =>
    sheets.map((sheet) => ({ ...sheet, name: `${sheet.name.slice(0, 20)} ${copy}` })),
  );
  return { sheets: copies.flat() };
}

test.each([1, 20])('a workbook of %i forms is read in two round trips', async (count) => {
  const host = openExcel(forms(count));
  const answer = await readOpenWorkbook();
  expect(answer.ok ? answer.value.grids.length : answer.failure).toBe(count * 7);
  expect(host.batches).toBe(2);
});

test('more than one response holds is read in parts, with the same result', async () => {
  const workbook = forms(60);
  openExcel(workbook);
  const answer = await readOpenWorkbook();
  if (!answer.ok) throw new Error(answer.failure.detail);
  expect(answer.value.grids.map(({ name }) => name)).toEqual(workbook.sheets.map(({ name }) => name));
  const [first, last] = [answer.value.grids[1], answer.value.grids.at(-6)];
  expect(last?.rows).toEqual(first?.rows);
});

test('a result of 130 units, more than one response holds, is read whole', async () => {
  const workbook = resultWorkbook(province());
  openExcel(workbook);
  const answer = await readOpenWorkbook();
  if (!answer.ok) throw new Error(answer.failure.detail);
  expect(answer.value.grids.map(({ name }) => name)).toEqual(workbook.sheets.map(({ name }) => name));
  const rows = (sheets: readonly Grid[]) => sheets.find(({ name }) => name === 'Số liệu')?.rows.size;
  expect(rows(answer.value.grids)).toBe(rows(workbook.sheets));
});

test('values come by their kind, and empty cells not at all', async () => {
  const draft = new SheetDraft('Giá trị');
  draft.putRow(3, [valueCell(1.5), valueCell('1,5'), valueCell(true), valueCell({ error: '#REF!' })], 2);
  const grid = await readOne(draft);
  expect([2, 3, 4, 5, 6].map((column) => cellAt(grid, column, 3)?.value)).toEqual([
    1.5,
    '1,5',
    true,
    { error: '#REF!' },
    undefined,
  ]);
  expect([...grid.rows.keys()]).toEqual([3]);
});

test('a formula comes with its result; text that begins with an equals sign is no formula', async () => {
  const draft = new SheetDraft('Công thức');
  draft.putRow(1, [valueCell(2), formulaCell('A1*3', 6), valueCell('=A1*3')]);
  const grid = await readOne(draft);
  expect(cellAt(grid, 2, 1)).toMatchObject({ value: 6, formula: 'A1*3', cached: true });
  expect(cellAt(grid, 3, 1)).toMatchObject({ value: '=A1*3' });
  expect(cellAt(grid, 3, 1)?.formula).toBeUndefined();
});

test('number formats tell dates from numbers', async () => {
  const draft = new SheetDraft('Ngày');
  draft.putRow(1, [valueCell(46340, { numberFormat: 'dd/mm/yyyy' }), valueCell(46340)]);
  const grid = await readOne(draft);
  expect(cellAt(grid, 1, 1)?.style?.numberFormat).toBe('dd/mm/yyyy');
  expect(cellAt(grid, 2, 1)?.style?.numberFormat).toBeUndefined();
});

test('the font is told where it is one, and unknown where cells differ', async () => {
  const plain = new SheetDraft('Một phông');
  plain.putRow(1, [
    valueCell('a', { font: { name: '.VnTime' } }),
    valueCell('b', { font: { name: '.VnTime' } }),
  ]);
  expect(cellAt(await readOne(plain), 2, 1)?.style?.font?.name).toBe('.VnTime');
  const mixed = new SheetDraft('Hai phông');
  mixed.putRow(1, [
    valueCell('a', { font: { name: '.VnTime' } }),
    valueCell('b', { font: { name: 'Arial' } }),
  ]);
  expect(cellAt(await readOne(mixed), 1, 1)?.style?.font).toBeUndefined();
});

test('hidden rows, columns and sheets, merged cells and protection come along', async () => {
  const draft = new SheetDraft('Ẩn');
  draft.merge(areaOf(1, 1, 3, 2), valueCell('gộp'));
  draft.putRow(4, [valueCell('a'), valueCell('b'), valueCell('c')]);
  draft.hideRow(4);
  draft.setColumn(2, { hidden: true });
  const grid = await readOne(draft, { visibility: 'veryHidden', protection: { allow: ['sort'] } });
  expect(grid.visibility).toBe('veryHidden');
  expect(grid.merges).toEqual([areaOf(1, 1, 3, 2)]);
  expect(grid.rows.get(4)?.hidden).toBe(true);
  expect([...(grid.columns ?? [])]).toEqual([[2, { hidden: true }]]);
  expect(grid.protection).toEqual({ allow: ['sort'] });
});

test('a sheet without protection says so; validations are unknown', async () => {
  const grid = await readOne(new SheetDraft('Trống'));
  expect(grid.protection).toBeNull();
  expect(grid.validations).toBeUndefined();
  expect(grid.rows.size).toBe(0);
});
