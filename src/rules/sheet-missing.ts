import { appendixIds } from '../form/columns';
import { sheetNames } from '../form/names';
import { plannedRows, unitOf } from './support/lines';
import type { Rule } from './types';

/** A sheet that the form was made with cannot be found by its mark and headers. */
export const sheetMissing: Rule = {
  id: 'sheet-missing',
  severity: 'error',
  appliesTo: 'sheets',
  *check(context) {
    const unit = unitOf(context);
    const { info, sheets, issued } = context.submission;
    if (!unit) return;
    if (Object.keys(info).length === 0) {
      yield { place: { kind: 'file' }, params: { sheet: sheetNames.info }, variant: 'info' };
    }
    for (const appendix of appendixIds) {
      const rows = plannedRows(context.plan, unit, appendix);
      const asked = rows.some(({ key }) => issued?.has(key) ?? true);
      if (!asked || sheets[appendix]) continue;
      yield { place: { kind: 'file' }, params: { sheet: sheetNames[appendix] }, variant: 'appendix' };
    }
  },
};
