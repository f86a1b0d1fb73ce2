/** @jest-environment jsdom */
import './browser';
import { editCells, restoreCells, writeCells } from '../../src/excel';
import { sentenceOf, type Finding } from '../../src/rules';
import type { Workbook } from '../../src/sheet/model';
import { clearHighlights, followFindings, highlight } from '../../src/taskpane/check/highlight';
import { readMemory } from '../../src/taskpane/check/highlight-memory';
import { highlightColors } from '../../src/taskpane/check/highlights';
import { identityGridOf } from '../../src/taskpane/check/notes';
import { editOf } from '../../src/taskpane/check/repairing';
import { checkAgain, checked, contents, flawed } from './check-workbooks';
import { openExcel } from './host';
import { plan } from './workbooks';

const sentence = (finding: Finding) => sentenceOf(finding, 'vi', plan);

/** The marked cells, as `PL01!G8 FFB3A7`. */
function marks({ sheets }: Workbook): string[] {
  return sheets.flatMap(({ name, rows }) =>
    [...rows].flatMap(([row, { cells }]) =>
      [...cells].flatMap(([column, { style }]) => {
        const fill = style?.fill ?? '';
        return Object.values(highlightColors).includes(fill) ? [`${name}!${row},${column} ${fill}`] : [];
      }),
    ),
  );
}

/** What a check of the workbook as it is would mark. */
async function marksAnew(workbook: Workbook): Promise<string[]> {
  const { host, form, open } = await checked(workbook);
  await highlight(open, form, sentence);
  return marks(host.snapshot()).sort();
}

const placeOf = (
  { form }: Awaited<ReturnType<typeof checked>>,
  row: string,
  column: 'numerator' | 'denominator',
) => {
  const place = form.submission.sheets.PL01?.rows.find(({ key }) => key === row)?.cells[column]?.place;
  if (!place) throw new Error(`no ${column} of ${row}`);
  return place;
};

describe('marks in the table', () => {
  test('are set in two round trips and taken away in four, without a trace', async () => {
    const { host, form, open } = await checked();
    const before = host.snapshot();
    const start = host.batches;
    expect(await highlight(open, form, sentence)).toMatchObject({ ok: true });
    expect(host.batches - start).toBe(2);
    expect(marks(host.snapshot()).length).toBeGreaterThan(3);
    expect(await clearHighlights(plan, form)).toMatchObject({ ok: true });
    expect(host.batches - start).toBe(6);
    expect(contents(host.snapshot())).toEqual(contents(before));
  });

  test('stand on findings of Thông tin too', async () => {
    const { host, form } = await checked();
    const place = form.submission.info.asOf?.place;
    if (!place) throw new Error('no date');
    const before = contents(host.snapshot());
    const old = form.submission.info.asOf?.cell?.value ?? null;
    await writeCells([{ ...place, value: 'hôm qua' }]);
    const again = await checkAgain();
    expect(again.form.findings.map(({ place: at }) => at)).toContainEqual({ kind: 'cell', ...place });
    await highlight(again.open, again.form, sentence);
    expect(marks(host.snapshot()).some((mark) => mark.startsWith('Thông tin!'))).toBe(true);
    await clearHighlights(plan, form);
    await writeCells([{ ...place, value: old }]);
    expect(marks(host.snapshot())).toEqual([]);
    expect(contents(host.snapshot()).find(({ name }) => name === place.sheet)).toEqual(
      before.find(({ name }) => name === place.sheet),
    );
  });

  test('are remembered in the file: a pane opened later knows and removes them', async () => {
    const { host, form, open } = await checked();
    const before = host.snapshot();
    await highlight(open, form, sentence);
    const reopened = openExcel(host.snapshot());
    const later = await checkAgain();
    const memory = readMemory(identityGridOf(later.open.grids, later.form.submission));
    expect(memory?.length).toBeGreaterThan(3);
    await clearHighlights(plan, later.form);
    expect(contents(reopened.snapshot())).toEqual(contents(before));
  });

  test('a form protected without formats says so and stays as it was', async () => {
    const { host, form, open } = await checked({
      sheets: flawed().sheets.map((sheet) => ({
        ...sheet,
        protection: sheet.protection ? { allow: ['filter' as const] } : null,
      })),
    });
    const before = host.snapshot();
    expect(await highlight(open, form, sentence)).toMatchObject({ ok: false, failure: { code: 'locked' } });
    expect(contents(host.snapshot())).toEqual(contents(before));
  });
});

describe('marks follow the findings', () => {
  test('after a mending those of mended cells go; after its undo they stand again', async () => {
    const { host, form, open } = await checked();
    await highlight(open, form, sentence);
    const marked = marks(host.snapshot()).sort();
    const fixes = [...form.repairs.values()].flatMap((repair) =>
      repair.kind === 'sure' ? repair.fixes : [],
    );
    const mended = await editCells(fixes.map(editOf));
    if (!mended.ok) throw new Error(mended.failure.detail);
    await followFindings((await checkAgain()).result, sentence);
    const after = marks(host.snapshot()).sort();
    expect(after.length).toBeLessThan(marked.length);
    expect(after).not.toContain(marked.find((mark) => mark.startsWith('PL01!8,7 ')));
    await restoreCells(mended.value.undo);
    await followFindings((await checkAgain()).result, sentence);
    expect(marks(host.snapshot()).sort()).toEqual(marked);
  });

  test('after a check new ones come, in the colours of a first marking', async () => {
    const opened = await checked();
    const { host, form, open } = opened;
    const place = placeOf(opened, '8', 'numerator');
    await highlight(open, form, sentence);
    const before = marks(host.snapshot());
    await writeCells([{ ...place, value: 'nhiều' }]);
    await followFindings((await checkAgain()).result, sentence);
    const followed = marks(host.snapshot()).sort();
    expect(followed).not.toEqual(before.sort());
    await clearHighlights(plan, form);
    expect(marks(host.snapshot())).toEqual([]);
    expect(await marksAnew(host.snapshot())).toEqual(followed);
  });

  test('where nothing has changed, nothing is asked of the host', async () => {
    const { host, form, open } = await checked();
    await highlight(open, form, sentence);
    const { result } = await checkAgain();
    const start = host.batches;
    expect(await followFindings(result, sentence)).toEqual([]);
    expect(host.batches).toBe(start);
  });

  test('a form that is not marked stays so', async () => {
    const { host, result } = await checked();
    const start = host.batches;
    expect(await followFindings(result, sentence)).toEqual([]);
    expect(host.batches).toBe(start);
    expect(marks(host.snapshot())).toEqual([]);
  });

  test('with every finding mended marks are still on, and the way back shows them again', async () => {
    const { host, form, open } = await checked();
    await highlight(open, form, sentence);
    const marked = marks(host.snapshot()).sort();
    const fresh = await checkAgain();
    await followFindings({ ...fresh.result, forms: [{ ...fresh.form, findings: [] }] }, sentence);
    expect(marks(host.snapshot())).toEqual([]);
    await followFindings((await checkAgain()).result, sentence);
    expect(marks(host.snapshot()).sort()).toEqual(marked);
  });
});

describe('marks are taken away exactly', () => {
  const withoutProtection = (): Workbook => ({
    sheets: flawed().sheets.map((sheet) => ({ ...sheet, protection: null })),
  });
  const changeSheet = (change: (sheet: Excel.Worksheet) => void) =>
    Excel.run(async (context) => {
      change(context.workbook.worksheets.getItem('PL01'));
      await context.sync();
    });

  test.each([
    ['rows were put in above', (sheet: Excel.Worksheet) => void sheet.getRange('6:8').insert('Down')],
    ['the sheet was renamed', (sheet: Excel.Worksheet) => void (sheet.name = 'Phụ lục một')],
  ])('after %s', async (_, change) => {
    const plain = await checked(withoutProtection());
    await changeSheet(change);
    const expected = contents(plain.host.snapshot());
    const { host, form, open } = await checked(withoutProtection());
    await highlight(open, form, sentence);
    await changeSheet(change);
    expect(marks(host.snapshot()).length).toBeGreaterThan(3);
    await clearHighlights(plan, form);
    expect(contents(host.snapshot())).toEqual(expected);
  });

  test('but for a cell that was coloured otherwise since: it keeps its colour', async () => {
    const opened = await checked();
    const { host, form, open } = opened;
    await highlight(open, form, sentence);
    const { sheet, address } = placeOf(opened, '4', 'numerator');
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).getRange(address).format.fill.color = '#00FF00';
      await context.sync();
    });
    await clearHighlights(plan, form);
    expect(marks(host.snapshot())).toEqual([]);
    expect(
      JSON.stringify(
        contents(host.snapshot()).map(({ rows }) =>
          [...rows.values()].map(({ cells }) => [...cells.values()]),
        ),
      ),
    ).toContain('00FF00');
  });
});
