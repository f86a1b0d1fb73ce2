/** @jest-environment jsdom */
import './browser';
import {
  readOpenWorkbook,
  selectCell,
  watchWorkbook,
  writeCells,
  type WorkbookChange,
} from '../../src/excel';
import { cellAt } from '../../src/sheet/address';
import { openExcel } from './host';
import { blank, filledForm } from './workbooks';

const done = { ok: true, value: null };

test('a cell is gone to in one round trip, whatever sheet is in front', async () => {
  const host = openExcel(blank(['Một', 'Hai']));
  expect(await selectCell({ sheet: 'Hai', address: 'C7' })).toEqual(done);
  expect(host.batches).toBe(1);
  expect(host.snapshot().active).toBe('Hai');
  expect(host.book.active.selection).toEqual({ top: 7, left: 3, bottom: 7, right: 3 });
});

test('a sheet that was renamed since is said to be gone', async () => {
  openExcel(blank(['Một']));
  expect(await selectCell({ sheet: 'Hai', address: 'A1' })).toMatchObject({
    ok: false,
    failure: { code: 'gone' },
  });
});

test('what is written stands as it is: text stays text and null empties', async () => {
  const host = openExcel(blank(['Một']));
  const change = (address: string, value: string | number | null) => ({ sheet: 'Một', address, value });
  await writeCells([change('C1', 'cũ')]);
  expect(await writeCells([change('A1', '=1+1'), change('B1', 7), change('C1', null)])).toEqual(done);
  const [sheet] = host.snapshot().sheets;
  if (!sheet) throw new Error('no sheet');
  expect(cellAt(sheet, 1, 1)).toMatchObject({ value: '=1+1' });
  expect(cellAt(sheet, 1, 1)?.formula).toBeUndefined();
  expect(cellAt(sheet, 2, 1)?.value).toBe(7);
  expect(cellAt(sheet, 3, 1)?.value ?? null).toBeNull();
});

test('a locked cell is said to be locked', async () => {
  openExcel(filledForm('so-khcn'));
  expect(await writeCells([{ sheet: 'PL01', address: 'C6', value: 'khác' }])).toMatchObject({
    ok: false,
    failure: { code: 'locked' },
  });
});

test('changes are heard of by sheet and cell until watching stops', async () => {
  const host = openExcel(blank(['Một', 'Hai']));
  const heard: WorkbookChange[] = [];
  const watching = await watchWorkbook((change) => heard.push(change));
  if (!watching.ok) throw new Error(watching.failure.detail);
  await writeCells([{ sheet: 'Hai', address: 'B2', value: 1 }]);
  await settled();
  const open = await readOpenWorkbook();
  const names = open.ok ? open.value.sheetNames : new Map<string, string>();
  expect(
    heard.map((change) => [
      change.kind,
      change.kind === 'cells' && [names.get(change.sheetId), change.address],
    ]),
  ).toEqual([['cells', ['Hai', 'B2']]]);
  watching.value();
  await settled();
  expect(host.registrations).toBe(0);
});

/** Events come after the batch that caused them. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));
