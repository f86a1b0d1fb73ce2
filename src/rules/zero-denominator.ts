import { soundPairs } from './support/pairs';
import { cellPlace } from './support/places';
import type { Rule } from './types';

/** Something of nothing. */
export const zeroDenominator: Rule = {
  id: 'zero-denominator',
  severity: 'error',
  appliesTo: 'measures',
  *check(view) {
    for (const { row, numerator, denominator } of soundPairs(view)) {
      if (denominator !== 0 || numerator === 0) continue;
      yield { place: cellPlace(row, 'denominator'), params: { numerator } };
    }
  },
};
