import { unzipSync } from 'fflate';
import { makeAllForms, type Progress } from '../../src/taskpane/insert/all-forms';
import { readSubmissions } from '../../src/submission';
import { readWorkbook } from '../../src/xlsx/read';
import { langGiang2031 as plan } from '../fixtures/plans/lang-giang-2031';

const period = plan.periods[1];
if (!period) throw new Error('the plan has one period');
const request = {
  plan,
  period,
  appendices: ['PL01', 'PL02', 'PL03'],
  madeAt: '2031-01-05T00:00:00Z',
} as const;

test('every unit gets a file named by its id, with its own form in it', async () => {
  const heard: Progress[] = [];
  const delivery = await makeAllForms(
    request,
    (progress) => heard.push(progress),
    new AbortController().signal,
  );
  const files = unzipSync(delivery?.bytes ?? new Uint8Array());
  expect(Object.keys(files)).toEqual(plan.units.map(({ id }) => `${id}.xlsx`));
  for (const [name, bytes] of Object.entries(files)) {
    const read = readWorkbook(bytes);
    const [submission] = read.ok ? readSubmissions(read.workbook.sheets, plan) : [];
    expect(`${submission?.identity?.unit ?? ''}.xlsx`).toBe(name);
  }
  expect(heard.map(({ done }) => done)).toEqual(plan.units.map((_, index) => index));
});

test('stopping leaves no file', async () => {
  const stopper = new AbortController();
  const delivery = await makeAllForms(
    request,
    ({ done }) => {
      if (done === 1) stopper.abort();
    },
    stopper.signal,
  );
  expect(delivery).toBeNull();
});
