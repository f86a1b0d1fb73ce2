import { ttText } from '../form/texts';
import { strayRows } from './support/stray-rows';
import type { Rule } from './types';

/** A row that the unit leads is gone from its sheet, or can no longer be told by its key or its words. */
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
      yield likely
        ? { place, params: { row1: likely.row }, variant: 'unrecognised' }
        : { place, params: {}, variant: 'gone' };
    }
  },
};
