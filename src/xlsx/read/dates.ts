import { refuse } from './failure';

const DAY = 86_400_000;
/** Serial number of 1970-01-01. */
const UNIX_EPOCH = 25_569;
/** Excel counts a 29 February 1900 that never was: earlier serials are one less (learn.microsoft.com, 214326). */
const AFTER_FALSE_LEAP_DAY = 61;

/** Days between the serial numbers of the 1904 and the 1900 date system for the same day. */
export const DAYS_1904 = 1462;

/** An ISO 8601 date, time or both (`t="d"`, strict files) as a serial number of the 1900 system. */
export function isoToSerial(text: string): number {
  const match = /^(?:(\d{4})-(\d\d)-(\d\d))?(?:T?(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/.exec(text.trim());
  if (!match || text.trim() === '') refuse('damaged', `date ${JSON.stringify(text.slice(0, 40))}`);
  const [, year, month, day, hour = '0', minute = '0', second = '0'] = match;
  const time = (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / 86_400;
  if (year === undefined) return time;
  const days = Date.UTC(Number(year), Number(month) - 1, Number(day)) / DAY + UNIX_EPOCH;
  return (days < AFTER_FALSE_LEAP_DAY ? days - 1 : days) + time;
}
