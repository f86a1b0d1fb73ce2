/** @jest-environment jsdom */
import './browser';
import { insertSheets, readOpenWorkbook } from '../../src/excel';
import { buildForm } from '../../src/form/form';
import { defaultPlan as plan } from '../../src/plan/packs';
import { unitById } from '../../src/plan/rows';
import { SheetDraft, valueCell } from '../../src/sheet/build';
import type { Workbook } from '../../src/sheet/model';
import { carryOut, look } from '../../src/taskpane/insert/carryOut';
import type { InsertRequest } from '../../src/taskpane/insert/prepare';
import { say } from '../../src/taskpane/i18n/say';
import { writeWorkbook } from '../../src/xlsx/write';
import { openExcel } from './host';

const t = ((key, ...params) => say('vi', key, ...params)) as Parameters<typeof look>[1];

function blank(names: readonly string[] = ['Sheet1']): Workbook {
  return { sheets: names.map((name) => new SheetDraft(name).finish()) };
}

function requestFor(unitId: string): InsertRequest {
  const unit = unitById(plan, unitId);
  const period = plan.periods.find(({ id }) => id === plan.defaultPeriod);
  if (!unit || !period) throw new Error(`no ${unitId}`);
  return { plan, unit, period, appendices: ['PL01', 'PL02', 'PL03'], madeAt: '2026-01-05T00:00:00.000Z' };
}

test('a form goes into an empty workbook in four round trips', async () => {
  const host = openExcel(blank());
  const looked = await look(requestFor('so-khcn'), t);
  if (!looked.ok) throw new Error(looked.failure.detail);
  expect(looked.value.existing).toBeNull();
  const done = await carryOut(looked.value);
  expect(done).toEqual({ ok: true, value: null });
  expect(host.batches).toBeLessThanOrEqual(4);
  expect(host.snapshot().sheets.map(({ name }) => name)).toEqual([
    'Sheet1',
    'Thông tin',
    'PL01',
    'PL02',
    'PL03',
    'Giải thích chỉ tiêu',
    '_ds',
    '_khs',
  ]);
});
