/** @jest-environment jsdom */
import { openExcel } from '../excel/host';
import { sheetOf } from './sheets';

const run = (batch: (workbook: Excel.Workbook) => unknown) =>
  Excel.run(async (context) => {
    batch(context.workbook);
    await context.sync();
  });

const refused: readonly [string, (workbook: Excel.Workbook) => unknown][] = [
  ['adding', ({ worksheets }) => worksheets.add('C')],
  ['renaming', ({ worksheets }) => (worksheets.getItem('A').name = 'C')],
  ['deleting', ({ worksheets }) => worksheets.getItem('A').delete()],
  ['hiding', ({ worksheets }) => (worksheets.getItem('A').visibility = 'Hidden')],
  ['moving', ({ worksheets }) => (worksheets.getItem('A').position = 1)],
  ['copying', ({ worksheets }) => worksheets.getItem('A').copy('End')],
];

test.each(refused)('a protected structure refuses %s a sheet, until it is unprotected', async (_, change) => {
  const host = openExcel({ sheets: [sheetOf('A', [[1]]), sheetOf('B', [[2]])] });
  await run(({ protection }) => protection.protect('khóa'));
  const before = host.snapshot();
  await expect(run(change)).rejects.toMatchObject({ code: 'AccessDenied' });
  expect(host.snapshot()).toEqual(before);
  await expect(run(({ protection }) => protection.unprotect('sai'))).rejects.toMatchObject({
    code: 'AccessDenied',
  });
  await run(({ protection }) => protection.unprotect('khóa'));
  await run(change);
  expect(host.snapshot()).not.toEqual(before);
});

test('a protected structure leaves cells free, and says that it is protected', async () => {
  const host = openExcel({ sheets: [sheetOf('A', [[1]])] });
  await run(({ protection }) => protection.protect());
  await Excel.run(async (context) => {
    const { protection, worksheets } = context.workbook;
    protection.load('protected');
    worksheets.getItem('A').getRange('A1').values = [[5]];
    await context.sync();
    expect(protection.protected).toBe(true);
  });
  expect(host.snapshot().sheets[0]?.rows.get(1)?.cells.get(1)?.value).toBe(5);
});
