import { computedCells, isConstant, linksToWorkbook } from './support/formulas';
import { cellPlace, enterValue, seen } from './support/places';
import type { Rule } from './types';

/**
 * A formula where a number belongs changes with the cells it looks at, after the report as well. A sum of typed
 * numbers cannot, and shows how the figure came about.
 */
export const formulaInEntry: Rule = {
  id: 'formula-in-entry',
  severity: 'warning',
  appliesTo: 'entries',
  *check(view) {
    for (const { row, column, formula, value } of computedCells(view)) {
      if (isConstant(formula) || linksToWorkbook(formula)) continue;
      yield { place: cellPlace(row, column), params: { formula: seen(`=${formula}`), value } };
    }
  },
  fix: enterValue,
};
