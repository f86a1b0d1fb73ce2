/** Who is late, and what the lock keeps out. Days are those of Vietnam's calendar (`sheet/times.ts`). */
import type { Period } from '../plan/schema';
import { dateOfSerial, serialOfDate } from '../sheet/dates';
import { localDay } from '../sheet/times';
import type { Deadlines } from './types';

/** What the plan itself says; it knows no lock. */
export function deadlinesOf({ dueBefore }: Period): Deadlines {
  return { due: dueBefore, lock: null };
}

/** Whoever may send until the end of a day is late from the next one on. An extension never takes time away. */
export function extended({ due, lock }: Deadlines, until: string | null): Deadlines {
  const next = until && dateOfSerial(serialOfDate(until) + 1);
  if (!next) return { due, lock };
  const later = (day: string | null) => (day === null || day > next ? day : next);
  return { due: later(due), lock: later(lock) };
}

/** Whether a time lies on the day or after it: "trước ngày" is strictly before. What is no time is not. */
export function isFrom(day: string | null, time: string): boolean {
  const received = localDay(time);
  return day !== null && received !== null && received >= day;
}
