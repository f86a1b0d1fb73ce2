import { dataStates } from '../form/words';
import { soundPairs } from './support/pairs';
import { cellPlace, replaceWith } from './support/places';
import type { Rule } from './types';

/** 0 of 0 is no rate: it is left out of the sum, and most likely means that nothing occurred. */
export const nothingOccurred: Rule = {
  id: 'nothing-occurred',
  severity: 'warning',
  appliesTo: 'measures',
  *check(view) {
    for (const { row, numerator, denominator } of soundPairs(view)) {
      if (numerator !== 0 || denominator !== 0) continue;
      yield { place: cellPlace(row, 'state'), params: { word: dataStates['none-occurred'] } };
    }
  },
  fix: ({ place }, { submission }) => replaceWith(submission, place, dataStates['none-occurred']),
};
