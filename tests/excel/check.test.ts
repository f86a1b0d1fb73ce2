/** @jest-environment jsdom */
import './browser';
import { writeCells, type CellChange } from '../../src/excel';
import { readMark } from '../../src/form/mark';
import { buildForm } from '../../src/form/form';
import type { Workbook } from '../../src/sheet/model';
import { recheck, runCheck } from '../../src/taskpane/check/run-check';
import { openExcel } from './host';
import { blank, contentsOf, filledForm, plan, requestFor } from './workbooks';

async function check(workbook: Workbook) {
  const host = openExcel(workbook);
  const written: CellChange[] = [];
  const answer = await runCheck(plan, { onWrite: (changes) => written.push(...changes) });
  if (!answer.ok) throw new Error(answer.failure.detail);
  return { host, forms: answer.value.forms, result: answer.value, written };
}

const unprotected = ({ sheets, ...rest }: Workbook): Workbook => ({
  ...rest,
  sheets: sheets.map((sheet) => ({ ...sheet, protection: null })),
});

test.each([1, 8])('%i forms side by side are checked in three round trips at most', async (count) => {
  const units = plan.units.slice(0, count);
  const sheets = units.flatMap(({ id }) => {
    const names = filledForm(id).sheets.map(({ name }) => name);
    return filledForm(id).sheets.map((sheet, index) => ({
      ...sheet,
      name: `${names[index] ?? ''} ${id}`.slice(0, 31),
    }));
  });
  const { host, forms } = await check({ sheets });
  expect(forms.map(({ unit }) => unit?.id)).toEqual(units.map(({ id }) => id));
  expect(host.batches).toBeLessThanOrEqual(3);
});

test('a workbook without a form has nothing to check, and nothing is written', async () => {
  const { host, forms, written } = await check(blank());
  expect(forms).toEqual([]);
  expect(written).toEqual([]);
  expect(host.batches).toBe(2);
});

test('findings stand under their sheets, in tab order, each with the cell it is about', async () => {
  const { forms } = await check(filledForm('so-khcn'));
  const [form] = forms;
  expect(form?.outcome).toBe('returned');
  const order = ['Thông tin', 'PL01', 'PL02', 'PL03'];
  const sheets = form?.findings.map(({ place }) => (place.kind === 'file' ? '' : place.sheet)) ?? [];
  expect(new Set(sheets).size).toBeGreaterThan(1);
  expect(sheets).toEqual([...sheets].sort((one, other) => order.indexOf(one) - order.indexOf(other)));
});

test('how far the unit has come is counted by appendix', async () => {
  const { forms } = await check(filledForm('so-khcn'));
  expect(forms[0]?.completeness[0]).toEqual({ appendix: 'PL01', done: 1, count: 20 });
});

test('a check writes the day of the figures into the marks', async () => {
  const { host, written } = await check(unprotected(filledForm('so-khcn')));
  expect(new Set(written.map(({ sheet }) => sheet))).toEqual(
    new Set(['Thông tin', 'PL01', 'PL02', 'PL03', 'Giải thích chỉ tiêu', '_khs']),
  );
  const marks = contentsOf(host.snapshot(), 'PL01').flatMap((value) =>
    typeof value === 'string' ? (readMark(value) ?? []) : [],
  );
  expect(marks.map(({ asOf }) => asOf)).toEqual(['2026-11-14']);
  expect(host.batches).toBe(3);
});

test('marks that are up to date are not written again', async () => {
  const { host } = await check(unprotected(filledForm('so-khcn')));
  const before = host.batches;
  const again = await runCheck(plan);
  expect(again.ok).toBe(true);
  expect(host.batches - before).toBe(2);
});

test('a mark on a locked cell does not stop the check', async () => {
  const { forms, written } = await check(filledForm('so-khcn'));
  expect(written.length).toBeGreaterThan(0);
  expect(forms).toHaveLength(1);
});

test('a form of the period before in the same workbook is a form of its own', async () => {
  const half = buildForm({ ...requestFor('so-khcn', 'half-year') });
  const renamed = half.sheets.map((sheet) => ({ ...sheet, name: `${sheet.name} 6T`.slice(0, 31) }));
  const { forms } = await check({ sheets: [...filledForm('so-khcn').sheets, ...renamed] });
  expect(forms.map(({ periodName }) => periodName).sort()).toEqual(['6 tháng đầu năm 2026', 'Năm 2026']);
});

describe('a cell changed after a check', () => {
  const idOf = (names: ReadonlyMap<string, string>, wanted: string) =>
    [...names].find(([, name]) => name === wanted)?.[0] ?? '';

  test('is followed in one round trip, and gives what a new check gives', async () => {
    const { host, result } = await check(filledForm('so-khcn'));
    const place = result.forms[0]?.submission.sheets.PL01?.rows.find(({ key }) => key === '4')?.cells
      .numerator?.place;
    if (!place) throw new Error('no row 4');
    await writeCells([{ ...place, value: 60 }]);
    const before = host.batches;
    const followed = await recheck(plan, result, [
      { kind: 'cells', sheetId: idOf(result.open.sheetNames, 'PL01'), address: place.address },
    ]);
    expect(host.batches - before).toBe(1);
    const anew = await runCheck(plan);
    if (!followed.ok || !anew.ok) throw new Error('not read');
    expect(followed.value.forms[0]?.findings).toEqual(anew.value.forms[0]?.findings);
    expect(followed.value.forms[0]?.findings).not.toEqual(result.forms[0]?.findings);
  });

  test('leaves the forms of other units as they were judged', async () => {
    const [one, other] = plan.units;
    if (!one || !other) throw new Error('no units');
    const own = (id: string) =>
      filledForm(id).sheets.map((sheet) => ({ ...sheet, name: `${sheet.name} ${id}`.slice(0, 31) }));
    const { result } = await check({ sheets: [...own(one.id), ...own(other.id)] });
    const sheet = result.forms[0]?.submission.sheets.PL01?.name ?? '';
    const followed = await recheck(plan, result, [
      { kind: 'cells', sheetId: idOf(result.open.sheetNames, sheet), address: 'N6' },
    ]);
    if (!followed.ok) throw new Error(followed.failure.detail);
    expect(followed.value.forms[1]).toBe(result.forms[1]);
    expect(followed.value.forms[0]).not.toBe(result.forms[0]);
  });
});
