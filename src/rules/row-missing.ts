import type { Rule } from './types';

/** A row that the unit leads is gone from its sheet. */
export const rowMissing: Rule = {
  id: 'row-missing',
  severity: 'error',
  appliesTo: 'sheets',
  *check({ planned, submission: { sheets } }) {
    for (const { appendix, key, role } of planned) {
      const sheet = sheets[appendix];
      if (!sheet || role !== 'lead' || sheet.rows.some((row) => row.key === key)) continue;
      yield { place: { kind: 'sheet', sheet: sheet.name, appendix, row: key }, params: {} };
    }
  },
};
