/** Which period a folder of files is about. */
import type { Period, PlanPack } from '../plan/schema';
import type { OpenedFile } from './opened';

export interface PeriodChoice {
  readonly period: Period;
  /** Files of the plan by period, most first; more than one entry means that the folder mixes periods. */
  readonly found: readonly { readonly period: Period; readonly files: number }[];
}

/** The period of most files; of equals the later one, and without any file the plan's default. */
export function choosePeriod(files: readonly OpenedFile[], plan: PlanPack): PeriodChoice {
  const count = ({ id }: Period): number =>
    files.filter(
      (file) =>
        file.kind === 'submissions' &&
        file.parts.some(
          ({ submission: { identity } }) => identity?.plan === plan.id && identity.period === id,
        ),
    ).length;
  const found = [...plan.periods]
    .reverse()
    .map((period) => ({ period, files: count(period) }))
    .filter((one) => one.files > 0)
    .sort((one, other) => other.files - one.files);
  return { period: found[0]?.period ?? defaultPeriodOf(plan), found };
}

/** The period that the plan offers first; `parsePack` has made sure that there is one. */
export function defaultPeriodOf(plan: PlanPack): Period {
  const period = plan.periods.find(({ id }) => id === plan.defaultPeriod);
  if (!period) throw new Error(`The plan has no period "${plan.defaultPeriod}"`);
  return period;
}
