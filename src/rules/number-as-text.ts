import { numberCells } from './support/numbers';
import { cellPlace, replaceWith } from './support/places';
import type { Rule } from './types';

/** The digits are kept as text: they are counted here, but Excel's own formulas pass them over. */
export const numberAsText: Rule = {
  id: 'number-as-text',
  severity: 'warning',
  appliesTo: 'entries',
  *check(view) {
    for (const { row, column, reading } of numberCells(view)) {
      if (reading.kind !== 'number' || !reading.asText) continue;
      yield { place: cellPlace(row, column), params: { value: reading.value } };
    }
  },
  fix: ({ place, params }, { submission }) =>
    typeof params.value === 'number' ? replaceWith(submission, place, params.value) : null,
};
