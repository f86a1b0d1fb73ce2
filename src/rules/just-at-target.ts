import { ratedPairs } from './support/pairs';
import { cellPlace } from './support/places';
import type { Rule } from './types';

/** "Trên 90%" is not met by exactly 90 %. Nothing to mend: the officer should know before others tell. */
export const justAtTarget: Rule = {
  id: 'just-at-target',
  severity: 'note',
  appliesTo: 'measures',
  *check(view) {
    for (const { row, measure, numerator, denominator } of ratedPairs(view)) {
      const { target } = measure;
      if (target?.comparator !== '>' || numerator * 100 !== target.value * denominator) continue;
      const params = { numerator, denominator, target: target.value };
      yield { place: cellPlace(row, 'numerator'), params };
    }
  },
};
