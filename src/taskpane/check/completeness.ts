/** How far a unit has come: rows it leads that say what they must, of those there are. */
import { dataStates, taskStates } from '../../form/words';
import { measureRows, projectRows, taskRows, unitById, type RowKey } from '../../plan/rows';
import type { AppendixId, PlanPack } from '../../plan/schema';
import { appendixIds } from '../../form/columns';
import { measureEntry, readState, readText, type Submission, type SubmittedRow } from '../../submission';

export interface Completeness {
  readonly appendix: AppendixId;
  readonly done: number;
  readonly count: number;
}

/** One line for each appendix in the workbook that the unit has lead rows in; none for an unknown unit. */
export function completenessOf(submission: Submission, plan: PlanPack): Completeness[] {
  const unit = unitById(plan, submission.identity?.unit ?? '');
  if (!unit) return [];
  const textOnly = new Set<RowKey>();
  const measures = measureRows(plan, unit).filter(({ role }) => role === 'lead');
  for (const { key, measure } of measures) if (measure.reporting === 'text') textOnly.add(key);
  const leads: Readonly<Record<AppendixId, readonly { readonly key: RowKey }[]>> = {
    PL01: measures,
    PL02: taskRows(plan, unit).filter(({ role }) => role === 'lead'),
    PL03: projectRows(plan, unit),
  };
  return appendixIds.flatMap((appendix) => {
    const sheet = submission.sheets[appendix];
    const keys = new Set(leads[appendix].map(({ key }) => key));
    if (!sheet || keys.size === 0) return [];
    const done = new Set(
      sheet.rows
        .filter((row) => keys.has(row.key) && isDone(row, textOnly.has(row.key)))
        .map(({ key }) => key),
    );
    return [{ appendix, done: done.size, count: keys.size }];
  });
}

function isDone(row: SubmittedRow, textOnly: boolean): boolean {
  if (row.appendix !== 'PL01') return readState(row.cells.state?.cell, taskStates).kind === 'state';
  const { state, numerator, denominator } = measureEntry(row);
  if (state !== 'figures') return state !== 'blank' && state in dataStates;
  if (textOnly) return readText(row.cells.result?.cell) !== '';
  return numerator.kind === 'number' && denominator.kind === 'number';
}
