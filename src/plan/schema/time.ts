/** Reporting periods and the days that are worked. */
import { z } from 'zod';
import { isoDate, periodId, text } from './ids';

export const period = z.strictObject({
  id: periodId,
  name: text,
  /** Both bounds included. */
  from: isoDate,
  to: isoDate,
  /** Reports are due strictly before this day; null until the officer sets one. */
  dueBefore: isoDate.nullable(),
  /** Offered as "số liệu tính đến ngày". */
  asOf: isoDate,
});

const day = z.strictObject({ date: isoDate, name: text });

/** Weekends are known; what is decided anew for every year is not. Years without an entry count as unknown. */
export const calendar = z.strictObject({
  /** Public holidays that fall on a weekday, and weekdays off in exchange. */
  off: z.array(day).default([]),
  /** Saturdays and Sundays that are worked in exchange. */
  worked: z.array(day).default([]),
});
