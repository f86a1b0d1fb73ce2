/** @jest-environment jsdom */
import { UserEdits } from '../../src/preview/model/user-edit';
import { openExcel } from '../excel/host';
import { sheetOf } from './sheets';

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

test('a handler hears what a person types, and nothing once removed', async () => {
  const host = openExcel({ sheets: [sheetOf('A', [[1]])] });
  const edits = new UserEdits(host.book, host.context.locale);
  const heard: unknown[] = [];
  const handler = await Excel.run(async (context) => {
    const added = context.workbook.worksheets.onChanged.add((event) => {
      heard.push([event.address, event.source, event.details?.valueBefore, event.details?.valueAfter]);
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  expect(host.registrations).toBe(1);
  edits.type(host.book.active, 1, 1, '1,5');
  await settled();
  expect(heard).toEqual([['A1', 'Local', 1, 1.5]]);
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  edits.type(host.book.active, 1, 1, '2');
  await settled();
  expect([heard.length, host.registrations]).toEqual([1, 0]);
});

test('one event for each write of an add-in, none while events are off', async () => {
  const host = openExcel({ sheets: [sheetOf('A', [[1]])] });
  const heard: string[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('A');
    sheet.onChanged.add((event) => {
      heard.push(event.address);
      return Promise.resolve();
    });
    await context.sync();
    sheet.getRange('A1:B1').values = [[1, 2]];
    sheet.getRange('C1').values = [[3]];
    await context.sync();
    context.runtime.enableEvents = false;
    sheet.getRange('D1').values = [[4]];
    await context.sync();
  });
  await settled();
  expect(heard).toEqual(['A1:B1', 'C1']);
  expect(host.references).toBe(0);
});

test('the range of an event can be read in the handler', async () => {
  const host = openExcel({ sheets: [sheetOf('A', [[1]])] });
  const read = new Promise<unknown>((resolve) => {
    void Excel.run(async (context) => {
      context.workbook.worksheets.getItem('A').onChanged.add((event) =>
        Excel.run(async (inner) => {
          const range = event.getRange(inner).load('values');
          await inner.sync();
          resolve(range.values);
        }),
      );
      await context.sync();
      new UserEdits(host.book, host.context.locale).type(host.book.active, 2, 1, 'Đạt');
    });
  });
  await expect(read).resolves.toEqual([['Đạt']]);
});

test('sheets that come, go and step forward are announced', async () => {
  openExcel({ sheets: [sheetOf('A', []), sheetOf('B', [])] });
  const heard: string[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const note = (event: { type: string }): Promise<void> => Promise.resolve(void heard.push(event.type));
    worksheets.onAdded.add(note);
    worksheets.onDeleted.add(note);
    worksheets.onActivated.add(note);
    worksheets.onSelectionChanged.add(note);
    await context.sync();
    worksheets.add('C').activate();
    worksheets.getItem('B').delete();
    worksheets.getItem('C').getRange('B2').select();
    await context.sync();
  });
  await settled();
  expect(heard).toEqual([
    'WorksheetAdded',
    'WorksheetActivated',
    'WorksheetDeleted',
    'WorksheetSelectionChanged',
  ]);
});

test('no reference is left after many runs', async () => {
  const host = openExcel({ sheets: [sheetOf('A', [[1]])] });
  for (let run = 0; run < 20; run += 1) {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('A').getRange('A1').load('values');
      await context.sync();
      range.getResizedRange(1, 1).load('address');
      await context.sync();
    });
  }
  await settled();
  expect([host.references, host.batches]).toEqual([0, 40]);
});

test('a new workbook opens in a window of its own', async () => {
  const host = openExcel({ sheets: [sheetOf('A', [])] });
  const { toBase64 } = await import('../../src/preview/base64');
  const { writeWorkbook } = await import('../../src/xlsx/write');
  await Excel.createWorkbook(toBase64(writeWorkbook({ sheets: [sheetOf('Kết quả', [['x']])] })));
  expect(host.windows.map(({ book }) => book.active.name)).toEqual(['Kết quả']);
});
