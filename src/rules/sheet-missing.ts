import { appendixIds } from '../form/columns';
import { sheetNames } from '../form/names';
import type { Rule } from './types';

/** A sheet that the form was made with cannot be found by its mark and headers. */
export const sheetMissing: Rule = {
  id: 'sheet-missing',
  severity: 'error',
  appliesTo: 'sheets',
  *check({ planned, submission: { info, sheets, issued } }) {
    if (Object.keys(info).length === 0) {
      yield { place: { kind: 'file' }, params: { sheet: sheetNames.info }, variant: 'info' };
    }
    for (const appendix of appendixIds) {
      const asked = planned.some((own) => own.appendix === appendix && (issued?.has(own.key) ?? true));
      if (!asked || sheets[appendix]) continue;
      yield { place: { kind: 'file' }, params: { sheet: sheetNames[appendix] }, variant: 'appendix' };
    }
  },
};
