/** From received files to the province's totals. Pure, and blind to the order of the files. */
import type { Period, PlanPack } from '../plan/schema';
import { combinedTotals } from './combined';
import { copyNotes } from './copies';
import { dataLines } from './data';
import { difficultiesOf } from './difficulties';
import { projectTotals, taskTotals } from './milestones';
import { outliersOf } from './outliers';
import { previousOf, type PreviousSource } from './previous';
import { comparedFigures, reconciliations } from './reconcile';
import { acceptedFiles } from './rows';
import { settle } from './settle';
import { measureTotals } from './totals';
import type { Acceptance, Consolidation, Received, RegisterLine, UnitStanding } from './types';

export * from './types';
export { sumMoney } from './milestones';
export type { PreviousSource } from './previous';
export { lackingTo, meetsTarget, rateOf } from './targets';

export interface ConsolidationInput {
  readonly plan: PlanPack;
  readonly period: Period;
  readonly files: readonly Received[];
  /** Returned files that the officer takes all the same; by hash, the last decision on a file wins. */
  readonly accepted?: readonly Acceptance[];
  /** Figures of earlier periods; they win over those that the forms were sent out with. */
  readonly previous?: PreviousSource;
  /** Rows of Phụ lục 01 (TT) to show one figure of over their levels, beside those that the pack marks. */
  readonly combine?: readonly number[];
}

/**
 * Settles which file counts for which unit, then sums (design section 5). A file that is unreadable or of
 * another plan or period stays in the register and touches nothing else.
 */
export function consolidate(input: ConsolidationInput): Consolidation {
  const { plan, period, files, accepted = [], combine = [] } = input;
  const { register, units, notes } = settle(plan, period, files, accepted);
  const counting = acceptedFiles(units);
  const data = dataLines(plan, counting);
  const previous = previousOf(period, units, input.previous);
  const measures = measureTotals({ plan, period, data, previous });
  return {
    plan,
    period,
    register,
    notes: [...notes, ...copyNotes(register)],
    units,
    data,
    measures,
    combined: combinedTotals(measures, combine),
    reconciliations: reconciliations(plan, measures, data),
    compared: comparedFigures(plan, data),
    outliers: outliersOf({ plan, period, data, measures, previous }),
    difficulties: difficultiesOf(plan, counting),
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
