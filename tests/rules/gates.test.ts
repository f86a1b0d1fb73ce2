/** Files that cannot be judged at all: one finding says why, and nothing else is said. */
import { writeMark, type Mark } from '../../src/form/mark';
import { defaultPlan as plan } from '../../src/plan/packs';
import type { Grid } from '../../src/sheet/model';
import { messageOf, outcomeOf } from '../../src/rules';
import { langGiang2031 } from '../fixtures/plans/lang-giang-2031';
import { findingsIn, flatten } from '../support/findings';
import { withCell, without } from '../support/grid-edits';
import { blankForm, commune, filledForm, periodNamed } from '../support/workbook-table';

const messages = (grids: readonly Grid[], rest: Parameters<typeof findingsIn>[1] = {}) => {
  const findings = findingsIn(grids, rest);
  expect(outcomeOf(findings)).toBe('not-accepted');
  return findings.map((finding) => [finding.ruleId, messageOf(finding, 'vi', rest.plan ?? plan)]);
};

/** The form with another mark on all its sheets and without its identity sheet. */
function marked(grids: readonly Grid[], change: Partial<Mark>): Grid[] {
  const mark: Mark = {
    kind: 'form',
    format: 1,
    plan: plan.id,
    unit: commune,
    period: 'year',
    version: 1,
    asOf: '',
    ...change,
  };
  return without(grids, '_khs').map((grid) => {
    const row = grid.name === 'Thông tin' ? 1 : 4;
    return grid.rows.get(row)?.cells.has(1) ? withCell(grid, 1, row, { value: writeMark(mark) }) : grid;
  });
}

const flawed = filledForm(commune, '| PL01 | Tử số |\n| 4 | -1 |');

test('a workbook of something else is not ours', () => {
  expect(flatten(findingsIn([{ name: 'Sheet1', rows: new Map() }]))).toEqual([['not-our-file', null, null]]);
});

test('a newer form is not judged; an older one is read, which is said', () => {
  expect(messages(marked(flawed, { format: 2 }))).toEqual([
    ['newer-format', expect.stringContaining('cập nhật phần mềm')],
  ]);
  const older = findingsIn(marked(flawed, { format: 0 }));
  expect(older.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([
    ['old-format', 'note'],
    ['negative-number', 'error'],
  ]);
  expect(older.map((finding) => messageOf(finding, 'vi', plan))[0]).toContain('lần phát hành 0, nay là 1');
});

test('the form of another plan is named by that plan', () => {
  const grids = blankForm('so-so', { plan: langGiang2031 });
  expect(messages(grids)).toEqual([
    [
      'other-plan',
      'Biểu này thuộc “Kế hoạch chính quyền số tỉnh Lạng Giang năm 2031”, không phải “Kế hoạch chuyển đổi số tỉnh Hưng Yên năm 2026”. Hãy gửi biểu của đúng kế hoạch.',
    ],
  ]);
});

test('the form of another plan of the same name is named by the id of that plan', () => {
  const [said] = messages(marked(flawed, { plan: 'hung-yen-2026-nhap' }));
  expect(said?.[1]).toMatch(/^Biểu này thuộc “hung-yen-2026-nhap”, không phải “Kế hoạch chuyển đổi số/);
});

test('a unit that the plan lacks is named by its code', () => {
  const grids = without(marked(flawed, { unit: '99999' }), 'Thông tin');
  expect(messages(grids)).toEqual([
    ['unknown-unit', expect.stringContaining('“99999” không có trong kế hoạch')],
  ]);
});

test('another period than the one collected is named by both', () => {
  const grids = filledForm(commune, '', { period: 'half-year' });
  expect(messages(grids, { period: periodNamed('year') })).toEqual([
    [
      'other-period',
      'Biểu này của kỳ “6 tháng đầu năm 2026”, trong khi đang thu kỳ “Năm 2026”. Hãy gửi biểu của đúng kỳ.',
    ],
  ]);
  expect(flatten(findingsIn(grids, { period: null }))).toEqual([['as-of-date', 'Thông tin', 'C10']]);
});

test('a period that the plan lacks is refused whatever is collected', () => {
  const grids = without(marked(flawed, { period: 'quarter-9' }), 'Thông tin');
  expect(messages(grids)).toEqual([['other-period', expect.stringContaining('“quarter-9”')]]);
});

test('the first gate that hits is the only finding', () => {
  const grids = without(marked(flawed, { format: 2, plan: 'x', unit: 'y', period: 'z' }), 'Thông tin');
  expect(messages(grids).map(([ruleId]) => ruleId)).toEqual(['newer-format']);
});
