/** @jest-environment jsdom */
import './browser';
import { editCells, restoreCells } from '../../src/excel';
import { stampForm, stampStateOf } from '../../src/taskpane/check/readiness';
import { editOf, repairsOfRule } from '../../src/taskpane/check/repairing';
import { runCheck } from '../../src/taskpane/check/run-check';
import { checked, contents } from './check-workbooks';
import { plan } from './workbooks';

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
