import { amountsOf, unitSlips } from './support/amounts';
import { cellPlace } from './support/places';
import type { Rule } from './types';

/** More was disbursed than allotted. Money carried over from the year before may be the reason: a warning. */
export const disbursedOverAllotted: Rule = {
  id: 'disbursed-over-allotted',
  severity: 'warning',
  appliesTo: 'tasks',
  *check(view) {
    const slips = new Set(unitSlips(view).map(({ row }) => row));
    for (const { row, allotted, disbursed } of amountsOf(view)) {
      if (allotted === null || disbursed === null || disbursed <= allotted || slips.has(row)) continue;
      yield { place: cellPlace(row, 'disbursed'), params: { disbursed, allotted } };
    }
  },
};
