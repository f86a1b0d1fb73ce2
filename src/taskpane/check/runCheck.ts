/** One check of the open workbook: two round trips to read, one more when marks are out of date. */
import { readOpenWorkbook, writeCells, type Answer, type CellChange } from '../../excel';
import type { PlanPack } from '../../plan/schema';
import { pause } from '../shared/pause';
import { judgeWorkbook, type CheckedForm } from './judgeWorkbook';
import { markChanges } from './marks';

/** `onWrite` hears what is about to be written, so that its own change is not taken for the officer's. */
export async function runCheck(
  plan: PlanPack,
  onWrite: (changes: readonly CellChange[], sheetNames: ReadonlyMap<string, string>) => void,
): Promise<Answer<readonly CheckedForm[]>> {
  const open = await readOpenWorkbook();
  if (!open.ok) return open;
  await pause();
  const forms = judgeWorkbook(open.value, plan);
  const changes = markChanges(
    open.value.grids,
    forms.map(({ submission }) => submission),
  );
  onWrite(changes, open.value.sheetNames);
  // A mark that cannot be written (a locked cell) is only out of date: the findings stand all the same.
  if (changes.length > 0) await writeCells(changes);
  return { ok: true, value: forms };
}
