/**
 * How far a rate could move if the units without a figure had reported (design section 5, rule 4): lower if
 * nothing of theirs were done, upper if all of it were. What "theirs" is, only an earlier figure or their peers
 * can say; without either the bounds are unknown.
 */
import type { Group, Measure, Period, PlanPack, Unit } from '../plan/schema';
import { growthSince, type PreviousOf } from './previous';
import { meetsTarget, rateOf } from './targets';
import type { Bounds, BoundsBasis } from './types';

export interface BoundsInput {
  readonly plan: PlanPack;
  readonly period: Period;
  readonly measure: Measure;
  /** Owners whose denominator nobody has stated. */
  readonly missing: readonly Unit[];
  /** Figures in the sum. */
  readonly counted: readonly {
    readonly unit: Unit;
    readonly numerator: number;
    readonly denominator: number;
  }[];
  readonly previous: PreviousOf;
}

/** Null where nothing is counted: any rate would be a bound. */
export function boundsOf(input: BoundsInput): Bounds | null {
  const { measure, missing, counted } = input;
  if (counted.length === 0) return null;
  const assumed = missing.map((unit) => assumedDenominator(input, unit));
  const unknown = assumed.filter((one) => one === null).length;
  if (unknown > 0) return { kind: 'unknown', units: unknown };
  const known = assumed.filter((one) => one !== null);
  const numerator = counted.reduce((sum, one) => sum + one.numerator, 0);
  const denominator = counted.reduce((sum, one) => sum + one.denominator, 0);
  const more = known.reduce((sum, one) => sum + one.denominator, 0);
  const all = denominator + more;
  const basis: Record<BoundsBasis, number> = { previous: 0, grown: 0, peers: 0 };
  for (const one of known) basis[one.basis] += 1;
  return {
    kind: 'range',
    lower: rateOf(numerator, all) ?? 0,
    upper: rateOf(numerator + more, all) ?? 0,
    assumed: more,
    units: missing.length,
    basis,
    certain:
      measure.target !== null &&
      meetsTarget(measure.target, numerator, all) === meetsTarget(measure.target, numerator + more, all),
  };
}

interface Assumed {
  readonly denominator: number;
  readonly basis: BoundsBasis;
}

function assumedDenominator(input: BoundsInput, unit: Unit): Assumed | null {
  const { period, measure, previous } = input;
  const before = previous(unit, measure);
  if (before?.state === 'figures' && before.denominator !== null && before.denominator > 0) {
    const growth = growthSince(measure, period, before.asOf);
    return {
      denominator: Math.round(before.denominator * growth),
      basis: growth === 1 ? 'previous' : 'grown',
    };
  }
  const peers = peersOf(input, unit);
  return peers.length < input.plan.totalling.peers
    ? null
    : { denominator: Math.round(median(peers)), basis: 'peers' };
}

/** Denominators of the units that the plan names as one class with this one. */
function peersOf({ plan, counted }: BoundsInput, unit: Unit): number[] {
  const group = groupOf(plan, unit);
  return group === null
    ? []
    : counted.filter((one) => group.members.includes(one.unit.id)).map(({ denominator }) => denominator);
}

/** The first closed class with this unit; null for a body that the plan names by itself. */
export function groupOf(plan: PlanPack, unit: Unit): Group | null {
  return plan.groups.find(({ open, members }) => !open && members.includes(unit.id)) ?? null;
}

/** Middle of the sorted values, of two middles their mean; 0 without any. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const half = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(half) - 1] ?? 0, sorted[Math.floor(half)] ?? 0];
  return (low + high) / 2;
}
