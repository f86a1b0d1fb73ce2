import type { FormRow } from '../form/texts';
import { taskStates } from '../form/words';
import type { PlanPack } from '../plan/schema';
import { isUpkeepProject, isUpkeepTask } from '../plan/upkeep';
import { readState } from '../submission';
import { cellPlace, replaceWith } from './support/places';
import type { Rule } from './types';

/** "Duy trì…" has no end: it closes the year as Duy trì thường xuyên (design section 5, rule 8). */
export const upkeepDone: Rule = {
  id: 'upkeep-done',
  severity: 'note',
  appliesTo: 'tasks',
  *check({ plan, asked }) {
    for (const { source, row } of asked) {
      if (!isUpkeep(plan, source)) continue;
      const said = readState(row.cells.state?.cell, taskStates);
      if (said.kind !== 'state' || said.state !== 'done') continue;
      const params = { state: taskStates.done, word: taskStates['kept-up'] };
      yield { place: cellPlace(row, 'state'), params };
    }
  },
  fix: ({ place }, { submission }) => replaceWith(submission, place, taskStates['kept-up']),
};

function isUpkeep(plan: PlanPack, source: FormRow): boolean {
  if ('project' in source) return isUpkeepProject(source.project);
  return 'task' in source && isUpkeepTask(plan, source.task);
}
