import type { Flag } from '../../../src/consolidation';
import { decisionsFor, partOf } from '../../../src/taskpane/consolidate/file-decisions';
import type { ReviewLine } from '../../../src/work/desk-calls';
import { entryOf, lineOf, undecided, unitAt } from './entries';

const unit = unitAt(0);
const withdrawn: Flag = { kind: 'withdrawn', reason: 'Gửi nhầm' };
const accepted: Flag = { kind: 'accepted', reason: 'Đã xác nhận' };
const standIn: Flag = { kind: 'stand-in', source: 'Điện thoại', reason: 'Mất mạng' };
const preferred: Flag = { kind: 'preferred', reason: 'Đơn vị xác nhận' };

const decisions = (rest: Partial<ReviewLine>, contested = false) =>
  decisionsFor(
    lineOf('a.xlsx', { unit: unit.id, ...rest }),
    entryOf(unit, 'valid', [], contested ? [undecided(unit, ['a.xlsx', 'b.xlsx'], false)] : []),
  );

test.each<[string, Partial<ReviewLine>, boolean, string[]]>([
  ['that counts', { standing: 'current' }, false, ['stand-in', 'withdraw']],
  ['that is returned', { standing: 'returned' }, false, ['accept', 'stand-in']],
  ['that came after the lock', { standing: 'locked-out' }, false, ['accept', 'stand-in']],
  ['that another one has replaced', { standing: 'superseded' }, false, ['withdraw']],
  ['that is withdrawn', { standing: 'withdrawn', flags: [withdrawn] }, false, ['restore']],
  [
    'that was accepted',
    { standing: 'current', flags: [accepted] },
    false,
    ['restore', 'stand-in', 'withdraw'].sort(),
  ],
  [
    'that was typed in for the unit',
    { standing: 'current', flags: [standIn] },
    false,
    ['restore', 'withdraw'],
  ],
  ['of one time with another', { standing: 'superseded' }, true, ['prefer', 'withdraw']],
  [
    'that was chosen',
    { standing: 'current', flags: [preferred] },
    true,
    ['restore', 'stand-in', 'withdraw'].sort(),
  ],
  ['of another period', { standing: 'not-accepted', refusal: 'other-period' }, false, []],
  ['of no unit', { standing: 'not-accepted', nameless: { suggestion: null } }, false, ['identify']],
])('of a file %s there can be decided: %j', (_what, line, contested, expected) => {
  expect(decisions(line, contested).sort()).toEqual(expected);
});

test('what the file waits for comes first', () => {
  expect(decisions({ standing: 'current' }, true)[0]).toBe('prefer');
  expect(decisions({ standing: 'returned' })[0]).toBe('accept');
});

test('a decision names the unit only where the file holds the forms of several', () => {
  const one = lineOf('a.xlsx', { unit: unit.id });
  const other = lineOf('a.xlsx', { unit: unitAt(1).id });
  expect(partOf(one, [one, lineOf('b.xlsx', { unit: unitAt(1).id })])).toEqual({});
  expect(partOf(one, [one, other])).toEqual({ part: unit.id });
});
