import { taskStates } from '../form/words';
import { cellPlace } from './support/places';
import { progressDoubts } from './support/progress';
import type { Rule } from './types';

/** Hoàn thành is 100 %, Chưa triển khai 0 %. */
export const progressAgainstState: Rule = {
  id: 'progress-against-state',
  severity: 'error',
  appliesTo: 'tasks',
  *check(view) {
    for (const { row, kind, state, value } of progressDoubts(view)) {
      if (kind !== 'against-state' || state === null) continue;
      const variant = state === 'done' ? 'done' : 'not-started';
      yield { place: cellPlace(row, 'progress'), params: { value, state: taskStates[state] }, variant };
    }
  },
};
