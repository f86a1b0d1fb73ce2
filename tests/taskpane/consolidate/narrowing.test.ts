import fc from 'fast-check';
import { unitStates, type Entry } from '../../../src/taskpane/consolidate/board';
import {
  boardFilters,
  closedGroups,
  countsOf,
  everything,
  narrowed,
  type Narrowing,
} from '../../../src/taskpane/consolidate/narrowing';
import { entryOf, late, lineOf, plan, undecided, unitAt } from './entries';

const board: readonly Entry[] = [
  { kind: 'file', key: '1', line: lineOf('Báo cáo lạ.xlsx'), notes: [] },
  entryOf(unitAt(0), 'valid', [lineOf('so-so.xlsx', { flags: [late] })]),
  entryOf(unitAt(1), 'returned', [lineOf('lần 2.xlsx')]),
  entryOf(unitAt(2), 'returned', [lineOf('90001.xlsx')], [undecided(unitAt(2), ['90001.xlsx'], false)]),
  entryOf(unitAt(3), 'missing'),
];

const shown = (change: Partial<Narrowing>) =>
  narrowed(board, { ...everything, ...change }, plan).map((entry) =>
    entry.kind === 'unit' ? entry.unit.name : entry.line.file,
  );
const filters = (...chosen: Narrowing['filters'] extends ReadonlySet<infer Filter> ? Filter[] : never) =>
  new Set(chosen);

test('without a filter all are shown, with several those of any of them', () => {
  expect(shown({})).toHaveLength(board.length);
  expect(shown({ filters: filters('missing', 'nameless') })).toEqual(['Báo cáo lạ.xlsx', unitAt(3).name]);
  expect(shown({ filters: filters('late', 'look') })).toEqual([unitAt(0).name, unitAt(2).name]);
});

test('words find units by name or alias without accents, and files by a part of their name', () => {
  expect(shown({ search: 'nui doi' })).toEqual(['UBND xã Núi Đôi']);
  expect(shown({ search: 'lan 2' })).toEqual([unitAt(1).name]);
  expect(shown({ search: 'bao cao' })).toEqual(['Báo cáo lạ.xlsx']);
  expect(shown({ search: 'không có' })).toEqual([]);
});

test('a group shows its members only, and the filters hold within it', () => {
  const [departments] = closedGroups(plan);
  if (!departments) throw new Error('the plan has no closed group');
  expect(shown({ group: departments.id })).toEqual([unitAt(0).name, unitAt(1).name]);
  expect(shown({ group: departments.id, filters: filters('returned') })).toEqual([unitAt(1).name]);
});

test('every closed group and the others together show each unit once', () => {
  const groups: Narrowing['group'][] = [...closedGroups(plan).map(({ id }) => id), 'others'];
  const units = groups.flatMap((group) => shown({ group }));
  expect(units.sort()).toEqual(
    board.flatMap((entry) => (entry.kind === 'unit' ? [entry.unit.name] : [])).sort(),
  );
});

test('the counts of states add up to the units, and each count is what its filter shows', () => {
  const counts = countsOf(board);
  expect(unitStates.reduce((sum, state) => sum + counts[state], 0)).toBe(board.length - 1);
  for (const filter of boardFilters) expect(shown({ filters: filters(filter) })).toHaveLength(counts[filter]);
});

test('law: one more filter never hides what was shown by others', () => {
  fc.assert(
    fc.property(
      fc.subarray([...boardFilters], { minLength: 1 }),
      fc.constantFrom(...boardFilters),
      (chosen, more) => {
        const [few, many] = [
          shown({ filters: new Set(chosen) }),
          shown({ filters: new Set([...chosen, more]) }),
        ];
        expect(few.every((name) => many.includes(name))).toBe(true);
      },
    ),
  );
});
