/**
 * The workbook that goes back to a unit (issue "Answering"): its form made anew with its entries untouched, the cells
 * to mend marked, and a first sheet that lists what to do. Null where no form can be made: the file says no unit or
 * no period of the plan, or contradicts itself about them.
 */
import { unitById } from '../../plan/rows';
import { check, type Context, type Finding } from '../../rules';
import type { Sheet, Workbook } from '../../sheet/model';
import { readReplies } from '../../submission';
import { addedGrids, addedSheets } from './added-sheets';
import { changeCells } from './cell-changes';
import { saysWhose } from './choose';
import { leftoverSheet, leftoverSheetName } from './leftover-sheet';
import { leftoversOf } from './leftovers';
import { markChanges } from './marks';
import { rebuiltForm } from './rebuilt-form';
import { toDosOf } from './tasks';
import { toDoSheet, toDoSheetName } from './to-do-sheet';

export { toDoSheetName } from './to-do-sheet';
export { carriedEntries } from './rebuilt-form';

export interface ReturnRequest {
  /** What the file was judged by: the same serves for the new form. */
  readonly context: Context;
  /** Of the file as it came in. */
  readonly findings: readonly Finding[];
  readonly file: string;
  /** ISO time. */
  readonly receivedAt: string;
  /** ISO 8601, UTC. */
  readonly madeAt: string;
  /** ISO date of the last day for sending again; null leaves a blank. */
  readonly until: string | null;
  /** Who answers questions; null leaves blanks. */
  readonly contact: string | null;
}

export function returnedWorkbook(request: ReturnRequest): Workbook | null {
  const { context, findings, madeAt } = request;
  const { plan, submission } = context;
  const unit = unitById(plan, submission.identity?.unit ?? '');
  const period = plan.periods.find(({ id }) => id === submission.identity?.period);
  if (!unit || !period || submission.identity?.plan !== plan.id || !saysWhose(findings)) return null;
  const form = rebuiltForm({ plan, unit, period, madeAt }, context);
  const now = check({ ...context, submission: form.submission });
  const toDos = toDosOf(findings, now, context);
  const replies = new Map(readReplies(submission.workbook ?? []).map(({ key, text }) => [key, text]));
  const list = toDoSheet({ ...request, plan, unit, period }, findings, toDos, replies);
  const sheets = [list, ...changeCells(form.workbook.sheets, markChanges(toDos))];
  return {
    ...form.workbook,
    sheets: [...sheets, ...besides(request, form, sheets)],
    active: toDoSheetName,
  };
}

function besides(
  { context: { plan, submission } }: ReturnRequest,
  form: ReturnType<typeof rebuiltForm>,
  sheets: readonly Sheet[],
): Sheet[] {
  const grids = submission.workbook ?? [];
  const made = { submission: form.submission, sheets: form.workbook.sheets };
  const leftovers = leftoversOf(submission, made, grids);
  const extra = leftovers.length === 0 ? [] : [leftoverSheet(leftovers, leftoverSheetName)];
  const taken = [...sheets, ...extra].map(({ name }) => name);
  return [...extra, ...addedSheets(addedGrids(grids, plan, submission), taken)];
}
