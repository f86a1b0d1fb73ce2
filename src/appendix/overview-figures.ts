/** What the pictures for leaders show, as plain numbers: the same on the sheet `Tổng quan` and in the pane. */
import { keysOf } from '../plan/tables';
import type { Consolidation, UnitStanding } from '../consolidation/types';
import { unitsOf } from '../plan/rows';
import { standingOf, standingWords, type MeasureStanding } from './verdict';

export interface RateAgainstTarget {
  /** Of the measure: `5a`. */
  readonly id: string;
  readonly label: string;
  /** Percent, unrounded; null where nothing is counted. */
  readonly rate: number | null;
  /** Percent. */
  readonly target: number;
  readonly standing: MeasureStanding;
}

/** Reporting units of a group by what became of their reports. */
export interface GroupCompleteness {
  /** Null for units of no group. */
  readonly name: string | null;
  readonly accepted: number;
  readonly returned: number;
  readonly missing: number;
}

export interface OverviewFigures {
  /** Measures with a target. */
  readonly standings: Readonly<Record<MeasureStanding, number>>;
  /** Measures with a target, in the order of the plan. */
  readonly rates: readonly RateAgainstTarget[];
  /** Groups that have a unit. */
  readonly groups: readonly GroupCompleteness[];
}

export function overviewFigures(consolidation: Consolidation): OverviewFigures {
  const rates = consolidation.measures.flatMap((total): RateAgainstTarget[] => {
    const { id, measure, rate } = total;
    const standing = standingOf(total);
    if (!measure.target || standing === null) return [];
    return [{ id, label: measure.label, rate, target: measure.target.value, standing }];
  });
  const counted = (one: MeasureStanding): number => rates.filter(({ standing }) => standing === one).length;
  return {
    standings: {
      met: counted('met'),
      near: counted('near'),
      unmet: counted('unmet'),
      'not-available': counted('not-available'),
      'none-occurred': counted('none-occurred'),
    },
    rates,
    groups: groupsOf(consolidation),
  };
}

export const standingOrder = keysOf(standingWords);

function groupsOf({ plan, units }: Pick<Consolidation, 'plan' | 'units'>): GroupCompleteness[] {
  const groups = plan.groups
    .filter(({ open }) => !open)
    .map(({ id, name }) => ({ name, members: new Set(unitsOf(plan, [id])) }));
  const others = units.filter(({ unit }) => !groups.some(({ members }) => members.has(unit)));
  return [
    ...groups.map(({ name, members }) =>
      completeness(
        name,
        units.filter(({ unit }) => members.has(unit)),
      ),
    ),
    completeness(null, others),
  ].filter(({ accepted, returned, missing }) => accepted + returned + missing > 0);
}

function completeness(name: string | null, units: readonly UnitStanding[]): GroupCompleteness {
  const count = (one: UnitStanding['standing']): number =>
    units.filter(({ standing }) => standing === one).length;
  return { name, accepted: count('accepted'), returned: count('returned'), missing: count('missing') };
}

/** Points of percent under the target; null where it is met or nothing is known. */
export function pointsShort({ rate, target, standing }: RateAgainstTarget): number | null {
  const unmet = standing === 'near' || standing === 'unmet';
  return unmet && rate !== null ? Number((target - rate).toFixed(6)) : null;
}

/** From 1, the farthest from its target first; equal ones in the order of the plan. */
export function rankOf(lacking: readonly (number | null)[], index: number): number | null {
  const own = lacking[index] ?? null;
  if (own === null) return null;
  const farther = lacking.filter((one) => one !== null && one > own).length;
  return farther + lacking.slice(0, index + 1).filter((one) => one === own).length;
}
