import type { SettlingNote } from '../../../src/consolidation';
import { boardOf, isContested, isLate, wantsLook } from '../../../src/taskpane/consolidate/board';
import type { ReviewLine, ReviewUnit } from '../../../src/work/desk-calls';
import { entryOf, late, lineOf, plan, standingOf, undecided, unitAt, type Shown } from './entries';

const [first, second] = [unitAt(0), unitAt(1)];

const shown = (rest: Partial<Shown>): Shown => ({ lines: [], units: [], notes: [], ...rest });

test('files of no unit stand first, then the reporting units in the order of the plan', () => {
  const board = boardOf(
    shown({
      lines: [lineOf('b.xlsx', { unit: second.id }), lineOf('lạ.xlsx'), lineOf('a.xlsx', { unit: first.id })],
      units: [standingOf(second.id, 'accepted'), standingOf(first.id, 'accepted')],
    }),
    plan,
  );
  expect(board.map((entry) => (entry.kind === 'unit' ? entry.unit.id : entry.line.file))).toEqual([
    'lạ.xlsx',
    first.id,
    second.id,
  ]);
});

test('two files of no unit with one content are two entries', () => {
  const board = boardOf(
    shown({ lines: [lineOf('a.xlsx', { hash: '1' }), lineOf('b.xlsx', { hash: '1' })] }),
    plan,
  );
  expect(new Set(board.map(({ key }) => key)).size).toBe(2);
});

test.each<[ReviewUnit['standing'], Partial<ReviewLine> | null, string]>([
  ['accepted', { standing: 'current', outcome: 'valid' }, 'valid'],
  ['accepted', { standing: 'current', outcome: 'accepted-with-warnings' }, 'warnings'],
  ['returned', { standing: 'returned', outcome: 'returned' }, 'returned'],
  ['locked-out', { standing: 'locked-out' }, 'excluded'],
  ['withdrawn', { standing: 'withdrawn' }, 'excluded'],
  ['missing', { standing: 'not-accepted', outcome: 'not-accepted', refusal: 'other-period' }, 'refused'],
  ['missing', null, 'missing'],
])('a unit that is %s with the file %j is shown as %s', (standing, line, state) => {
  const lines = line ? [lineOf('a.xlsx', { unit: first.id, ...line })] : [];
  const [entry] = boardOf(shown({ lines, units: [standingOf(first.id, standing)] }), plan);
  expect(entry).toMatchObject({ kind: 'unit', state });
});

test('a note stands with the units it is about, and with the files of no unit that it names', () => {
  const notes: SettlingNote[] = [
    { kind: 'same-file', files: ['a.xlsx', 'lạ.xlsx'] },
    { kind: 'same-entries', files: ['a.xlsx', 'b.xlsx'], units: [first, second] },
    undecided(second, ['b.xlsx'], false),
  ];
  const board = boardOf(
    shown({
      lines: [lineOf('lạ.xlsx'), lineOf('a.xlsx', { unit: first.id }), lineOf('b.xlsx', { unit: second.id })],
      units: [standingOf(first.id, 'accepted'), standingOf(second.id, 'accepted')],
      notes,
    }),
    plan,
  );
  expect(board.map((entry) => entry.notes.map(({ kind }) => kind))).toEqual([
    ['same-file'],
    ['same-file', 'same-entries'],
    ['same-entries', 'undecided-order'],
  ]);
});

test('what is undecided wants a look and is contested until the officer has chosen; copies are merely said', () => {
  const judged = (note: SettlingNote) => {
    const entry = entryOf(first, 'valid', [], [note]);
    return [wantsLook(entry), isContested(entry)];
  };
  expect(judged(undecided(first, ['a.xlsx', 'b.xlsx'], false))).toEqual([true, true]);
  expect(judged(undecided(first, ['a.xlsx', 'b.xlsx'], true))).toEqual([false, false]);
  expect(judged({ kind: 'same-file', files: ['a.xlsx', 'b.xlsx'] })).toEqual([false, false]);
  expect(judged({ kind: 'newer-returned', unit: first, files: ['b.xlsx'], chosen: 'a.xlsx' })).toEqual([
    true,
    false,
  ]);
});

test('a unit is late with any file that is', () => {
  expect(isLate(entryOf(first, 'valid', [lineOf('a.xlsx'), lineOf('b.xlsx', { flags: [late] })]))).toBe(true);
  expect(isLate(entryOf(first, 'valid', [lineOf('a.xlsx')]))).toBe(false);
});
