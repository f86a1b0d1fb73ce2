/** @jest-environment jsdom */
import type { CellValue } from '../../src/sheet/model';
import { openExcel } from '../excel/host';
import { sheetOf } from './sheets';

const lines: CellValue[][] = [
  ['a', 1, '=B1*2'],
  ['b', 2, '=SUM(B1:B2)'],
];

describe('Excel.run over the local host', () => {
  test('reads values, formulas and computed results in one sync', async () => {
    const host = openExcel({ sheets: [sheetOf('PL01', lines)] });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('pl01').getUsedRange();
      range.load('values, formulas, address, valueTypes');
      await context.sync();
      expect(range.values).toEqual([
        ['a', 1, 2],
        ['b', 2, 3],
      ]);
      expect(range.formulas[1]).toEqual(['b', 2, '=SUM(B1:B2)']);
      expect(range.address).toBe("'PL01'!A1:C2");
      expect(range.valueTypes[0]).toEqual(['String', 'Double', 'Double']);
    });
    expect(host.batches).toBe(1);
    await new Promise((resolve) => setTimeout(resolve));
    expect(host.references).toBe(0);
  });

  test('lists sheets with what was loaded of them', async () => {
    openExcel({ sheets: [sheetOf('A', []), sheetOf('B', [], { visibility: 'veryHidden' })] });
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.load('items/name, items/visibility, items/position');
      await context.sync();
      expect(sheets.items.map(({ name, visibility, position }) => [name, visibility, position])).toEqual([
        ['A', 'Visible', 0],
        ['B', 'VeryHidden', 1],
      ]);
    });
  });

  test('writes and computes what depends on it', async () => {
    const host = openExcel({ sheets: [sheetOf('A', lines)] });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('B1:B2').values = [[10], [20]];
      const results = sheet.getRange('C1:C2').load('values');
      await context.sync();
      expect(results.values).toEqual([[20], [30]]);
    });
    expect(host.snapshot().sheets[0]?.rows.get(1)?.cells.get(2)?.value).toBe(10);
  });

  test('answers a null object for a sheet that is not there', async () => {
    openExcel({ sheets: [sheetOf('A', [])] });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('B');
      sheet.load('name');
      const range = sheet.getUsedRangeOrNullObject();
      range.load('values');
      await context.sync();
      expect([sheet.isNullObject, range.isNullObject]).toEqual([true, true]);
    });
  });

  test('names the failing statement of a batch', async () => {
    openExcel({ sheets: [sheetOf('A', [])] });
    const failed = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('B').getRange('A1').values = [[1]];
      await context.sync();
    });
    await expect(failed).rejects.toMatchObject({
      code: 'ItemNotFound',
      debugInfo: { errorLocation: 'WorksheetCollection.getItem' },
    });
  });

  test('a kept range follows its cells when rows are inserted above it', async () => {
    openExcel({ sheets: [sheetOf('A', lines)] });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('A');
      const range = sheet.getRange('B2').load('address');
      await context.sync();
      sheet.getRange('2:3').insert('Down');
      range.load('address, values');
      const total = sheet.getRange('C4').load('formulas');
      await context.sync();
      expect([range.address, range.values, total.formulas]).toEqual(['A!B4', [[2]], [['=SUM(B1:B4)']]]);
    });
  });

  test('formats are read where cells agree and are null where they differ', async () => {
    openExcel({ sheets: [sheetOf('A', lines)] });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('A');
      sheet.getRange('A1').format.font.name = 'Times New Roman';
      sheet.getRange('A1:B1').format.fill.color = '#FFF2CC';
      const mixed = sheet.getRange('A1:B1').load('format/font/name, format/fill/color');
      const cells = sheet.getRange('A1:B1').getCellProperties({ format: { font: { name: true } } });
      const rows = sheet.getRange('A1:B2').getRowProperties({ rowHidden: true });
      await context.sync();
      expect([mixed.format.font.name, mixed.format.fill.color]).toEqual([null, '#FFF2CC']);
      expect(cells.value[0]?.map(({ format }) => format?.font?.name)).toEqual(['Times New Roman', 'Calibri']);
      expect(rows.value.map(({ rowHidden }) => rowHidden)).toEqual([false, false]);
    });
  });

  test('bytes saved by the host hold what was written', async () => {
    const host = openExcel({ sheets: [sheetOf('A', lines)] });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('A').getRange('B1').values = [[10]];
      await context.sync();
    });
    const again = openExcel(host.save()).snapshot().sheets[0];
    expect(again?.rows.get(1)?.cells.get(3)).toMatchObject({ formula: 'B1*2', value: 20 });
  });
});
