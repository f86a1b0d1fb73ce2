import { taskStates } from '../form/words';
import { cellPlace } from './support/places';
import { filled } from './support/words';
import type { Rule } from './types';

/** A task that is late or stopped says why in the column that the province's list of difficulties is made from. */
export const difficultyMissing: Rule = {
  id: 'difficulty-missing',
  severity: 'warning',
  appliesTo: 'tasks',
  *check({ tasks }) {
    for (const { role, row, said } of tasks) {
      if (role !== 'lead' || said.kind !== 'state' || !row.cells.difficulty) continue;
      if ((said.state !== 'late' && said.state !== 'stopped') || filled(row, 'difficulty')) continue;
      yield { place: cellPlace(row, 'difficulty'), params: { state: taskStates[said.state] } };
    }
  },
};
