import { resultWorkbook } from '../../src/appendix';
import { resultAgain } from '../../src/appendix/again';
import { changeLines } from '../../src/appendix/changes-sheet';
import { sealed } from '../../src/appendix/seal';
import { taskChanges } from '../../src/appendix/task-changes';
import { firstColumn, keyColumn } from '../../src/appendix/table';
import { consolidate } from '../../src/consolidation';
import { taskStates } from '../../src/form/words';
import type { CellValue, Sheet } from '../../src/sheet/model';
import { langGiang2031 } from '../fixtures/plans/lang-giang-2031';
import { rowsOf, sheetOf, textAt } from './cells';
import { filesOf, periodOf } from './province';

const plan = langGiang2031;
const period = periodOf(plan);
const files = filesOf(plan);
const few = consolidate({ plan, period, files: files.slice(0, -1) });
const all = consolidate({ plan, period, files });
const before = resultWorkbook(few).sheets;

function columnOf(sheet: Sheet, header: string): number {
  const head = rowsOf(sheet).find(
    (row) => textAt(sheet, keyColumn, row) === '#' && textAt(sheet, firstColumn, row) === 'TT',
  );
  const found = [...(sheet.rows.get(head ?? 0)?.cells ?? [])].find(([, { value }]) => value === header);
  if (!found) throw new Error(`No column ${header}`);
  return found[0];
}

function put(sheet: Sheet, row: number, column: number, value: CellValue): Sheet {
  const old = sheet.rows.get(row) ?? { cells: new Map() };
  return {
    ...sheet,
    rows: new Map(sheet.rows).set(row, { ...old, cells: new Map(old.cells).set(column, { value }) }),
  };
}

it('finds nothing between a sheet and itself', () => {
  for (const name of ['PL02', 'PL03']) {
    const sheet = sheetOf({ sheets: before }, name);
    expect(taskChanges(sheet, sheet)).toEqual([]);
  }
});

it('names the counts by state that have moved, of the row and of no other', () => {
  const sheet = sheetOf({ sheets: before }, 'PL02');
  const row = rowsOf(sheet).find((one) => textAt(sheet, keyColumn, one).startsWith('PL02.')) ?? 0;
  const key = textAt(sheet, keyColumn, row);
  const done = columnOf(sheet, taskStates.done);
  const edited = put(sheet, row, done, 1234);
  expect(taskChanges(edited, sheet)).toEqual([
    {
      sheet: 'PL02',
      key,
      before: `${taskStates.done}: ${textAt(sheet, done, row)}`,
      now: `${taskStates.done}: 1.234`,
    },
  ]);
});

it('names money that was put in or taken away, and leaves an officer column aside', () => {
  const sheet = sheetOf({ sheets: before }, 'PL03');
  const row = rowsOf(sheet).findLast((one) => textAt(sheet, keyColumn, one).startsWith('PL03.')) ?? 0;
  const money = columnOf(sheet, 'Bố trí (triệu đồng)');
  const withNote = put(put(sheet, row, money, 2500.5), row, 40, 'Đã đối chiếu');
  const without = put(sheet, row, money, null);
  expect(taskChanges(without, withNote)).toMatchObject([
    { before: 'Bố trí (triệu đồng): 2.500,5', now: 'Bố trí (triệu đồng): (trống)' },
  ]);
});

it('tells of a later file what it does to totals, units and tasks, held against the sealed issue by name', async () => {
  const sealing = {
    by: 'Trần Thị B',
    at: '2031-12-02T03:00:00.000Z',
    digest: (text: string) => Promise.resolve(`${text.length}`),
    earlier: [],
  };
  const issue = await sealed(resultWorkbook(few), few, sealing);
  const { told, changes, workbook } = resultAgain(all, issue.sheets);
  if (!changes) throw new Error('Figures were found');
  const sheet = sheetOf(workbook, 'Thay đổi từ lần trước');
  expect(textAt(sheet, firstColumn, 2)).toContain('So với Bản chốt lần đầu, chốt lúc 02/12/2031');
  const parts = told.map(({ texts }) => texts[0]);
  expect(new Set(parts)).toEqual(new Set(['Toàn tỉnh', 'Đơn vị', 'PL02', 'PL03']));
  const shown = rowsOf(sheet).filter((row) => parts.includes(textAt(sheet, firstColumn, row)));
  expect(shown).toHaveLength(told.length);
  expect(told.filter(({ texts }) => texts[0] === 'PL02').length).toBeGreaterThan(0);
  expect(changeLines({ changes, tasks: [], orphans: [] }).length).toBeLessThan(told.length);
});
