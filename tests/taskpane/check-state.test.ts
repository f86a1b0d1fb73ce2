import {
  checkReducer,
  initialCheck,
  type CheckAction,
  type CheckState,
} from '../../src/taskpane/check/state';

const result = { forms: [], at: 0 };
const failure = { code: 'cell-edit', detail: '' } as const;
const after = (...actions: readonly CheckAction[]): CheckState => actions.reduce(checkReducer, initialCheck);

test('a result stands until cells change; then it is stale and still there', () => {
  const state = after({ type: 'started' }, { type: 'finished', result });
  expect(state).toEqual({ step: 'result', result, stale: false });
  expect(checkReducer(state, { type: 'cells-changed' })).toEqual({ step: 'result', result, stale: true });
});

test('a change while a check runs makes its result stale from the start', () => {
  const state = after({ type: 'started' }, { type: 'cells-changed' }, { type: 'finished', result });
  expect(state).toEqual({ step: 'result', result, stale: true });
});

test('a new check begins without the changes before it', () => {
  const state = after(
    { type: 'started' },
    { type: 'cells-changed' },
    { type: 'finished', result },
    { type: 'started' },
    { type: 'finished', result },
  );
  expect(state).toEqual({ step: 'result', result, stale: false });
});

test('a failure says why, and a change of cells does not turn it into a result', () => {
  const state = after({ type: 'started' }, { type: 'failed', failure });
  expect(checkReducer(state, { type: 'cells-changed' })).toEqual({ step: 'failed', failure });
});

test('before the first check nothing is stale', () => {
  expect(after({ type: 'cells-changed' })).toEqual(initialCheck);
});
