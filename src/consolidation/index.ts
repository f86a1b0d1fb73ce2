/** From received files to the province's totals. Pure, and blind to the order of the files. */
import type { Period, PlanPack } from '../plan/schema';
import { copyNotes } from './copies';
import { dataLines } from './data';
import { projectTotals, taskTotals } from './milestones';
import { acceptedFiles } from './rows';
import { settle } from './settle';
import { measureTotals } from './totals';
import type { Acceptance, Consolidation, Received, RegisterLine, UnitStanding } from './types';

export * from './types';
export { meetsTarget, rateOf } from './targets';

export interface ConsolidationInput {
  readonly plan: PlanPack;
  readonly period: Period;
  readonly files: readonly Received[];
  /** Returned files that the officer takes all the same; by hash, the last decision on a file wins. */
  readonly accepted?: readonly Acceptance[];
}

/**
 * Settles which file counts for which unit, then sums (design section 5). A file that is unreadable or of
 * another plan or period stays in the register and touches nothing else.
 */
export function consolidate({ plan, period, files, accepted = [] }: ConsolidationInput): Consolidation {
  const { register, units, notes } = settle(plan, period, files, accepted);
  const counting = acceptedFiles(units);
  const data = dataLines(plan, counting);
  return {
    plan,
    period,
    register,
    notes: [...notes, ...copyNotes(register)],
    units,
    data,
    measures: measureTotals(plan, data),
    tasks: taskTotals(plan, counting),
    projects: projectTotals(plan, counting),
    counts: countsOf(register, units),
  };
}

function countsOf(
  register: readonly RegisterLine[],
  units: readonly UnitStanding[],
): Consolidation['counts'] {
  const count = (standing: UnitStanding['standing']) =>
    units.filter((unit) => unit.standing === standing).length;
  const [accepted, returned, missing] = [count('accepted'), count('returned'), count('missing')];
  return {
    expected: units.length,
    received: accepted + returned,
    accepted,
    returned,
    unreadable: register.filter(({ refusal }) => refusal === 'unreadable').length,
    missing,
  };
}
