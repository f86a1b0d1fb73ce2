import { countedPairs } from './support/pairs';
import { cellPlace } from './support/places';
import type { Rule } from './types';

const parts = { 'numerator-within': 'numerator', 'denominator-within': 'denominator' } as const;

/** A figure that the plan pack calls part of another measure's figure (`relations`) exceeds it. */
export const partOverWhole: Rule = {
  id: 'part-over-whole',
  severity: 'warning',
  appliesTo: 'measures',
  *check(view) {
    const pairs = new Map(countedPairs(view).map((pair) => [pair.measure.id, pair]));
    for (const { kind, measure, of } of view.plan.relations) {
      const part = pairs.get(measure);
      const whole = pairs.get(of);
      const column = parts[kind];
      if (!part || !whole || part[column] <= whole[column]) continue;
      const params = { value: part[column], whole: whole[column], of };
      yield { place: cellPlace(part.row, column), params };
    }
  },
};
