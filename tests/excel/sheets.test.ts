/** @jest-environment jsdom */
import './browser';
import { resultWorkbook } from '../../src/appendix';
import { listSheets, readContents, readSelection, selectCell, watchSelection } from '../../src/excel';
import { sheetContent } from '../../src/appendix/seal/canonical';
import { gridOf } from '../../src/sheet/loaded';
import { plan, province } from '../appendix/province';
import { openExcel } from './host';
import { blank, filledForm } from './workbooks';

const result = resultWorkbook(province());

async function listed() {
  const answer = await listSheets();
  if (!answer.ok) throw new Error(answer.failure.detail);
  return answer.value;
}

test('sheets are told apart by their marks in two round trips, whatever they hold', async () => {
  const host = openExcel({
    sheets: [...blank().sheets, ...filledForm('so-khcn').sheets, ...result.sheets.slice(3)],
  });
  const sheets = await listed();
  expect(host.batches).toBe(2);
  const kinds = new Map(sheets.map(({ name, mark }) => [name, mark?.kind ?? null]));
  expect(kinds.get('Sheet1')).toBeNull();
  expect(kinds.get('PL01')).toBe('form');
  expect(kinds.get('Số liệu')).toBe('result');
  expect(sheets.find(({ name }) => name === 'Số liệu')?.mark?.plan).toBe(plan.id);
  expect(sheets.find(({ name }) => name === '_khs')?.isVisible).toBe(false);
});

test('a result of 130 units is read in small parts, and its content is what was put in', async () => {
  const host = openExcel(result);
  const sheets = await listed();
  const before = host.batches;
  const read = await readContents(sheets);
  if (!read.ok) throw new Error(read.failure.detail);
  const cells = sheets.reduce((sum, { used }) => sum + used.rowCount * used.columnCount, 0);
  expect(cells).toBeGreaterThan(100_000);
  expect(host.batches - before).toBeLessThanOrEqual(Math.ceil(cells / 10_000) * 2);
  for (const sheet of host.snapshot().sheets) {
    const loaded = read.value.find(({ name }) => name === sheet.name);
    expect(loaded && sheetContent(gridOf(loaded))).toBe(sheetContent(sheet));
  }
});

test('a selection is heard of without a round trip, and asked for in one', async () => {
  const host = openExcel(result);
  const heard: unknown[] = [];
  const watching = await watchSelection((cell) => heard.push(cell));
  if (!watching.ok) throw new Error(watching.failure.detail);
  const [first] = await listed();
  await selectCell({ sheet: 'PL01', address: 'G8:H9' });
  const before = host.batches;
  await Promise.resolve();
  expect(heard).toEqual([{ sheetId: first?.id, address: 'G8' }]);
  expect(host.batches).toBe(before);
  expect(await readSelection()).toEqual({ ok: true, value: { sheetId: first?.id, address: 'G8' } });
  expect(host.batches).toBe(before + 1);
  watching.value();
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(host.registrations).toBe(0);
});
