import { numberCells } from './support/numbers';
import { cellPlace } from './support/places';
import type { Rule } from './types';

/** Files, persons and procedures are counted whole; a fraction is usually a percentage in the wrong column. */
export const decimalsInCount: Rule = {
  id: 'decimals-in-count',
  severity: 'error',
  appliesTo: 'measures',
  *check(view) {
    for (const { row, column, input, reading } of numberCells(view)) {
      if (input !== 'count' || reading.kind !== 'number') continue;
      // A negative number is a finding already.
      if (reading.value < 0 || Number.isInteger(reading.value)) continue;
      yield { place: cellPlace(row, column), params: { value: reading.value } };
    }
  },
};
