/** @jest-environment jsdom */
import './browser';
import { resultWorkbook } from '../../src/appendix';
import { keyColumn } from '../../src/appendix/table';
import { listSheets, writeCells } from '../../src/excel';
import type { Sheet } from '../../src/sheet/model';
import { openDesk } from '../../src/taskpane/consolidate/desk-client';
import { createStanding } from '../../src/taskpane/result/standing';
import { totalsAt } from '../../src/taskpane/result/traced-total';
import { plan, province } from '../appendix/province';
import { openExcel } from './host';
import { filledForm } from './workbooks';

const consolidation = province();
const { sheets } = resultWorkbook(consolidation);
const total = consolidation.measures.find(({ id }) => id === '5b');
if (!total) throw new Error('The plan has 5b');

/** The pane's end, with the workbook open. */
async function open(workbook: readonly Sheet[]) {
  const host = openExcel({ sheets: workbook });
  const { desk } = openDesk(plan);
  const standing = createStanding(() => desk);
  const listed = await listSheets();
  if (!listed.ok) throw new Error(listed.failure.detail);
  const idOf = (name: string) => listed.value.find((sheet) => sheet.name === name)?.id ?? '';
  /** The total found, and the round trips that it took. */
  const select = async (sheet: string, address: string) => {
    const before = host.batches;
    const found = await totalsAt(standing, desk, { sheetId: idOf(sheet), address });
    if (!found.ok) throw new Error(found.why.failure.detail);
    return { total: found.value, trips: host.batches - before };
  };
  return { host, standing, select };
}

const pl01 = sheets.find(({ name }) => name === 'PL01');
const row = [...(pl01?.rows ?? [])].find(([, { cells }]) => cells.get(keyColumn)?.value === total.id)?.[0];

test('the first total reads the sheets in small parts; the next ones take no round trip', async () => {
  const { select } = await open(sheets);
  const first = await select('PL01', `G${row}`);
  expect(first.total?.traces[0]).toMatchObject({
    numerator: total.numerator,
    denominator: total.denominator,
  });
  expect(first.trips).toBeGreaterThan(2);
  expect(first.trips).toBeLessThan(20);
  const next = await select('PL01', `H${Number(row) + 1}`);
  expect(next.trips).toBe(0);
  expect(next.total?.traces[0]?.measure.id).not.toBe(total.id);
  expect(await select('PL01', 'B2')).toEqual({ total: null, trips: 0 });
});

test('after a change the sheets are read again, and the total is that of the changed figures', async () => {
  const { select, standing } = await open(sheets);
  const { total: before } = await select('PL01', `G${row}`);
  const line = before?.traces[0]?.lines[0];
  if (!line) throw new Error('nobody reported');
  const at = line.line.address.replace(/^[A-Z]+/, '');
  // Column I of Số liệu is "Tính vào tổng".
  expect(await writeCells([{ sheet: 'Số liệu', address: `I${at}`, value: 0 }])).toMatchObject({ ok: true });
  standing.forget();
  const { total: after, trips } = await select('PL01', `G${row}`);
  expect(trips).toBeGreaterThan(2);
  expect(after?.traces[0]?.denominator).toBe((total.denominator ?? 0) - (line.denominator ?? 0));
});

test('a selection on a form reads no sheet', async () => {
  const forms = filledForm('so-khcn').sheets.map((sheet) => ({ ...sheet, name: `${sheet.name} so-khcn` }));
  const { select } = await open([...sheets, ...forms]);
  expect(await select('PL01 so-khcn', 'G8')).toEqual({ total: null, trips: 2 });
  expect(await select('PL01 so-khcn', 'G9')).toEqual({ total: null, trips: 0 });
});

test('two totals asked for at once read the sheets once', async () => {
  const { host, select } = await open(sheets);
  const before = host.batches;
  const [one] = await Promise.all([select('PL01', `G${row}`), select('Tổng quan', 'B30')]);
  expect(one.total).not.toBeNull();
  const once = host.batches - before;
  const { select: again, host: other } = await open(sheets);
  const start = other.batches;
  await again('PL01', `G${row}`);
  expect(once).toBe(other.batches - start);
});
