/** @jest-environment jsdom */
import './browser';
import { consolidate } from '../../src/consolidation';
import { readOpenWorkbook, writeCells } from '../../src/excel';
import { writeMark } from '../../src/form/mark';
import { address } from '../../src/sheet/address';
import { SheetDraft, valueCell } from '../../src/sheet/build';
import { insertResult, lookForResult } from '../../src/taskpane/consolidate/result';
import { reviewFiles } from '../../src/taskpane/consolidate/review';
import { openFiles, openSheets } from '../../src/taskpane/consolidate/sources';
import { writeWorkbook } from '../../src/xlsx/write';
import { openExcel } from './host';
import { blank, filledForm, plan, requestFor } from './workbooks';

const { period } = requestFor('so-khcn');
const nothing = consolidate({ plan, period, files: [] });
const running = new AbortController().signal;

function picked(name: string, bytes: Uint8Array) {
  return { name, lastModified: 0, arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer) };
}

test('the result goes in beside the sheets that are there, in four round trips', async () => {
  const host = openExcel(blank(['PL01']));
  const looked = await lookForResult(nothing);
  if (!looked.ok) throw new Error(looked.failure.detail);
  expect(looked.value.replace).toEqual([]);
  expect(await insertResult(looked.value)).toEqual({ ok: true, value: null });
  expect(host.batches).toBe(4);
  const names = host.snapshot().sheets.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['PL01', 'PL01 tổng hợp', 'PL02', 'PL03', 'Số liệu']));
});

test('a second run replaces the first and nothing else', async () => {
  const host = openExcel({ sheets: [...blank().sheets, ...filledForm('so-khcn').sheets] });
  const forms = host.snapshot().sheets.map(({ name }) => name);
  for (const run of [1, 2]) {
    const looked = await lookForResult(nothing);
    if (!looked.ok) throw new Error(`${run}: ${looked.failure.detail}`);
    expect(looked.value.replace.length > 0).toBe(run === 2);
    expect(await insertResult(looked.value)).toEqual({ ok: true, value: null });
  }
  const names = host.snapshot().sheets.map(({ name }) => name);
  expect(names.slice(0, forms.length)).toEqual(forms);
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => name.startsWith('PL01'))).toEqual(['PL01', 'PL01 tổng hợp']);
});

test('result sheets of another period are not replaced', async () => {
  const mark = writeMark({
    kind: 'result',
    format: 1,
    plan: plan.id,
    unit: '',
    period: 'half-year',
    version: 1,
    asOf: '',
  });
  const earlier = new SheetDraft('PL01');
  earlier.put(1, 4, valueCell(mark));
  openExcel({ sheets: [earlier.finish()] });
  const looked = await lookForResult(nothing);
  expect(looked.ok ? looked.value.replace : looked.failure).toEqual([]);
});

test('files and sheets are read into one review; one that cannot be read is a line of it', async () => {
  openExcel(filledForm('so-y-te'));
  const open = await readOpenWorkbook();
  if (!open.ok) throw new Error(open.failure.detail);
  const files = await openFiles(
    [
      picked('so-khcn.xlsx', writeWorkbook(filledForm('so-khcn'))),
      picked('hong.xlsx', new Uint8Array([80, 75, 3, 4])),
    ],
    plan,
    () => undefined,
    running,
  );
  const sheets = await openSheets(open.value, plan, 'Sổ đang mở');
  const review = await reviewFiles(
    { files: [...(files ?? []), ...sheets], plan, period: null, language: 'vi' },
    running,
  );
  expect(review?.period.id).toBe('year');
  expect(review?.consolidation.counts).toMatchObject({ received: 2, unreadable: 1 });
  expect(review?.consolidation.register.map(({ received }) => received.file).sort()).toEqual(
    ['Sổ đang mở', 'hong.xlsx', 'so-khcn.xlsx'].sort(),
  );
});

test('a unit in a file and in the open workbook is for the officer to decide', async () => {
  openExcel(filledForm('so-khcn'));
  const open = await readOpenWorkbook();
  if (!open.ok) throw new Error(open.failure.detail);
  const sheets = await openSheets(open.value, plan, 'Sổ đang mở');
  const files = await openFiles(
    [picked('so-khcn.xlsx', writeWorkbook(filledForm('so-khcn')))],
    plan,
    () => undefined,
    running,
  );
  const decisions = [...(files ?? []), ...sheets].map(({ hash }) => ({
    kind: 'accept' as const,
    hash,
    reason: 'thử',
  }));
  const review = await reviewFiles(
    { files: [...(files ?? []), ...sheets], plan, period: null, language: 'vi' },
    running,
  );
  const received = review?.consolidation.register.map((line) => line.received) ?? [];
  const { notes } = consolidate({ plan, period, files: received, decisions });
  expect(notes).toContainEqual(expect.objectContaining({ kind: 'undecided-order' }));
});

test('a file that the browser will not give is a line with a reason', async () => {
  const [file] =
    (await openFiles(
      [
        {
          name: 'khoa.xlsx',
          lastModified: 0,
          arrayBuffer: () => Promise.reject(new Error('NotReadableError')),
        },
      ],
      plan,
      () => undefined,
      running,
    )) ?? [];
  expect(file).toMatchObject({ kind: 'unreadable', file: 'khoa.xlsx', failure: 'not-permitted' });
});

test('a column that the officer added to a result stands in the next one, beside the same rows', async () => {
  const host = openExcel(blank());
  const insert = async () => {
    const looked = await lookForResult(nothing);
    if (!looked.ok) throw new Error(looked.failure.detail);
    await insertResult(looked.value);
    return looked.value.keptColumns;
  };
  const find = (text: string) => {
    const sheet = host.snapshot().sheets.find(({ name }) => name === 'PL01');
    for (const [row, { cells }] of sheet?.rows ?? []) {
      for (const [column, { value }] of cells) if (value === text) return { row, column };
    }
    throw new Error(`no ${text} on PL01`);
  };
  expect(await insert()).toEqual([]);
  const { row, column } = find('Ghi chú');
  const change = (down: number, value: string) => ({
    sheet: 'PL01',
    address: address(column + 1, row + down),
    value,
  });
  const written = await writeCells([change(0, 'Người phụ trách'), change(3, 'chị Lan')]);
  expect(written.ok).toBe(true);
  for (const run of [2, 3]) {
    expect([run, await insert()]).toEqual([run, ['Người phụ trách']]);
    expect(find('Người phụ trách')).toEqual({ row, column: column + 1 });
    expect(find('chị Lan')).toEqual({ row: row + 3, column: column + 1 });
  }
});
