/** The unit's rows of the plan beside what was submitted for them. */
import { appendixIds } from '../../form/columns';
import type { FormRow } from '../../form/texts';
import { taskStates, type TaskState } from '../../form/words';
import {
  measureRows,
  projectRows,
  taskRows,
  unitById,
  type MeasureRow,
  type ProjectRow,
  type Role,
  type RowKey,
  type TaskRow,
} from '../../plan/rows';
import type { AppendixId, PlanPack, Unit } from '../../plan/schema';
import { isEmptyForm, isEmptyRow, measureEntry, readState } from '../../submission';
import type { MeasureEntry, StateReading, SubmittedRow } from '../../submission';
import type { Context } from '../types';

export interface MeasureLine {
  readonly planned: MeasureRow;
  readonly row: SubmittedRow;
  readonly entry: MeasureEntry;
  /** Tử số and Mẫu số are open for entries. */
  readonly takesFigures: boolean;
}

export interface TaskLine {
  readonly role: Role;
  readonly row: SubmittedRow;
  readonly said: StateReading<TaskState>;
}

/** The unit that the submission says it is of, if the plan knows it. */
export function unitOf({ plan, submission }: Context): Unit | undefined {
  return submission.identity ? unitById(plan, submission.identity.unit) : undefined;
}

export type PlannedRow = (MeasureRow | TaskRow | ProjectRow) & FormRow;

/** Rows of the plan that the unit answers in one appendix. */
export function plannedRows(plan: PlanPack, unit: Unit, appendix: AppendixId): readonly PlannedRow[] {
  const rows = { PL01: measureRows, PL02: taskRows, PL03: projectRows } as const;
  return rows[appendix](plan, unit);
}

/** A project is of its unit alone. */
export function roleOf(planned: PlannedRow): Role {
  return 'role' in planned ? planned.role : 'lead';
}

/**
 * The submitted row with this key. A key that stands twice is a finding of its own; here the first row with
 * entries counts.
 */
export function submittedRow(
  { submission }: Context,
  appendix: AppendixId,
  key: RowKey,
): SubmittedRow | undefined {
  const rows = submission.sheets[appendix]?.rows.filter((row) => row.key === key) ?? [];
  return rows.find((row) => !isEmptyRow(row)) ?? rows[0];
}

export function measureLines(context: Context): readonly MeasureLine[] {
  const unit = unitOf(context);
  if (!unit) return [];
  return measureRows(context.plan, unit).flatMap((planned) => {
    const row = submittedRow(context, 'PL01', planned.key);
    if (!row) return [];
    return [{ planned, row, entry: measureEntry(row), takesFigures: takesFigures(planned) }];
  });
}

/** Rows of Phụ lục 02 and 03. */
export function taskLines(context: Context): readonly TaskLine[] {
  const unit = unitOf(context);
  if (!unit) return [];
  return (['PL02', 'PL03'] as const).flatMap((appendix) =>
    plannedRows(context.plan, unit, appendix).flatMap((planned) => {
      const row = submittedRow(context, appendix, planned.key);
      if (!row) return [];
      return [{ role: roleOf(planned), row, said: readState(row.cells.state?.cell, taskStates) }];
    }),
  );
}

/** Every submitted row that the unit was asked for, with the plan's row, in order of the appendices. */
export function askedRows(context: Context): readonly { planned: PlannedRow; row: SubmittedRow }[] {
  const unit = unitOf(context);
  if (!unit) return [];
  return appendixIds.flatMap((appendix) =>
    plannedRows(context.plan, unit, appendix).flatMap((planned) => {
      const row = submittedRow(context, appendix, planned.key);
      return row ? [{ planned, row }] : [];
    }),
  );
}

/** The form is as it was sent out although the unit has something to answer: one finding says so, not thirty. */
export function isUntouched(context: Context): boolean {
  return (
    askedRows(context).some(({ planned }) => roleOf(planned) === 'lead') && isEmptyForm(context.submission)
  );
}

function takesFigures({ measure, role }: MeasureRow): boolean {
  return measure.reporting === 'ratio' && (role === 'lead' || measure.reconcile);
}
