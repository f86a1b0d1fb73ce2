import type { Explanations } from '../../src/form/entries';
import { buildForm } from '../../src/form/form';
import { defaultPlan as plan } from '../../src/plan/packs';
import { measureRows } from '../../src/plan/rows';
import { appendixIds } from '../../src/form/columns';
import { textHash } from '../../src/plan/text';
import { readSubmissions } from '../../src/submission';
import { say } from '../../src/taskpane/i18n/say';
import { prepareInsert } from '../../src/taskpane/insert/prepare';
import { cleanEntries, commune, periodNamed, unitNamed } from '../support/workbook-table';

test('a form put in again keeps which warnings its explanations were written for', () => {
  const unit = unitNamed(commune);
  const period = periodNamed('year');
  const [row] = measureRows(plan, unit);
  if (!row) throw new Error('a commune has rows');
  const explained: Explanations = {
    general: null,
    rows: new Map([[row.key, { rules: ['cumulative-fallen'], textHash: textHash('Đã đối chiếu.') }]]),
  };
  const request = { plan, unit, period, madeAt: '2026-11-01T08:00:00Z' };
  const before = buildForm({ ...request, entries: cleanEntries(plan, unit), explained });
  const open = {
    grids: before.sheets,
    sheetNames: new Map(before.sheets.map(({ name }) => [name, name])),
  };
  const { workbook } = prepareInsert({ ...request, appendices: appendixIds }, open, (key, ...params) =>
    say('vi', key, ...params),
  );
  expect(readSubmissions(before.sheets, plan)[0]?.explained).toEqual(explained);
  expect(readSubmissions(workbook.sheets, plan)[0]?.explained).toEqual(explained);
});
