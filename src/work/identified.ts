/** A form without `_khs` and marks once the officer has said whose it is. */
import { formatVersion } from '../form/mark';
import type { Period, PlanPack, UnitId } from '../plan/schema';
import { nameKey } from '../plan/text';
import { readText, type Submission } from '../submission';
import { defaultPeriodOf } from './period';

interface Asked {
  readonly plan: PlanPack;
  readonly period: Period | null;
}

/**
 * The submission as the unit's own. What says itself whose it is, and what is no form, stays as it is: the
 * officer names an owner, never another one.
 */
export function identifiedAs(unit: UnitId, submission: Submission, { plan, period }: Asked): Submission {
  if (submission.identity || Object.keys(submission.sheets).length === 0) return submission;
  const collected = writtenPeriod(submission, plan) ?? period ?? defaultPeriodOf(plan);
  return {
    ...submission,
    identity: {
      format: formatVersion,
      plan: plan.id,
      unit,
      period: collected.id,
      version: plan.formVersion,
      stampedAt: '',
      from: 'officer',
    },
  };
}

/** The period that `Thông tin` names: a form of another period is not of the one that is collected. */
function writtenPeriod({ info }: Submission, plan: PlanPack): Period | undefined {
  const written = nameKey(readText(info.period?.cell));
  return plan.periods.find(({ name }) => nameKey(name) === written);
}
