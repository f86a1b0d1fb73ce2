import { numberCells } from './support/numbers';
import { cellPlace } from './support/places';
import type { Rule } from './types';

/** Counts and amounts start at zero. Percentages have their own rule. */
export const negativeNumber: Rule = {
  id: 'negative-number',
  severity: 'error',
  appliesTo: 'entries',
  *check(view) {
    for (const { row, column, input, reading } of numberCells(view)) {
      if (input === 'percent' || reading.kind !== 'number' || reading.value >= 0) continue;
      yield { place: cellPlace(row, column), params: { value: reading.value } };
    }
  },
};
