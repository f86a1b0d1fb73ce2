/** The state that a row gives itself, as a word. */
import { columns, headerText } from '../../form/columns';
import { dataStates, taskStates } from '../../form/words';
import type { PlanPack } from '../../plan/schema';
import { readState, type SubmittedRow } from '../../submission';

/** The word of the list; null while the cell is empty or says something else. */
export function stateWord({ appendix, cells }: SubmittedRow): string | null {
  if (appendix === 'PL01') {
    const said = readState(cells.state?.cell, dataStates);
    return said.kind === 'state' ? dataStates[said.state] : null;
  }
  const said = readState(cells.state?.cell, taskStates);
  return said.kind === 'state' ? taskStates[said.state] : null;
}

/** Header of the column of states of an appendix. */
export function stateHeader({ appendix }: SubmittedRow, plan: PlanPack): string {
  const column = columns[appendix].find(({ id }) => id === 'state');
  return column ? headerText(column, plan.document.year) : '';
}
