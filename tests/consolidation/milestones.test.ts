import { consolidate, type Decision, type Received } from '../../src/consolidation';
import { noEntries, type RowEntry } from '../../src/form/entries';
import { taskStates, type TaskState } from '../../src/form/words';
import { allProjectRows, taskKey, unitsOf, type RowKey } from '../../src/plan/rows';
import { defaultPlan as plan } from '../../src/plan/packs';
import type { Finding } from '../../src/rules/types';
import { received, type FileFacts } from './received';

const period = plan.periods.find(({ id }) => id === 'year');
if (!period) throw new Error('The pack has the year');
const year = period;

const task = plan.tasks.find(({ tt }) => tt === 5);
const coordinatedTask = plan.tasks.find(({ tt }) => tt === 1);
if (!task || !coordinatedTask) throw new Error('The plan has its rows');
const leads = unitsOf(plan, task.lead);
const [first = '', second = '', third = ''] = leads.map(({ id }) => id);

function filed(
  unit: string,
  rows: Partial<Record<'PL02' | 'PL03', [RowKey, RowEntry][]>>,
  facts: FileFacts = {},
): Received {
  const entries = {
    ...noEntries,
    rows: { PL01: new Map(), PL02: new Map(rows.PL02), PL03: new Map(rows.PL03) },
  };
  return received(plan, year.id, unit, entries, facts);
}

const stating = (unit: string, state: TaskState, result = '', facts: FileFacts = {}): Received =>
  filed(unit, { PL02: [[taskKey(task), { state: taskStates[state], progress: 40, result }]] }, facts);

function totalOf(key: RowKey, files: readonly Received[], decisions: readonly Decision[] = []) {
  const { tasks, projects } = consolidate({ plan, period: year, files, decisions });
  const total = tasks.find((one) => taskKey(one.task) === key) ?? projects.find((one) => one.row.key === key);
  if (!total) throw new Error(`No total of ${key}`);
  return total;
}

describe('a row of Phụ lục 02', () => {
  it('counts its leads by what they state; who has sent nothing or left it blank has not reported', () => {
    const total = totalOf(taskKey(task), [
      stating(first, 'done'),
      stating(second, 'kept-up'),
      filed(third, {}),
    ]);
    expect(total.states).toEqual({
      'not-started': 0,
      'under-way': 0,
      done: 1,
      'kept-up': 1,
      late: 0,
      stopped: 0,
    });
    expect(total.notReported).toBe(leads.length - 2);
  });

  it('gives statements in the order of the unit list, whatever came first', () => {
    const total = totalOf(taskKey(task), [
      stating(second, 'late', 'Chờ vốn'),
      stating(first, 'done', 'Đã xong'),
    ]);
    expect(total.statements.map(({ unit, result }) => [unit.id, result])).toEqual([
      [first, 'Đã xong'],
      [second, 'Chờ vốn'],
    ]);
  });

  it('leaves coordinating units out', () => {
    const key = taskKey(coordinatedTask);
    const file = filed(second, { PL02: [[key, { state: taskStates.done, result: 'Đã phối hợp' }]] });
    expect(totalOf(key, [file])).toMatchObject({ notReported: 1, statements: [] });
  });

  it('takes a row in error of an accepted file for blank', () => {
    const error: Finding = {
      ruleId: 'unknown-state',
      severity: 'error',
      settled: false,
      params: {},
      place: { kind: 'cell', appendix: 'PL02', sheet: 'PL02', address: 'F6', row: taskKey(task) },
    };
    const file = stating(first, 'done', 'Đã xong', { hash: 'x', outcome: 'returned', findings: [error] });
    expect(totalOf(taskKey(task), [file]).statements).toEqual([]);
    const total = totalOf(
      taskKey(task),
      [file],
      [{ kind: 'accept', hash: 'x', reason: 'Phần khác dùng được' }],
    );
    expect(total.statements).toMatchObject([{ state: 'blank', progress: null, result: '' }]);
    expect(total.notReported).toBe(leads.length);
  });
});

describe('a task of Phụ lục 03', () => {
  const specific = allProjectRows(plan).find(({ key }) => key === 'PL03.II.24.2');
  const common = allProjectRows(plan).find(({ key }) => key === 'PL03.I.2.3');
  if (!specific || !common) throw new Error('The plan has its tasks');

  it('is answered by its unit with progress and money, in million đồng', () => {
    const entry = {
      state: taskStates['under-way'],
      progress: 60,
      allotted: 1250.5,
      disbursed: 700,
      result: 'Đang làm',
    };
    expect(totalOf(specific.key, [filed('vp-tinh-uy', { PL03: [[specific.key, entry]] })])).toMatchObject({
      notReported: 0,
      statements: [
        { state: 'under-way', progress: 60, allotted: 1250.5, disbursed: 700, result: 'Đang làm' },
      ],
    });
  });

  it('is counted over all members where it is common', () => {
    const entry = { state: taskStates.done };
    const total = totalOf(common.key, [filed('11953', { PL03: [[common.key, entry]] })]);
    expect(total.states.done).toBe(1);
    expect(total.notReported).toBe(103);
  });
});
