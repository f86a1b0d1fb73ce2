/** From received files to the province's totals. Pure, and blind to the order of the files. */
import type { Period, PlanPack } from '../plan/schema';
import { combinedTotals } from './combined';
import { copyNotes } from './copies';
import { dataLines } from './data';
import { deadlinesOf } from './deadlines';
import { dated } from './decisions';
import { difficultiesOf } from './difficulties';
import type { Named } from './line-of';
import { projectTotals, taskTotals } from './milestones';
import { outliersOf } from './outliers';
import { previousOf, type PreviousSource } from './previous';
import { comparedFigures, monitored, reconciliations } from './reconcile';
import { acceptedFiles } from './rows';
import { settle } from './settle';
import { measureTotals } from './totals';
import type {
  Consolidation,
  Deadlines,
  Decision,
  Received,
  RegisterLine,
  UnitStanding,
  Watching,
} from './types';

export * from './types';
export { deadlinesOf } from './deadlines';
export { identifiedUnits } from './decisions';
export { sumMoney } from './milestones';
export type { PreviousSource } from './previous';
export { lackingTo, meetsTarget, rateOf } from './targets';

export interface ConsolidationInput {
  readonly plan: PlanPack;
  readonly period: Period;
  readonly files: readonly Received[];
  /** What the officer has decided, in that order. */
  readonly decisions?: readonly Decision[];
  /** Lines of the register that they stand in: they tell a renamed file from a further copy. */
  readonly stood?: readonly Named[];
  /** Those of the plan where absent. */
  readonly deadlines?: Deadlines;
  /** Figures of earlier periods; they win over those that the forms were sent out with. */
  readonly previous?: PreviousSource;
  /** What the bodies that watch measures have sent back; of two words on one figure the later wins. */
  readonly watching?: Watching;
  /** Rows of Phụ lục 01 (TT) to show one figure of over their levels, beside those that the pack marks. */
  readonly combine?: readonly number[];
  /** ISO time that decisions without one were taken at. */
  readonly now?: string;
}

/**
 * Settles which file counts for which unit, then sums (design section 5). A file that is unreadable or of
 * another plan or period stays in the register and touches nothing else.
 */
export function consolidate(input: ConsolidationInput): Consolidation {
  const { plan, period, files, stood = [], combine = [], deadlines = deadlinesOf(input.period) } = input;
  const decisions = dated(input.decisions ?? [], input.now);
  const { register, units, notes } = settle({ plan, period, files, decisions, stood, deadlines });
  const counting = acceptedFiles(units);
  const previous = previousOf(period, units, input.previous);
  const data = dataLines({ plan, files: counting, replies: input.watching?.replies ?? [], previous });
  const measures = measureTotals({ plan, period, data, previous });
  return {
    plan,
    period,
    deadlines,
    register,
    notes: [...notes, ...copyNotes(register)],
    units,
    data,
    measures,
    combined: combinedTotals(measures, combine),
    reconciliations: [
      ...reconciliations(plan, measures, data),
      ...monitored(measures, input.watching?.totals ?? []),
    ],
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
    received: units.length - missing,
    accepted,
    returned,
    excluded: count('withdrawn') + count('locked-out'),
    unreadable: register.filter(({ refusal }) => refusal === 'unreadable').length,
    missing,
  };
}
