import { unitSlips } from './support/amounts';
import { cellPlace, replaceWith } from './support/places';
import type { Rule } from './types';

/** đồng or nghìn đồng typed where triệu đồng is asked. What is too much stands in the pack (`limits.amount`). */
export const currencyUnit: Rule = {
  id: 'currency-unit',
  severity: 'warning',
  appliesTo: 'tasks',
  *check(view) {
    for (const { row, column, value, meant } of unitSlips(view)) {
      const place = cellPlace(row, column);
      const [first, second] = meant;
      if (first === undefined) yield { place, params: { value }, variant: 'large' };
      else if (second === undefined) yield { place, params: { value, suggestion: first }, variant: 'likely' };
      else yield { place, params: { value, first, second }, variant: 'either' };
    }
  },
  fix: ({ place, params, variant }, { submission }) =>
    variant === 'likely' && typeof params.suggestion === 'number'
      ? replaceWith(submission, place, params.suggestion)
      : null,
};
