/**
 * Working days of state bodies: Monday to Friday without the plan's days off, and the Saturdays and Sundays that are
 * worked in exchange. Both are decided anew for every year (Bộ luật Lao động 2019, Điều 112), so they are data.
 */
import type { Calendar } from '../plan/schema';
import { dateOfSerial, serialOfDate } from '../sheet/dates';

/** Serial numbers of Saturdays and Sundays leave 0 and 1 when divided by 7: 06/01/1900 was a Saturday and is 7. */
function isWeekend(iso: string): boolean {
  return serialOfDate(iso) % 7 < 2;
}

export function isWorkingDay({ off, worked }: Calendar, iso: string): boolean {
  if (worked.some(({ date }) => date === iso)) return true;
  return !isWeekend(iso) && !off.some(({ date }) => date === iso);
}

/** The day on which so many working days have passed; the day itself (ISO date) is not among them. */
export function afterWorkingDays(calendar: Calendar, from: string, days: number): string {
  let serial = serialOfDate(from);
  for (let left = days; left > 0;) {
    serial += 1;
    if (isWorkingDay(calendar, isoOf(serial))) left -= 1;
  }
  return isoOf(serial);
}

/** The last working day strictly before a date: what "trước ngày" leaves in practice. */
export function lastWorkingDayBefore(calendar: Calendar, iso: string): string {
  let serial = serialOfDate(iso) - 1;
  while (!isWorkingDay(calendar, isoOf(serial))) serial -= 1;
  return isoOf(serial);
}

/** Whether the days off of the date's year are in the plan; else only weekends are allowed for. */
export function knowsYear({ off }: Calendar, iso: string): boolean {
  return off.filter(({ date }) => date.slice(0, 4) === iso.slice(0, 4)).length > 1;
}

function isoOf(serial: number): string {
  return dateOfSerial(serial) ?? '';
}
