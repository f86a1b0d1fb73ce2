/** How far a form is filled: per appendix the rows to answer, and formulas for those filled and those achieved. */
import type { AppendixId } from '../plan/schema';
import { formulaCell } from '../sheet/build';
import type { Cell, CellValue } from '../sheet/model';
import type { ColumnId } from './columns';
import {
  filledMeasures,
  filledTasks,
  isEmpty,
  isMeasureFilled,
  isWord,
  metMeasures,
  tasksInState,
  verdictResult,
} from './formulas';
import { columnReference } from './layout';
import { enteredFigures } from './figures';
import type { Form } from './request';
import { roles, taskStates, verdicts } from './words';

export interface Count {
  readonly appendix: AppendixId;
  /** Rows that the unit must answer: its lead rows. */
  readonly asked: number;
  readonly filled: Cell;
  /** Targets met, or tasks done or kept up. */
  readonly achieved: Cell;
}

const finished: readonly string[] = [taskStates.done, taskStates['kept-up']];

function ranges(form: Form, appendix: AppendixId): (id: ColumnId) => string {
  return (id) => columnReference(form.names[appendix], appendix, id, form.rows[appendix].length);
}

function measureCount(form: Form): Count {
  const leads = form.rows.PL01.filter(({ role }) => role === 'lead');
  const range = ranges(form, 'PL01');
  const columns = {
    key: range('key'),
    role: range('role'),
    state: range('state'),
    numerator: range('numerator'),
    denominator: range('denominator'),
    verdict: range('verdict'),
    result: range('result'),
  };
  const answeredInWords = leads.filter(({ measure }) => measure.reporting === 'text').map(({ key }) => key);
  const filled = leads.filter((row) => isMeasureFilled(enteredFigures(form, row), row.measure.reporting));
  const met = leads.filter(
    (row) => verdictResult(enteredFigures(form, row), row.measure.target) === verdicts.met,
  );
  return {
    appendix: 'PL01',
    asked: leads.length,
    filled: formulaCell(filledMeasures(columns, roles.lead, answeredInWords), filled.length),
    achieved: formulaCell(metMeasures(columns, roles.lead), met.length),
  };
}

function taskCount(form: Form, appendix: 'PL02' | 'PL03'): Count {
  const rows = appendix === 'PL02' ? form.rows.PL02.filter(({ role }) => role === 'lead') : form.rows.PL03;
  const range = ranges(form, appendix);
  const roleIs = appendix === 'PL02' ? ([range('role'), roles.lead] as const) : undefined;
  const states: CellValue[] = rows.map(({ key }) => form.entries.rows[appendix].get(key)?.state ?? null);
  const filled = states.filter((state) => !isEmpty(state));
  const achieved = states.filter((state) => isWord(state, ...finished));
  return {
    appendix,
    asked: rows.length,
    filled: formulaCell(filledTasks(range('state'), roleIs), filled.length),
    achieved: formulaCell(tasksInState(range('state'), finished, roleIs), achieved.length),
  };
}

/** One count for each appendix of the form, in order. */
export function countsOf(form: Form): Count[] {
  return form.appendices.map((appendix) =>
    appendix === 'PL01' ? measureCount(form) : taskCount(form, appendix),
  );
}
