import { soundPairs } from './support/pairs';
import { cellPlace } from './support/places';
import type { Rule } from './types';

/** What is counted in Tử số is part of what is counted in Mẫu số. */
export const numeratorOverDenominator: Rule = {
  id: 'numerator-over-denominator',
  severity: 'error',
  appliesTo: 'measures',
  *check(view) {
    for (const { row, numerator, denominator } of soundPairs(view)) {
      if (denominator === 0 || numerator <= denominator) continue;
      yield { place: cellPlace(row, 'numerator'), params: { numerator, denominator } };
    }
  },
};
