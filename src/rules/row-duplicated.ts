import { appendixIds } from '../form/columns';
import type { RowKey } from '../plan/rows';
import { cellPlace } from './support/places';
import type { Rule } from './types';

/** One row of the plan stands twice on a sheet: nobody but the unit can say which one counts. */
export const rowDuplicated: Rule = {
  id: 'row-duplicated',
  severity: 'error',
  appliesTo: 'sheets',
  *check({ submission, contradicted }) {
    for (const appendix of appendixIds) {
      const first = new Map<RowKey, number>();
      for (const row of submission.sheets[appendix]?.rows ?? []) {
        if (contradicted.has(row)) continue;
        const before = first.get(row.key);
        if (before === undefined) first.set(row.key, row.row);
        else yield { place: cellPlace(row, 'tt'), params: { row1: before, row2: row.row } };
      }
    }
  },
};
