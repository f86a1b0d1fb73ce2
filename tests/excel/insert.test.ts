/** @jest-environment jsdom */
import './browser';
import { insertSheets, openAsWorkbook } from '../../src/excel';
import { carryOut, look } from '../../src/taskpane/insert/carry-out';
import type { InsertRequest, Prepared } from '../../src/taskpane/insert/prepare';
import { writeWorkbook } from '../../src/xlsx/write';
import { openExcel } from './host';
import { blank, contentsOf, filledForm, requestFor, t, valueCell, withCell } from './workbooks';

async function prepared(request: InsertRequest): Promise<Prepared> {
  const answer = await look(request, t);
  if (!answer.ok) throw new Error(answer.failure.detail);
  return answer.value;
}

const namesOf = (host: ReturnType<typeof openExcel>) => host.snapshot().sheets.map(({ name }) => name);
const done = { ok: true, value: null };
const formNames = ['Thông tin', 'PL01', 'PL02', 'PL03', 'Giải thích chỉ tiêu', '_ds', '_khs'];

test('a form goes into an empty workbook in four round trips and stands in front', async () => {
  const host = openExcel(blank());
  const ready = await prepared(requestFor('so-khcn'));
  expect(ready.existing).toBeNull();
  expect(await carryOut(ready)).toEqual(done);
  expect(host.batches).toBe(4);
  expect(namesOf(host)).toEqual(['Sheet1', ...formNames]);
  expect(host.snapshot().active).toBe('Thông tin');
});

test('replacing a form in a workbook of many sheets takes four round trips too', async () => {
  const others = blank(Array.from({ length: 40 }, (_, index) => `Trang ${index + 1}`));
  const host = openExcel({ sheets: [...others.sheets, ...filledForm('so-khcn').sheets] });
  expect(await carryOut(await prepared(requestFor('so-khcn')))).toEqual(done);
  expect(host.batches).toBe(4);
});

test('the entries of the form that is replaced stand in the new one, under the same names of sheets', async () => {
  const host = openExcel(filledForm('so-khcn'));
  const ready = await prepared(requestFor('so-khcn'));
  expect(ready.existing?.carried).toEqual({ kept: 5, leftovers: [] });
  expect(ready.existing?.leftoverSheet).toBeNull();
  expect(await carryOut(ready)).toEqual(done);
  expect(namesOf(host)).toEqual(formNames);
  expect(contentsOf(host.snapshot(), 'PL01')).toEqual(expect.arrayContaining([45, 50, '=chưa rõ']));
  expect(contentsOf(host.snapshot(), 'Thông tin')).toEqual(expect.arrayContaining([46340, 'Nguyễn Văn A']));
});

test('what has no place in the new form stands on a sheet of its own', async () => {
  const noted = withCell(filledForm('so-khcn'), 'PL01', 20, 8, valueCell('hỏi lại anh Bình'));
  const host = openExcel(noted);
  const ready = await prepared({ ...requestFor('so-khcn'), appendices: ['PL02', 'PL03'] });
  const values = ready.existing?.carried.leftovers.map(({ value }) => value) ?? [];
  expect([...values].sort()).toEqual([45, 50, '=chưa rõ', 'hỏi lại anh Bình'].sort());
  expect(await carryOut(ready)).toEqual(done);
  expect(namesOf(host)).not.toContain('PL01');
  expect(contentsOf(host.snapshot(), 'Chưa chuyển')).toEqual(expect.arrayContaining(values));
});

test('a form of another unit or period stays and keeps its names', async () => {
  const host = openExcel(filledForm('so-khcn', 'half-year'));
  const ready = await prepared(requestFor('so-khcn'));
  expect(ready.existing).toBeNull();
  expect(await carryOut(ready)).toEqual(done);
  expect(namesOf(host)).toEqual([...formNames, ...formNames.map((name) => `${name} so-khcn`)]);
  expect(contentsOf(host.snapshot(), 'PL01')).toEqual(expect.arrayContaining([45, 50]));
});

test('the figures of the half-year in the same workbook are those of the period before', async () => {
  openExcel(filledForm('so-khcn', 'half-year'));
  const { workbook } = await prepared(requestFor('so-khcn'));
  expect(contentsOf(workbook, 'PL01 so-khcn')).toContain(90);
});

test('when the new sheets cannot go in, the old ones keep their names and their content', async () => {
  const host = openExcel(filledForm('so-khcn'));
  const before = host.snapshot();
  const answer = await insertSheets(new Uint8Array([1, 2, 3]), { sheets: 7, replace: formNames });
  expect(answer).toMatchObject({ ok: false });
  expect(host.snapshot()).toEqual(before);
});

test('when only some sheets come, they are taken out again', async () => {
  const host = openExcel(filledForm('so-khcn'));
  const before = host.snapshot();
  const two = writeWorkbook(blank(['Một', 'Hai']));
  const answer = await insertSheets(two, { sheets: 3, replace: ['PL01'] });
  expect(answer).toMatchObject({ ok: false, failure: { code: 'incomplete' } });
  expect(host.snapshot().sheets).toEqual(before.sheets);
});

test('a cell in edit mode is said to be the reason', async () => {
  const host = openExcel(blank());
  host.beginCellEdit();
  expect(await look(requestFor('so-khcn'), t)).toMatchObject({
    ok: false,
    failure: { code: 'cell-edit' },
  });
  host.endCellEdit();
});

test('more than a request may hold is refused before it is sent', async () => {
  const host = openExcel(blank());
  const answer = await insertSheets(new Uint8Array(4 * 1024 * 1024), { sheets: 1 });
  expect(answer).toMatchObject({ ok: false, failure: { code: 'too-large' } });
  expect(host.batches).toBe(0);
});

test('an Excel without ExcelApi 1.13 is not asked', async () => {
  const host = openExcel(blank(), { excelApi: 12 });
  const answer = await insertSheets(writeWorkbook(blank()), { sheets: 1 });
  expect(answer).toMatchObject({ ok: false, failure: { code: 'unsupported' } });
  expect(host.batches).toBe(0);
});

test('sheets that cannot go into the workbook open as one of their own', async () => {
  const host = openExcel(blank());
  expect(await openAsWorkbook(writeWorkbook(filledForm('so-khcn')))).toEqual(done);
  expect(host.windows.map((window) => window.snapshot().sheets.map(({ name }) => name))).toEqual([formNames]);
});

test('a protected structure is said to be the reason, and the workbook stays as it was', async () => {
  const host = openExcel(filledForm('so-khcn'));
  await Excel.run(async (context) => {
    context.workbook.protection.protect('mật khẩu');
    await context.sync();
  });
  const before = host.snapshot();
  const answer = await insertSheets(writeWorkbook(blank(['Một'])), { sheets: 1, replace: ['PL01'] });
  if (answer.ok) throw new Error('inserted all the same');
  expect(answer.failure.code).toBe('structure-protected');
  expect(t(`failure.${answer.failure.code}`)).toContain('khóa cấu trúc');
  expect(host.snapshot()).toEqual(before);
});
