import { hasPercentFormat, numberCells } from './support/numbers';
import { cellPlace } from './support/places';
import { toPercent } from './support/typed';
import type { Rule } from './types';

/** Files, persons and procedures are counted whole; a fraction is usually a percentage in the wrong column. */
export const decimalsInCount: Rule = {
  id: 'decimals-in-count',
  severity: 'error',
  appliesTo: 'measures',
  *check(view) {
    for (const cell of numberCells(view)) {
      const { row, column, input, reading } = cell;
      if (input !== 'count' || reading.kind !== 'number') continue;
      // A negative number is a finding already.
      if (reading.value < 0 || Number.isInteger(reading.value)) continue;
      const place = cellPlace(row, column);
      yield hasPercentFormat(cell)
        ? { place, params: { value: toPercent(reading.value) }, variant: 'percent' }
        : { place, params: { value: reading.value }, variant: 'number' };
    }
  },
};
