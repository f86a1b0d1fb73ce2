import { cellPlace, replaceWith } from './support/places';
import { progressDoubts } from './support/progress';
import type { Rule } from './types';

/** 1 may be one percent or the share that is 100 %. Only beside Hoàn thành can one tell. */
export const ambiguousOne: Rule = {
  id: 'ambiguous-one',
  severity: 'warning',
  appliesTo: 'tasks',
  *check(view) {
    for (const { row, kind, state } of progressDoubts(view)) {
      if (kind !== 'one') continue;
      yield { place: cellPlace(row, 'progress'), params: {}, variant: state === 'done' ? 'done' : 'open' };
    }
  },
  fix: ({ place, variant }, { submission }) =>
    variant === 'done' ? replaceWith(submission, place, 100) : null,
};
