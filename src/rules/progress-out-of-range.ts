import { numberCells } from './support/numbers';
import { cellPlace } from './support/places';
import type { Rule } from './types';

/** Progress goes from 0 to 100. */
export const progressOutOfRange: Rule = {
  id: 'progress-out-of-range',
  severity: 'error',
  appliesTo: 'tasks',
  *check(view) {
    for (const { row, column, input, reading } of numberCells(view)) {
      if (input !== 'percent' || reading.kind !== 'number') continue;
      if (reading.value >= 0 && reading.value <= 100) continue;
      yield { place: cellPlace(row, column), params: { value: reading.value } };
    }
  },
};
