import {
  checkReducer,
  initialCheck,
  resultOf,
  type CheckAction,
  type CheckState,
} from '../../src/taskpane/check/state';

const result = { open: { grids: [], sheetNames: new Map<string, string>() }, forms: [], at: 0 };
const later = { ...result, at: 1 };
const failure = { code: 'cell-edit', detail: '' } as const;
const after = (...actions: readonly CheckAction[]): CheckState => actions.reduce(checkReducer, initialCheck);
const checked = [{ type: 'started' }, { type: 'finished', result }] as const;

test('changed cells are followed: the result stays in view, and is fresh again once they are checked', () => {
  const changed = after(...checked, { type: 'changed', what: 'cells' });
  expect(changed).toEqual({ step: 'result', result, freshness: 'updating' });
  expect(checkReducer(changed, { type: 'rechecked', result: later, more: false })).toEqual({
    step: 'result',
    result: later,
    freshness: 'fresh',
  });
});

test('cells that change while others are checked keep the result from being fresh', () => {
  expect(
    after(...checked, { type: 'changed', what: 'cells' }, { type: 'rechecked', result: later, more: true }),
  ).toEqual({ step: 'result', result: later, freshness: 'updating' });
});

test('sheets that come or go, and cells that cannot be followed, make it stale until a new check', () => {
  const stale = { step: 'result', result, freshness: 'stale' };
  expect(after(...checked, { type: 'changed', what: 'sheets' })).toEqual(stale);
  expect(after(...checked, { type: 'lost-track' })).toEqual(stale);
  expect(
    after(...checked, { type: 'lost-track' }, { type: 'rechecked', result: later, more: false }),
  ).toEqual(stale);
  expect(after(...checked, { type: 'lost-track' }, ...checked)).toMatchObject({ freshness: 'fresh' });
});

test.each([
  ['cells', 'updating'],
  ['sheets', 'stale'],
] as const)('%s that change while everything is read leave the result %s', (what, freshness) => {
  expect(after({ type: 'started' }, { type: 'changed', what }, { type: 'finished', result })).toEqual({
    step: 'result',
    result,
    freshness,
  });
});

test('the last result stays in view while a new check runs', () => {
  expect(resultOf(after(...checked, { type: 'started' }))).toBe(result);
});

test('a failure says why, and a change of cells does not turn it into a result', () => {
  const state = after({ type: 'started' }, { type: 'failed', failure });
  expect(checkReducer(state, { type: 'changed', what: 'cells' })).toEqual({ step: 'failed', failure });
});

test('before the first check nothing is out of date', () => {
  expect(after({ type: 'changed', what: 'cells' })).toEqual(initialCheck);
});
