import fc from 'fast-check';
import { instant, localDay, parseTime, serialOfTime, showTime, timeOfSerial } from '../../src/sheet/times';

describe("the day in Vietnam, whatever the machine's zone", () => {
  it.each([
    ['2026-11-14T16:59:59Z', '2026-11-14'],
    ['2026-11-14T17:00:00Z', '2026-11-15'],
    ['2026-11-14T23:59:59+07:00', '2026-11-14'],
    ['2026-11-15T00:00:00+07:00', '2026-11-15'],
    ['2026-11-14T17:00:00', '2026-11-15'],
    ['2026-11-14T12:00:00-08:00', '2026-11-15'],
  ])('of %s is %s', (iso, day) => {
    expect(localDay(iso)).toBe(day);
  });

  it.each(['', 'hôm qua', '14/11/2026'])('of "%s" is unknown', (text) => {
    expect(localDay(text)).toBeNull();
  });
});

describe('a time in a cell', () => {
  it('is a serial number of the clock in Vietnam', () => {
    expect(serialOfTime('2026-11-14T05:00:00Z')).toBe(46340.5);
    expect(timeOfSerial(46340.5)).toBe('2026-11-14T05:00:00.000Z');
  });

  it('is the same time when it is read back', () => {
    const times = fc.date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(times, (date) => {
        const iso = date.toISOString();
        expect(timeOfSerial(serialOfTime(iso) ?? 0)).toBe(iso);
      }),
    );
  });

  it.each([
    ['24/11/2026 09:30', '2026-11-24T02:30:00.000Z'],
    ['24/11/2026 9h30', '2026-11-24T02:30:00.000Z'],
    ['24/11/2026, 23:59:59', '2026-11-24T16:59:59.000Z'],
    ['24/11/2026', '2026-11-23T17:00:00.000Z'],
    ['2026-11-24 00:00', '2026-11-23T17:00:00.000Z'],
  ])('typed as %s is %s', (typed, iso) => {
    expect(parseTime(typed)).toBe(iso);
  });

  it.each([
    ['8h30 24/11/2026', '08:30'],
    ['8h30 ngày 24/11/2026', '08:30'],
    ['16h ngày 24/11/2026', '16:00'],
    ['24/11/2026 16h', '16:00'],
    ['24/11/2026 17 giờ 05 phút', '17:05'],
    ['24-11-2026 lúc 16:30', '16:30'],
    ['16:30, 24/11/2026', '16:30'],
    ['24/11/2026 4:30 PM', '16:30'],
    ['24/11/2026 4:30:00 CH', '16:30'],
    ['24/11/2026 12:05 SA', '00:05'],
    ['2026-11-24T16:30', '16:30'],
    ['2026-11-24T09:30:00Z', '16:30'],
    ['2026-11-24T10:30:00+08:00', '09:30'],
  ])('as officers and programs write it, "%s", is %s of that day', (typed, time) => {
    expect(showTime(parseTime(typed) ?? '')).toBe(`24/11/2026 ${time}`);
  });

  it.each(['', 'sáng thứ hai', '24/11/2026 25:00', '24/11/2026 09:75', '31/02/2026 08:00', '09:30'])(
    'typed as "%s" is none',
    (typed) => {
      expect(parseTime(typed)).toBeNull();
    },
  );

  it('is shown to the minute, and read back so', () => {
    expect(showTime('2026-11-24T02:30:45Z')).toBe('24/11/2026 09:30');
    expect(instant(parseTime(showTime('2026-11-24T02:30:00Z')) ?? '')).toBe(instant('2026-11-24T02:30:00Z'));
    expect(showTime('hôm qua')).toBe('hôm qua');
  });
});
