import type { PickedFile } from '../../src/taskpane/consolidate/picked';
import {
  consolidateReducer,
  initialConsolidate,
  type ConsolidateAction,
  type ConsolidateState,
} from '../../src/taskpane/consolidate/state';

const file = (name: string, size = 1): PickedFile => ({
  name,
  size,
  lastModified: 0,
  arrayBuffer: () => Promise.reject(new Error('not read here')),
});
const after = (...actions: readonly ConsolidateAction[]) =>
  actions.reduce(consolidateReducer, initialConsolidate);
const namesOf = ({ files }: ConsolidateState) => [...files].map(([name, { size }]) => `${name} ${size}`);
const read = (...files: PickedFile[]): ConsolidateAction => ({ type: 'files-read', read: files, left: [] });
const withdraw = { kind: 'withdraw', hash: '1', reason: 'Gửi nhầm' } as const;

test('files picked later join those before; a name picked again takes the place of the first', () => {
  const state = after(read(file('a.xlsx'), file('b.xlsx')), read(file('b.xlsx', 2), file('c.xlsx')));
  expect(namesOf(state)).toEqual(['a.xlsx 1', 'b.xlsx 2', 'c.xlsx 1']);
});

test('every change of what the desk holds asks for a new review, a decision does so by itself', () => {
  const revisions = [
    after(read(file('a.xlsx'))),
    after(read(file('a.xlsx')), { type: 'removed', names: ['a.xlsx'] }),
    after(read(file('a.xlsx')), { type: 'workbook-read', withSheets: true }),
    after(read(file('a.xlsx')), { type: 'decided', decision: withdraw }),
  ].map(({ revision }) => revision);
  expect(revisions).toEqual([1, 2, 2, 1]);
});

test('stopping keeps what was read and offers the rest', () => {
  const state = after(
    read(file('a.xlsx')),
    { type: 'reading', progress: { done: 1, count: 2, file: 'c.xlsx' } },
    { type: 'files-read', read: [file('b.xlsx')], left: [file('c.xlsx')] },
  );
  expect(namesOf(state)).toEqual(['a.xlsx 1', 'b.xlsx 1']);
  expect(state.task).toEqual({ step: 'stopped', left: [expect.objectContaining({ name: 'c.xlsx' })] });
});

test('a desk that breaks down loses no picked file and no decision', () => {
  const state = after(
    read(file('a.xlsx')),
    { type: 'decided', decision: withdraw },
    { type: 'broken', failure: { detail: 'out of memory' }, unread: [file('b.xlsx')] },
  );
  expect(namesOf(state)).toEqual(['a.xlsx 1', 'b.xlsx 1']);
  expect(state.decisions).toEqual([withdraw]);
  expect(state.task.step).toBe('broken');
});

test('once inserted, decisions stand in the register of the workbook and are not kept twice', () => {
  const state = after(
    read(file('a.xlsx')),
    { type: 'decided', decision: withdraw },
    { type: 'deadlines-set', deadlines: { due: '2026-11-15', lock: null } },
    { type: 'inserted', sheets: ['PL01'], withCharts: true },
  );
  expect(state).toMatchObject({ decisions: [], deadlines: null, task: { step: 'inserted' } });
});

test('other files after a result mean that the message about it goes', () => {
  const state = after({ type: 'inserted', sheets: [], withCharts: true }, read(file('a.xlsx')));
  expect(state.task.step).toBe('idle');
});
