import { formSheets } from './support/sheets';
import type { Rule } from './types';

/** The sheet is open for any edit: nothing guards the plan's words, the keys and the formulas any more. */
export const protectionLost: Rule = {
  id: 'protection-lost',
  severity: 'note',
  appliesTo: 'sheets',
  *check({ submission }) {
    for (const { name, appendix, grid } of formSheets(submission)) {
      if (grid.protection === null) yield { place: { kind: 'sheet', sheet: name, appendix }, params: {} };
    }
  },
};
