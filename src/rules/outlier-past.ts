import { cellPlace } from './support/places';
import { movedRates, shownRate } from './support/past-rates';
import type { Rule } from './types';

/** The rate is far from the unit's own of the period before. */
export const outlierPast: Rule = {
  id: 'outlier-past',
  severity: 'warning',
  appliesTo: 'measures',
  needs: 'previous',
  *check(view) {
    for (const { row, measure, rate, rateBefore } of movedRates(view)) {
      const params = { value: shownRate(rate, measure), before: shownRate(rateBefore, measure) };
      yield { place: cellPlace(row, 'numerator'), params, variant: rate > rateBefore ? 'up' : 'down' };
    }
  },
};
