/** What the board says of a unit that has sent again. */
import { consolidate, type Consolidation, type Received } from '../../src/consolidation';
import { filledProvince } from '../../src/demo';
import { defaultPlan as plan } from '../../src/plan/packs';
import { createDesk } from '../../src/work/desk';
import type { ReviewRequest } from '../../src/work/desk-calls';
import { unitChanges } from '../../src/work/desk-changes';
import { received } from '../consolidation/received';
import { periodNamed } from '../support/workbook-table';

const period = periodNamed('year');
const [unit, neighbour] = plan.units.filter(({ level }) => level === 'commune');
if (!unit || !neighbour) throw new Error('The plan has communes');

const withFiles = (files: readonly Received[]): Consolidation => consolidate({ plan, period, files });
const first = received(
  plan,
  period.id,
  unit.id,
  { '5b': [40, 100], '8': [7, 10] },
  { file: 'lần 1.xlsx', hash: '1', receivedAt: '2026-11-01T00:00:00Z' },
);
const second = received(
  plan,
  period.id,
  unit.id,
  { '5b': [90, 100], '8': [7, 10] },
  { file: 'lần 2.xlsx', hash: '2' },
);
const others = received(plan, period.id, neighbour.id, { '5b': [60, 100] });

it('says which cells are no longer the same, and what becomes of the province', () => {
  const changes = unitChanges(withFiles([first, second, others]), unit.id, 'vi', withFiles);
  expect(changes).toMatchObject({
    before: 'lần 1.xlsx',
    after: 'lần 2.xlsx',
    cells: [{ column: 'Tử số', before: '40', after: '90' }],
    totals: [
      {
        measure: '5b',
        target: 70,
        before: { numerator: 100, denominator: 200, rate: 50, met: false },
        after: { numerator: 150, denominator: 200, rate: 75, met: true },
      },
    ],
  });
  expect(changes?.cells[0]?.row).toContain('PL01, chỉ tiêu 5b');
});

it('says the row in English where the pane is', () => {
  const changes = unitChanges(withFiles([first, second]), unit.id, 'en', withFiles);
  expect(changes?.cells[0]?.row).toContain('PL01, indicator 5b');
});

it('says nothing of a unit that has sent once, of a copy, and of none', () => {
  const copy = { ...second, file: 'bản sao.xlsx' };
  expect(unitChanges(withFiles([second, copy, others]), unit.id, 'vi', withFiles)).toBeNull();
  expect(unitChanges(withFiles([second]), neighbour.id, 'vi', withFiles)).toBeNull();
});

it('is answered by the desk out of the files themselves', async () => {
  const { files } = filledProvince(plan, period, 4);
  const replaced = files.find(({ expected }) => expected.standing === 'superseded');
  if (!replaced) throw new Error('Nobody has sent again');
  const desk = createDesk(plan, () => Promise.resolve());
  const review: ReviewRequest = {
    period: period.id,
    decisions: [],
    deadlines: null,
    language: 'vi',
    withSheets: false,
  };
  for (const { file, sentAt, bytes } of files.filter(({ unit: sender }) => sender === replaced.unit)) {
    await desk.add({ file, changedAt: sentAt, bytes: bytes() }, () => undefined);
  }
  const changes = await desk.changes({ unit: replaced.unit.id, review }, () => undefined);
  expect(changes?.before).toBe(replaced.file);
  expect(changes?.cells.length).toBeGreaterThan(0);
});
