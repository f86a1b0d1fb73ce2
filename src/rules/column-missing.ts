import { appendixIds, columns, headerText } from '../form/columns';
import type { Rule } from './types';

/** A column to fill in has lost its header, so nothing in it can be read. */
export const columnMissing: Rule = {
  id: 'column-missing',
  severity: 'error',
  appliesTo: 'sheets',
  *check({ plan, submission }) {
    for (const appendix of appendixIds) {
      const sheet = submission.sheets[appendix];
      if (!sheet) continue;
      for (const column of columns[appendix]) {
        if (column.input === 'none' || sheet.columns[column.id] !== undefined) continue;
        yield {
          place: { kind: 'sheet', sheet: sheet.name, appendix },
          params: { header: headerText(column, plan.document.year), headerRow: sheet.headerRow },
        };
      }
    }
  },
};
