import { buildForm } from '../../src/form/form';
import {
  initialInsert,
  insertReducer,
  type InsertAction,
  type InsertState,
} from '../../src/taskpane/insert/state';
import type { Prepared } from '../../src/taskpane/insert/prepare';
import { requestFor } from '../excel/workbooks';

const request = requestFor('so-khcn');
const fresh: Prepared = { request, workbook: buildForm(request), shown: [], existing: null };
const over: Prepared = {
  ...fresh,
  existing: { replace: ['PL01'], shown: ['PL01'], carried: { kept: 1, leftovers: [] }, leftoverSheet: null },
};
const failure = { code: 'busy', detail: '' } as const;

function after(...actions: readonly InsertAction[]): InsertState {
  return actions.reduce(insertReducer, initialInsert);
}

test('a workbook without the form is filled without a question', () => {
  const state = after({ type: 'asked', request }, { type: 'looked', prepared: fresh });
  expect(state.step).toBe('inserting');
  expect(insertReducer(state, { type: 'inserted' }).step).toBe('done');
});

test('nothing is replaced before the officer has said so', () => {
  const asking = after({ type: 'asked', request }, { type: 'looked', prepared: over });
  expect(asking.step).toBe('asking');
  expect(insertReducer(asking, { type: 'inserted' })).toBe(asking);
  expect(insertReducer(asking, { type: 'confirmed' }).step).toBe('inserting');
  expect(insertReducer(asking, { type: 'cancelled' })).toEqual({ step: 'form', cancelled: true });
});

test('a second click while one insert runs changes nothing', () => {
  const looking = after({ type: 'asked', request });
  expect(insertReducer(looking, { type: 'asked', request: requestFor('so-y-te') })).toBe(looking);
  expect(insertReducer(looking, { type: 'edited' })).toBe(looking);
});

test('what was made before a failure can still be had', () => {
  const delivery = { file: 'so-khcn.xlsx', kind: 'xlsx', bytes: new Uint8Array() } as const;
  const state = after(
    { type: 'asked', request },
    { type: 'looked', prepared: fresh },
    { type: 'failed', failure, delivery },
  );
  expect(state).toEqual({ step: 'failed', failure, delivery });
  expect(insertReducer(state, { type: 'edited' })).toEqual(initialInsert);
});
