import { taskStates } from '../form/words';
import { cellPlace } from './support/places';
import { filled } from './support/words';
import type { Rule } from './types';

/** A task that is done or kept up without a word on what came of it. */
export const resultMissing: Rule = {
  id: 'result-missing',
  severity: 'warning',
  appliesTo: 'tasks',
  *check({ tasks }) {
    for (const { role, row, said } of tasks) {
      if (role !== 'lead' || said.kind !== 'state' || !row.cells.result) continue;
      if ((said.state !== 'done' && said.state !== 'kept-up') || filled(row, 'result')) continue;
      yield { place: cellPlace(row, 'result'), params: { state: taskStates[said.state] } };
    }
  },
};
