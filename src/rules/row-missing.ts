import { ttText } from '../form/texts';
import { strayRows } from './support/stray-rows';
import type { Rule } from './types';

/**
 * A row that the unit leads is gone from its sheet, can no longer be told by its key or its words, or was not in the
 * plan yet when the form was made.
 */
export const rowMissing: Rule = {
  id: 'row-missing',
  severity: 'error',
  appliesTo: 'sheets',
  *check(view) {
    const { planned, contradicted, submission } = view;
    const misnamed = new Set(contradicted.values());
    for (const { appendix, key, role, source } of planned) {
      const sheet = submission.sheets[appendix];
      if (!sheet || role !== 'lead' || misnamed.has(key)) continue;
      if (sheet.rows.some((row) => row.key === key)) continue;
      const place = { kind: 'sheet', sheet: sheet.name, appendix, row: key } as const;
      const likely = strayRows(view, sheet).find(({ tt }) => tt === ttText(source));
      const wasIssued = submission.issued?.has(key) ?? true;
      if (likely) yield { place, params: { row1: likely.row }, variant: 'unrecognised' };
      else yield { place, params: {}, variant: wasIssued ? 'gone' : 'never-issued' };
    }
  },
};
