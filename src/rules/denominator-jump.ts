import { elapsed, pastPairs, type PastPair } from './support/past';
import { cellPlace } from './support/places';
import type { Rule } from './types';
import type { View } from './view';

/** From 2 to 7 is no jump: below this size anything may happen. */
const leastSize = 20;

/**
 * Mẫu số is many times what it was, or a small part of it (`limits.denominatorFactor` of the pack): something else
 * was counted. What accumulates may grow with the days that have passed, and falling is another finding.
 */
export const denominatorJump: Rule = {
  id: 'denominator-jump',
  severity: 'warning',
  appliesTo: 'measures',
  needs: 'previous',
  *check(view) {
    const { denominatorFactor } = view.plan.limits;
    for (const pair of pastPairs(view)) {
      const growth = growthOf(pair, view);
      if (growth === null || (growth <= denominatorFactor && growth >= 1 / denominatorFactor)) continue;
      const { row, denominator, before } = pair;
      if (Math.max(denominator, before.denominator) < leastSize) continue;
      const params = { value: denominator, before: before.denominator };
      const variant = growth > 1 ? 'up' : 'down';
      yield { place: cellPlace(row, 'denominator'), params, variant };
    }
  },
};

/** 1 where nothing has changed but the days; null where the two cannot be compared. */
function growthOf({ measure, denominator, before }: PastPair, view: View): number | null {
  const ratio = denominator / before.denominator;
  if (measure.accumulation === 'stock') return ratio;
  const days = elapsed(view, measure, before);
  if (!days || ratio < 1) return null;
  return Math.max(1, ratio / (days.now / days.before));
}
