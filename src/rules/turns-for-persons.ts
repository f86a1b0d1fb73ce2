import { readNumber } from '../sheet/numbers';
import { ratedPairs } from './support/pairs';
import { cellPlace, seen } from './support/places';
import { wordsOf } from './support/words';
import type { Rule } from './types';

/** `250 lượt người`, `lượt cán bộ`, `250 lượt.`: turns of persons, and not of checks or visits to a page. */
const turns =
  /(?:([\d.,]+)\s*)?lượt(?:\s+(?:người|cán bộ|công chức|viên chức|cbcc|học viên|đại biểu|công dân|dân)|(?=\s*(?:[.,;)]|$)))/giu;

/** Where turns are named to say that they were not counted. */
const denial = /không\s+(?:phải\s+|đếm\s+|tính\s+|theo\s+|là\s+)*lượt(?:\s+người)?/giu;

/**
 * A measure counts persons and Kết quả thực hiện speaks of turns: of as many as Tử số, or of no number. Another
 * number beside the turns means that the unit tells the two apart.
 */
export const turnsForPersons: Rule = {
  id: 'turns-for-persons',
  severity: 'warning',
  appliesTo: 'measures',
  *check(view) {
    for (const { row, measure, numerator } of ratedPairs(view)) {
      if (measure.counts !== 'persons') continue;
      const words = wordsOf(row, 'result').replace(denial, '');
      const found = [...words.matchAll(turns)].find(([, number]) => meansCount(number, numerator));
      if (!found) continue;
      yield { place: cellPlace(row, 'result'), params: { value: seen(found[0]), numerator } };
    }
  },
};

function meansCount(number: string | undefined, numerator: number): boolean {
  return number === undefined || readNumber(number).some(({ value }) => value === numerator);
}
