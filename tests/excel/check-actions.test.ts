/** @jest-environment jsdom */
import './browser';
import { editCells, restoreCells } from '../../src/excel';
import type { Workbook } from '../../src/sheet/model';
import { clearHighlights, highlight } from '../../src/taskpane/check/highlight';
import { highlightColors, highlightCount } from '../../src/taskpane/check/highlights';
import { identityGridOf } from '../../src/taskpane/check/notes';
import { stampForm, stampStateOf } from '../../src/taskpane/check/readiness';
import { editOf, repairsOfRule } from '../../src/taskpane/check/repairing';
import { runCheck } from '../../src/taskpane/check/run-check';
import { buildForm } from '../../src/form/form';
import { noEntries } from '../../src/form/entries';
import type { RowKey } from '../../src/plan/rows';
import { openExcel } from './host';
import { plan, requestFor } from './workbooks';

const key = (text: string) => text as RowKey;

/** A commune's form with entries that need work. */
function flawed(): Workbook {
  const entries = {
    ...noEntries,
    rows: {
      ...noEntries.rows,
      PL01: new Map([
        [key('4'), { numerator: '1 250', denominator: '2.500' }],
        [key('5b'), { numerator: 'khoảng 80', denominator: 50 }],
        [key('6'), { numerator: 60, denominator: 50 }],
      ]),
    },
  };
  return buildForm({ ...requestFor('11953'), entries });
}

/** A row without cells is no trace: files do not hold it. */
function contents({ sheets }: Workbook) {
  return sheets.map((sheet) => ({
    ...sheet,
    rows: new Map([...sheet.rows].filter(([, { cells, height }]) => cells.size > 0 || height !== undefined)),
  }));
}

async function checked() {
  const host = openExcel(flawed());
  const answer = await runCheck(plan);
  if (!answer.ok) throw new Error(answer.failure.detail);
  const [form] = answer.value.forms;
  if (!form) throw new Error('no form');
  return { host, form, open: answer.value.open };
}

describe('mending', () => {
  test('changes all cells of a rule in two round trips; undo puts each back exactly as it was', async () => {
    const { host, form } = await checked();
    const before = host.snapshot();
    const rule = [...form.repairs].find(([, { kind }]) => kind === 'sure')?.[0].ruleId;
    if (!rule) throw new Error('nothing to mend');
    const edits = repairsOfRule(form, rule).map(editOf);
    const start = host.batches;
    const mended = await editCells(edits);
    if (!mended.ok) throw new Error(mended.failure.detail);
    expect(host.batches - start).toBe(2);
    expect(mended.value.undo).toHaveLength(edits.length);
    expect(host.snapshot()).not.toEqual(before);
    expect(await restoreCells(mended.value.undo)).toEqual({ ok: true, value: [] });
    expect(contents(host.snapshot())).toEqual(contents(before));
  });

  test('leaves a cell alone that is not any more as it was shown', async () => {
    const { form } = await checked();
    const [edit] = [...form.repairs.values()].flatMap((repair) =>
      repair.kind === 'sure' ? repair.fixes : [],
    );
    if (!edit) throw new Error('nothing to mend');
    await editCells([{ ...editOf(edit), after: 7 }]);
    expect(await editCells([editOf(edit)])).toMatchObject({
      ok: true,
      value: { undo: [], skipped: [{ address: edit.place.address }] },
    });
  });

  test('undo leaves a cell alone that was typed into since', async () => {
    const { form } = await checked();
    const [fix] = [...form.repairs.values()].flatMap((repair) =>
      repair.kind === 'sure' ? repair.fixes : [],
    );
    if (!fix) throw new Error('nothing to mend');
    const mended = await editCells([editOf(fix)]);
    if (!mended.ok) throw new Error(mended.failure.detail);
    await editCells([{ ...fix.place, before: fix.after, after: 3 }]);
    expect(await restoreCells(mended.value.undo)).toMatchObject({
      ok: true,
      value: [{ address: fix.place.address }],
    });
  });

  test('all or nothing: a locked cell among them leaves every cell as it was', async () => {
    const { host, form } = await checked();
    const before = host.snapshot();
    const [fix] = [...form.repairs.values()].flatMap((repair) =>
      repair.kind === 'sure' ? repair.fixes : [],
    );
    if (!fix) throw new Error('nothing to mend');
    const locked = { sheet: 'PL01', address: 'C1', before: null, after: 'x' };
    const blank = { ...locked, address: 'Z99' };
    expect(await editCells([editOf(fix), blank])).toMatchObject({ ok: false, failure: { code: 'locked' } });
    expect(contents(host.snapshot())).toEqual(contents(before));
  });
});

describe('marks in the table', () => {
  const colored = (workbook: Workbook) =>
    workbook.sheets.flatMap(({ rows }) =>
      [...rows.values()].flatMap(({ cells }) =>
        [...cells.values()].filter(({ style }) => Object.values(highlightColors).includes(style?.fill ?? '')),
      ),
    );

  test('are set in two round trips and taken away in four, without a trace', async () => {
    const { host, form, open } = await checked();
    const before = host.snapshot();
    const start = host.batches;
    const marked = await highlight(open, form);
    expect(marked).toMatchObject({ ok: true });
    expect(host.batches - start).toBe(2);
    expect(colored(host.snapshot()).length).toBeGreaterThan(3);
    expect(await clearHighlights(plan, form)).toMatchObject({ ok: true });
    expect(host.batches - start).toBe(6);
    expect(contents(host.snapshot())).toEqual(contents(before));
  });

  test('are remembered in the file: a pane opened later knows and removes them', async () => {
    const { host, form, open } = await checked();
    const before = host.snapshot();
    await highlight(open, form);
    const reopened = openExcel(host.snapshot());
    const again = await runCheck(plan);
    if (!again.ok) throw new Error(again.failure.detail);
    const [later] = again.value.forms;
    if (!later) throw new Error('no form');
    expect(highlightCount(identityGridOf(again.value.open.grids, later.submission))).toBeGreaterThan(3);
    await clearHighlights(plan, later);
    expect(contents(reopened.snapshot())).toEqual(contents(before));
  });

  test('a form protected without formats says so and stays as it was', async () => {
    const host = openExcel({
      sheets: flawed().sheets.map((sheet) => ({
        ...sheet,
        protection: sheet.protection ? { allow: ['filter' as const] } : null,
      })),
    });
    const answer = await runCheck(plan);
    if (!answer.ok || !answer.value.forms[0]) throw new Error('no form');
    const before = host.snapshot();
    expect(await highlight(answer.value.open, answer.value.forms[0])).toMatchObject({
      ok: false,
      failure: { code: 'locked' },
    });
    expect(contents(host.snapshot())).toEqual(contents(before));
  });
});

test('the stamp holds until something is entered', async () => {
  const { form, open } = await checked();
  expect(await stampStateOf(open, form.submission)).toEqual({ kind: 'none' });
  expect(await stampForm(open, form, plan, new Date('2026-11-20T07:05:00Z'))).toMatchObject({ ok: true });
  const again = await runCheck(plan);
  if (!again.ok || !again.value.forms[0]) throw new Error('no form');
  expect((await stampStateOf(again.value.open, again.value.forms[0].submission)).kind).toBe('valid');
  const shown = again.value.open.grids.find(({ name }) => name === 'Thông tin')?.rows.values();
  const texts = [...(shown ?? [])].flatMap(({ cells }) =>
    [...cells.values()].map(({ value }) => String(value)),
  );
  expect(texts.some((text) => text.startsWith('Đã kiểm tra, sẵn sàng nộp lúc'))).toBe(true);
  const place = form.submission.sheets.PL01?.rows[0]?.cells.result?.place;
  if (!place) throw new Error('no row');
  await editCells([{ ...place, before: null, after: 'Thêm' }]);
  const changed = await runCheck(plan);
  if (!changed.ok || !changed.value.forms[0]) throw new Error('no form');
  expect((await stampStateOf(changed.value.open, changed.value.forms[0].submission)).kind).toBe('outdated');
});
