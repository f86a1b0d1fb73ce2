import { cellPlace, replaceWith } from './support/places';
import { progressDoubts } from './support/progress';
import { toPercent } from './support/typed';
import type { Rule } from './types';

/** 0,95 where 95 belongs: less than one percent of a task is hardly ever reported. */
export const shareAsPercent: Rule = {
  id: 'share-as-percent',
  severity: 'warning',
  appliesTo: 'tasks',
  *check(view) {
    for (const { row, kind, value } of progressDoubts(view)) {
      if (kind !== 'share') continue;
      yield { place: cellPlace(row, 'progress'), params: { value, suggestion: toPercent(value) } };
    }
  },
  fix: ({ place, params }, { submission }) =>
    typeof params.suggestion === 'number' ? replaceWith(submission, place, params.suggestion) : null,
};
