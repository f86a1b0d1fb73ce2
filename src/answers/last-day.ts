/** Until when a unit is asked to send: its own date while that lies ahead, else so many working days from today. */
import type { UnitStanding } from '../consolidation/types';
import type { PlanPack } from '../plan/schema';
import { afterWorkingDays, lastWorkingDayBefore } from './working-days';

export interface Asking {
  readonly plan: PlanPack;
  /** ISO date. */
  readonly today: string;
  /** Working days to give; the plan's where absent. */
  readonly days?: number;
  /** ISO date that the officer has set for all; it wins. */
  readonly until?: string;
}

/** ISO date of the last day, itself included: "trước ngày" is strict, so its last working day is the one before. */
export function lastDay({ plan, today, days, until }: Asking, standing: UnitStanding | null): string {
  if (until !== undefined) return until;
  const { calendar, letters } = plan;
  const extended = standing?.extension?.until;
  if (extended !== undefined && extended >= today) return extended;
  const due = standing?.deadlines.due ?? null;
  const beforeDue = due === null ? null : lastWorkingDayBefore(calendar, due);
  if (beforeDue !== null && beforeDue > today) return beforeDue;
  return afterWorkingDays(calendar, today, days ?? letters.days);
}
