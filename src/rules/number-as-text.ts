import { numberCells } from './support/numbers';
import { cellPlace, enterValue } from './support/places';
import type { Rule } from './types';

/** The digits are kept as text: they are counted here, but Excel's own formulas pass them over. */
export const numberAsText: Rule = {
  id: 'number-as-text',
  severity: 'warning',
  appliesTo: 'entries',
  *check(view) {
    for (const { row, column, reading } of numberCells(view)) {
      // What a formula wrote as text is the formula's finding.
      if (reading.kind !== 'number' || !reading.asText || row.cells[column]?.cell?.formula) continue;
      yield { place: cellPlace(row, column), params: { value: reading.value } };
    }
  },
  fix: enterValue,
};
