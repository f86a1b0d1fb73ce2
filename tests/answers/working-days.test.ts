import fc from 'fast-check';
import {
  afterWorkingDays,
  isWorkingDay,
  knowsYear,
  lastWorkingDayBefore,
} from '../../src/answers/working-days';
import { defaultPlan } from '../../src/plan/packs';
import { langGiang2031 } from '../fixtures/plans/lang-giang-2031';
import { dateOfSerial } from '../../src/sheet/dates';

const { calendar } = defaultPlan;

it.each([
  ['2026-11-13', 5, '2026-11-20', 'a weekend between'],
  ['2026-11-23', 1, '2026-11-25', 'a day off between'],
  ['2026-02-13', 1, '2026-02-23', 'Tết between'],
  ['2026-08-21', 1, '2026-08-22', 'a Saturday that is worked'],
  ['2026-08-28', 1, '2026-09-03', 'a weekday off in exchange'],
  ['2026-04-24', 2, '2026-04-29', 'a day off for a holiday on a Sunday'],
])('counts from %s by %i to %s: %s', (from, days, to) => {
  expect(afterWorkingDays(calendar, from, days)).toBe(to);
});

it('finds the last working day before a date that falls on a Sunday', () => {
  expect(lastWorkingDayBefore(calendar, '2026-11-15')).toBe('2026-11-13');
});

it('allows for weekends alone where a plan names no days off, and says so', () => {
  expect(afterWorkingDays(langGiang2031.calendar, '2031-11-28', 1)).toBe('2031-12-01');
  expect([knowsYear(calendar, '2026-12-31'), knowsYear(calendar, '2027-01-04')]).toEqual([true, false]);
});

it('ends on a working day, and only working days lie between', () => {
  fc.assert(
    fc.property(fc.integer({ min: 46_000, max: 46_700 }), fc.integer({ min: 1, max: 30 }), (serial, days) => {
      const from = dateOfSerial(serial) ?? '';
      const to = afterWorkingDays(calendar, from, days);
      let passed = 0;
      for (let at = serial + 1; (dateOfSerial(at) ?? '') <= to; at += 1) {
        if (isWorkingDay(calendar, dateOfSerial(at) ?? '')) passed += 1;
      }
      expect(isWorkingDay(calendar, to)).toBe(true);
      expect(passed).toBe(days);
    }),
  );
});
