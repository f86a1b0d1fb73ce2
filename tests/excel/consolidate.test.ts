/** @jest-environment jsdom */
import './browser';
import { writeCells } from '../../src/excel';
import { writeMark } from '../../src/form/mark';
import { address } from '../../src/sheet/address';
import { SheetDraft, valueCell } from '../../src/sheet/build';
import { openDesk } from '../../src/taskpane/consolidate/desk-client';
import { addFiles, type PickedFile } from '../../src/taskpane/consolidate/picked';
import { insertProduct, layOut } from '../../src/taskpane/consolidate/result';
import type { Desk, DeskAnswer, ReviewRequest } from '../../src/work/desk-calls';
import { writeWorkbook } from '../../src/xlsx/write';
import { openExcel } from './host';
import { blank, filledForm, plan } from './workbooks';

const running = new AbortController().signal;
const now = '2031-12-02T02:00:00.000Z';
const request: ReviewRequest = {
  period: null,
  decisions: [],
  deadlines: null,
  language: 'vi',
  withSheets: false,
};

/** jsdom has no workers: the desk sits on this thread. */
const newDesk = () => openDesk(plan).desk;

function value<T>(answer: DeskAnswer<T>): T {
  if (!answer.ok) throw new Error(answer.failure.detail);
  return answer.value;
}

function picked(name: string, bytes: Uint8Array): PickedFile {
  return {
    name,
    lastModified: 0,
    size: bytes.length,
    arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer),
  };
}

async function layOutOpen(desk: Desk, withForms = false): Promise<void> {
  const laid = await layOut(desk, { name: 'Sổ đang mở', withForms });
  if (!laid.ok) throw new Error(laid.why.failure.detail);
}

/** As the button does: the open workbook is looked at, then the result is made and put in. */
async function insertResult(desk: Desk, asked: ReviewRequest = request) {
  await layOutOpen(desk, asked.withSheets);
  const product = value(await desk.make({ product: 'result', review: asked, now }));
  if (!product) throw new Error('nothing was made');
  const inserted = await insertProduct(product);
  if (!inserted.ok) throw new Error(inserted.failure.detail);
  value(await desk.inserted(product.sheets?.replace ?? []));
  return { ...product.sheets, ...inserted.value };
}

const add = (desk: Desk, files: readonly PickedFile[]) =>
  addFiles(desk, files, { onProgress: () => undefined, signal: running });

test('the result goes in beside the sheets that are there, in five round trips, charts included', async () => {
  const host = openExcel(blank(['PL01']));
  const { replace, withCharts } = await insertResult(newDesk());
  expect(replace).toEqual([]);
  expect(withCharts).toBe(true);
  expect(host.batches).toBe(5);
  const names = host.snapshot().sheets.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['PL01', 'PL01 tổng hợp', 'PL02', 'PL03', 'Số liệu']));
});

test('a second run replaces the first and nothing else', async () => {
  const host = openExcel({ sheets: [...blank().sheets, ...filledForm('so-khcn').sheets] });
  const forms = host.snapshot().sheets.map(({ name }) => name);
  for (const run of [1, 2]) {
    const { replace = [] } = await insertResult(newDesk());
    expect(replace.length > 0).toBe(run === 2);
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
  expect((await insertResult(newDesk())).replace).toEqual([]);
});

test('files and sheets are read into one review; one that cannot be read is a line of it', async () => {
  openExcel(filledForm('so-y-te'));
  const desk = newDesk();
  await layOutOpen(desk, true);
  await add(desk, [
    picked('so-khcn.xlsx', writeWorkbook(filledForm('so-khcn'))),
    picked('hong.xlsx', new Uint8Array([80, 75, 3, 4])),
  ]);
  const review = value(await desk.review({ ...request, withSheets: true }));
  expect(review?.period).toBe('year');
  expect(review?.counts).toMatchObject({ received: 2, unreadable: 1 });
  expect(review?.lines.map(({ file }) => file).sort()).toEqual(
    ['Sổ đang mở', 'hong.xlsx', 'so-khcn.xlsx'].sort(),
  );
});

test('a unit in a file and in the open workbook is for the officer to decide', async () => {
  openExcel(filledForm('so-khcn'));
  const desk = newDesk();
  await layOutOpen(desk, true);
  await add(desk, [picked('so-khcn.xlsx', writeWorkbook(filledForm('so-khcn')))]);
  const first = value(await desk.review({ ...request, withSheets: true }));
  const lines = first?.lines ?? [];
  const decisions = lines.map(({ hash }) => ({ kind: 'accept', hash, reason: 'thử' }) as const);
  const review = value(await desk.review({ ...request, withSheets: true, decisions }));
  expect(review?.notes).toContainEqual(expect.objectContaining({ kind: 'undecided-order', decided: false }));
  const file = lines.find((line) => line.file === 'so-khcn.xlsx');
  const chosen = { kind: 'prefer', hash: file?.hash ?? '', reason: 'Bản đã ký' } as const;
  const settled = value(
    await desk.review({ ...request, withSheets: true, decisions: [...decisions, chosen] }),
  );
  expect(settled?.notes).toContainEqual(expect.objectContaining({ decided: true, chosen: 'so-khcn.xlsx' }));
});

test('a file that the browser will not give is a line with a reason', async () => {
  const desk = newDesk();
  const arrayBuffer = () => Promise.reject(new Error('NotReadableError'));
  await add(desk, [{ ...picked('khoa.xlsx', new Uint8Array()), arrayBuffer }]);
  const [line] = value(await desk.review(request))?.lines ?? [];
  expect(line).toMatchObject({ file: 'khoa.xlsx', outcome: 'not-accepted', refusal: 'unreadable' });
  expect(line?.sentences[0]).toContain('Không có quyền đọc tệp');
});

test('a file beyond every limit is not brought into memory', async () => {
  const desk = newDesk();
  const arrayBuffer = jest.fn();
  await add(desk, [{ ...picked('to.xlsx', new Uint8Array()), size: 3_000_000_000, arrayBuffer }]);
  expect(arrayBuffer).not.toHaveBeenCalled();
  expect(value(await desk.review(request))?.lines[0]?.sentences[0]).toContain('Tệp quá lớn');
});

test('stopping keeps what was read and names what was not', async () => {
  const desk = newDesk();
  const stopper = new AbortController();
  const files = ['a', 'b', 'c'].map((name) => picked(`${name}.xlsx`, new Uint8Array([1])));
  const reading = await addFiles(desk, files, {
    onProgress: ({ done }) => {
      if (done === 1) stopper.abort();
    },
    signal: stopper.signal,
  });
  expect(reading.read.map(({ name }) => name)).toEqual(['a.xlsx', 'b.xlsx']);
  expect(reading.left.map(({ name }) => name)).toEqual(['c.xlsx']);
  expect(value(await desk.review(request))?.lines).toHaveLength(2);
});

test('what was decided stands in the register and is followed by the next desk', async () => {
  openExcel(blank());
  const files = [picked('so-khcn.xlsx', writeWorkbook(filledForm('so-khcn')))];
  const desk = newDesk();
  await add(desk, files);
  const [line] = value(await desk.review(request))?.lines ?? [];
  const decision = {
    kind: 'withdraw',
    hash: line?.hash ?? '',
    reason: 'Gửi nhầm bản nháp',
    at: '2026-11-16T02:00:00Z',
  } as const;
  const deadlines = { due: '2026-11-12', lock: '2026-11-20' };
  await insertResult(desk, { ...request, decisions: [decision], deadlines });
  const flagged = { standing: 'withdrawn', flags: [{ kind: 'withdrawn', reason: 'Gửi nhầm bản nháp' }] };
  // The same desk has the register before it now and needs to be told nothing again.
  expect(value(await desk.review(request))?.lines[0]).toMatchObject(flagged);
  const next = newDesk();
  await layOutOpen(next);
  await add(next, files);
  const review = value(await next.review(request));
  expect(review?.lines[0]).toMatchObject(flagged);
  expect(review?.deadlines).toEqual(deadlines);
});

test('a column that the officer added to a result stands in the next one, beside the same rows', async () => {
  const host = openExcel(blank());
  const insert = async () => (await insertResult(newDesk())).keptColumns;
  const find = (text: string) => {
    const sheet = host.snapshot().sheets.find(({ name }) => name === 'PL01');
    for (const [row, { cells }] of sheet?.rows ?? []) {
      for (const [column, cell] of cells) if (cell.value === text) return { row, column };
    }
    throw new Error(`no ${text} on PL01`);
  };
  expect(await insert()).toEqual([]);
  const { row, column } = find('Ghi chú');
  const change = (down: number, text: string) => ({
    sheet: 'PL01',
    address: address(column + 1, row + down),
    value: text,
  });
  const written = await writeCells([change(0, 'Người phụ trách'), change(3, 'chị Lan')]);
  expect(written.ok).toBe(true);
  for (const run of [2, 3]) {
    expect([run, await insert()]).toEqual([run, ['Người phụ trách']]);
    expect(find('Người phụ trách')).toEqual({ row, column: column + 1 });
    expect(find('chị Lan')).toEqual({ row: row + 3, column: column + 1 });
  }
});
