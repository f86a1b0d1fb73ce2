/** Checks of the open workbook: of all of it, or of what has changed. */
import { readOpenWorkbook, rereadCells, writeCells } from '../../excel';
import type { Answer, CellChange, SheetChange } from '../../excel';
import type { PlanPack } from '../../plan/schema';
import { pause } from '../shared/pause';
import { formTasks, type CheckedForm, type FormTask } from './judge-workbook';
import { markChanges } from './marks';
import { noteChanges } from './notes';
import type { CheckResult, Progress } from './state';

export interface CheckOptions {
  readonly onProgress?: (progress: Progress) => void;
  /** Hears what is about to be written, so that the check's own writing is not taken for the officer's. */
  readonly onWrite?: (changes: readonly CellChange[], sheetNames: ReadonlyMap<string, string>) => void;
}

/**
 * Reads and checks everything: two round trips, and one more when the day in the marks or the notes of what
 * explanations answer are out of date.
 */
export async function runCheck(plan: PlanPack, options: CheckOptions = {}): Promise<Answer<CheckResult>> {
  const { onProgress, onWrite } = options;
  onProgress?.({ step: 'reading' });
  const read = await readOpenWorkbook();
  if (!read.ok) return read;
  const open = read.value;
  const forms = await judgeAll(formTasks(open, plan), onProgress);
  const submissions = forms.map(({ submission }) => submission);
  const changes = [...markChanges(open.grids, submissions), ...noteChanges(open.grids, forms)];
  onWrite?.(changes, open.sheetNames);
  // What cannot be written (a locked cell) is only out of date: the findings stand all the same.
  if (changes.length > 0) await writeCells(changes);
  return { ok: true, value: { open, forms, at: Date.now() } };
}

/** Reads again what has changed, in one round trip, and judges the forms that it touches. Nothing is written. */
export async function recheck(
  plan: PlanPack,
  { open, forms }: CheckResult,
  changes: readonly SheetChange[],
): Promise<Answer<CheckResult>> {
  const reread = await rereadCells(open, changes);
  if (!reread.ok) return reread;
  const touched = new Set(changes.flatMap(({ sheetId }) => open.sheetNames.get(sheetId) ?? []));
  await pause();
  const judged = await judgeAll(formTasks(reread.value, plan, { forms, touched }));
  return { ok: true, value: { open: reread.value, forms: judged, at: Date.now() } };
}

async function judgeAll(
  tasks: readonly FormTask[],
  onProgress?: (progress: Progress) => void,
): Promise<CheckedForm[]> {
  const forms: CheckedForm[] = [];
  for (const [done, judgeForm] of tasks.entries()) {
    onProgress?.({ step: 'judging', done, count: tasks.length });
    await pause();
    const form = judgeForm();
    if (form) forms.push(form);
  }
  return forms;
}
