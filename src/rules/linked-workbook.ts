import { computedCells, linksToWorkbook } from './support/formulas';
import { cellPlace, enterValue, seen } from './support/places';
import type { Rule } from './types';

/** A figure that stands in another workbook: who receives the form has not got it, and cannot tell the figure's age. */
export const linkedWorkbook: Rule = {
  id: 'linked-workbook',
  severity: 'error',
  appliesTo: 'entries',
  *check(view) {
    for (const { row, column, formula, value } of computedCells(view)) {
      if (!linksToWorkbook(formula)) continue;
      yield { place: cellPlace(row, column), params: { formula: seen(`=${formula}`), value } };
    }
  },
  fix: enterValue,
};
