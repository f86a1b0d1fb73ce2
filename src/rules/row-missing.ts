import { appendixIds } from '../form/columns';
import { plannedRows, roleOf, unitOf } from './support/lines';
import type { Rule } from './types';

/** A row that the unit leads is gone from its sheet. */
export const rowMissing: Rule = {
  id: 'row-missing',
  severity: 'error',
  appliesTo: 'sheets',
  *check(context) {
    const unit = unitOf(context);
    if (!unit) return;
    for (const appendix of appendixIds) {
      const sheet = context.submission.sheets[appendix];
      if (!sheet) continue;
      const present = new Set(sheet.rows.map(({ key }) => key));
      for (const planned of plannedRows(context.plan, unit, appendix)) {
        if (roleOf(planned) !== 'lead' || present.has(planned.key)) continue;
        yield { place: { kind: 'sheet', sheet: sheet.name, appendix, row: planned.key }, params: {} };
      }
    }
  },
};
