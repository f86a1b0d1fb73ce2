/** Formulas in submissions are data: none of them reaches a result, a workbook that goes back or the hand-over table. */
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { buildForm } from '../../src/form/form';
import { defaultPlan as plan } from '../../src/plan/packs';
import type { Cell, Workbook } from '../../src/sheet/model';
import { readWorkbook } from '../../src/xlsx/read';
import { writeWorkbook } from '../../src/xlsx/write';
import { cleanEntries, commune, periodNamed, unitNamed } from '../support/workbook-table';
import { khs, temporaryFolder } from './support';

const { at } = temporaryFolder();
const evil = 'HYPERLINK("http://vi-du.vn","xem")';
/** What Excel takes for a formula when it is typed. */
const openings = ['=1+1', '+84 221', '-không', '@SUM(A1)'];

/** The form with these cells over what its rows say under `Kết quả thực hiện`, and if asked one figure in error. */
function sentForm(withError: boolean): Workbook {
  const unit = unitNamed(commune);
  const entries = cleanEntries(plan, unit);
  const form = buildForm({
    plan,
    unit,
    period: periodNamed('year'),
    entries,
    madeAt: '2026-11-01T08:00:00Z',
  });
  const planted: Cell[] = [{ value: 'xem', formula: evil }, ...openings.map((value) => ({ value }))];
  const sheets = form.sheets.map((sheet) => {
    if (sheet.name !== 'PL01') return sheet;
    const rows = new Map(sheet.rows);
    const lines = [...rows].filter(([, { cells }]) => typeof cells.get(7)?.value === 'number');
    lines.slice(0, planted.length).forEach(([number, row], index) => {
      const cell = planted[index];
      const cells = new Map(row.cells);
      if (cell) cells.set(12, { ...cells.get(12), ...cell });
      // More than the whole: the file goes back.
      if (withError && index === 0) cells.set(7, { ...cells.get(7), value: 9_999_999 });
      rows.set(number, { ...row, cells });
    });
    return { ...sheet, rows };
  });
  return { ...form, sheets };
}

async function cellsOf(path: string): Promise<readonly Cell[]> {
  const read = readWorkbook(await readFile(path));
  if (!read.ok) throw new Error(read.failure.detail);
  return read.workbook.sheets.flatMap(({ rows }) =>
    [...rows.values()].flatMap(({ cells }) => [...cells.values()]),
  );
}

function expectText(cells: readonly Cell[]): void {
  expect(cells.filter(({ formula }) => formula?.includes('vi-du.vn'))).toEqual([]);
  const typed = cells.filter(({ value }) => openings.some((text) => value === text));
  expect(typed.length).toBeGreaterThan(0);
  for (const { formula } of typed) expect(formula).toBeUndefined();
}

beforeAll(async () => {
  for (const [folder, withError] of [
    ['sent', false],
    ['wrong', true],
  ] as const) {
    await mkdir(at(folder));
    await writeFile(at(folder, 'a.xlsx'), writeWorkbook(sentForm(withError)));
  }
});

it('in the result they are text, in the hand-over table they are not at all', async () => {
  await khs('consolidate', at('sent'), '--out', at('result.xlsx'), '--handover', at('table.csv'));
  expectText(await cellsOf(at('result.xlsx')));
  const fields = (await readFile(at('table.csv'), 'utf8')).split(/[\r\n,]+/);
  expect(fields.filter((field) => /^"?\s*[=+@]/.test(field))).toEqual([]);
});

it('in the workbook that goes back they are text', async () => {
  expect(await khs('return', at('wrong'), '--out', at('back'))).toMatchObject({ code: 0 });
  const [file] = await readdir(at('back'));
  expectText(await cellsOf(at('back', file ?? '')));
});
