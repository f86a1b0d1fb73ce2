/** Rates that have moved further since the period before than work moves them. */
import type { Measure } from '../../plan/schema';
import { showRate } from '../../sheet/numbers';
import type { View } from '../view';
import { elapsed, pastPairs, type PastPair } from './past';

/**
 * Points of percent. A rate is meant to rise within a year, so only a leap is asked about; it should not fall at
 * all, so less of a fall is. Below ten cases one of them moves the rate by more than ten points.
 */
const limits = { rise: 50, fall: 20, leastDenominator: 10 } as const;

export interface MovedRate extends PastPair {
  /** Percent. */
  readonly rate: number;
  readonly rateBefore: number;
}

/** Where a number fell or Mẫu số jumped, that is the cause and another finding. */
export function movedRates(view: View): readonly MovedRate[] {
  return pastPairs(view).flatMap((pair): MovedRate[] => {
    const { numerator, denominator, before } = pair;
    const rate = (numerator * 100) / denominator;
    const rateBefore = (before.numerator * 100) / before.denominator;
    const moved = rate - rateBefore >= limits.rise || rateBefore - rate >= limits.fall;
    const enough = Math.min(denominator, before.denominator) >= limits.leastDenominator;
    return moved && enough && !hasOtherCause(view, pair) ? [{ ...pair, rate, rateBefore }] : [];
  });
}

/** The rate as a form shows it, as a number that each language writes its own way. */
export function shownRate(rate: number, { target }: Pick<Measure, 'target'>): number {
  return Number(showRate(rate, target?.value ?? null).replace(',', '.'));
}

function hasOtherCause(view: View, { measure, numerator, denominator, before }: PastPair): boolean {
  const factor = view.plan.limits.denominatorFactor;
  const growth = denominator / before.denominator;
  if (growth > factor || growth < 1 / factor) return true;
  const fallen = numerator < before.numerator || denominator < before.denominator;
  return fallen && elapsed(view, measure, before) !== null;
}
