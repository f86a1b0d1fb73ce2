import { appendixIds } from '../form/columns';
import type { Rule } from './types';

/** Nothing has been entered at all: one finding instead of one for each row. */
export const emptyForm: Rule = {
  id: 'empty-form',
  severity: 'error',
  appliesTo: 'entries',
  *check({ untouched, submission: { sheets } }) {
    if (!untouched) return;
    const names = appendixIds.flatMap((appendix) => sheets[appendix]?.name ?? []);
    yield { place: { kind: 'file' }, params: { sheets: names.join(', ') } };
  },
};
