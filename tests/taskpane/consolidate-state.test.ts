import type { PreparedResult } from '../../src/taskpane/consolidate/result';
import {
  consolidateReducer,
  initialConsolidate,
  type ConsolidateAction,
} from '../../src/taskpane/consolidate/state';
import type { OpenedFile } from '../../src/work/intake';

const file = (name: string, hash: string): OpenedFile => ({
  file: name,
  hash,
  kind: 'unreadable',
  failure: 'damaged',
  receivedAt: '',
});
const after = (...actions: readonly ConsolidateAction[]) =>
  actions.reduce(consolidateReducer, initialConsolidate);
const namesOf = (files: readonly OpenedFile[]) => files.map(({ file: name, hash }) => `${name} ${hash}`);
const prepared = (replace: readonly string[]): PreparedResult => ({
  workbook: { sheets: [] },
  shown: [],
  replace,
  keptColumns: [],
  file: '',
});

test('files picked later join those before; a name picked again takes the place of the first', () => {
  const state = after(
    { type: 'files-read', files: [file('a.xlsx', '1'), file('b.xlsx', '2')] },
    { type: 'files-read', files: [file('b.xlsx', '3'), file('c.xlsx', '4')] },
  );
  expect(namesOf(state.files)).toEqual(['a.xlsx 1', 'b.xlsx 3', 'c.xlsx 4']);
});

test('a file is taken out by its content, from the files and from the open workbook', () => {
  const state = after(
    { type: 'files-read', files: [file('a.xlsx', '1'), file('b.xlsx', '2')] },
    { type: 'sheets-read', sheets: [file('Sổ đang mở', '5'), file('Sổ đang mở', '6')] },
    { type: 'removed', hashes: ['1', '6'] },
  );
  expect(namesOf(state.files)).toEqual(['b.xlsx 2']);
  expect(namesOf(state.sheets ?? [])).toEqual(['Sổ đang mở 5']);
});

test('stopping a reading keeps what was there', () => {
  const state = after(
    { type: 'files-read', files: [file('a.xlsx', '1')] },
    { type: 'reading', progress: { done: 0, count: 9, file: 'b.xlsx' } },
    { type: 'read-stopped' },
  );
  expect(namesOf(state.files)).toEqual(['a.xlsx 1']);
  expect(state.task.step).toBe('idle');
});

test('an earlier result is replaced only after the officer has said so', () => {
  const asking = after({ type: 'looking' }, { type: 'looked', prepared: prepared(['PL01']) });
  expect(asking.task.step).toBe('asking');
  expect(consolidateReducer(asking, { type: 'confirmed' }).task.step).toBe('inserting');
  expect(consolidateReducer(asking, { type: 'cancelled' }).task.step).toBe('idle');
  expect(after({ type: 'looking' }, { type: 'looked', prepared: prepared([]) }).task.step).toBe('inserting');
});

test('other files after a result mean that the message about it goes', () => {
  const state = after(
    { type: 'inserted', prepared: prepared([]) },
    { type: 'files-read', files: [file('a.xlsx', '1')] },
  );
  expect(state.task.step).toBe('idle');
});
