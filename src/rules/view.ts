/** The unit's rows of the plan beside what was submitted for them, worked out once for all rules. */
import { appendixIds } from '../form/columns';
import { takesNumbers } from '../form/figures';
import { rowText, ttText, type FormRow } from '../form/texts';
import { taskStates, type TaskState } from '../form/words';
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
} from '../plan/rows';
import type { AppendixId, PlanPack, Unit } from '../plan/schema';
import { valueText } from '../sheet/values';
import { isEmptyForm, isEmptyRow, measureEntry, printedKey, readState } from '../submission';
import type { MeasureEntry, StateReading, Submission, SubmittedRow, SubmittedSheet } from '../submission';
import { swallowedCells } from './support/merges';
import { formSheets } from './support/sheets';
import type { Context } from './types';

/** A row of the plan that the unit answers. */
export interface Planned {
  readonly appendix: AppendixId;
  readonly key: RowKey;
  readonly role: Role;
  readonly source: FormRow;
}

export interface Asked extends Planned {
  readonly row: SubmittedRow;
}

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

/** A context with what most rules ask of it. */
export interface View extends Context {
  /** Rows of the plan that the unit answers; none while the unit is unknown. */
  readonly planned: readonly Planned[];
  /**
   * Those of them that the workbook has. A key that stands twice is a finding of its own; here one row counts.
   * Rows that contradict themselves are left out: each is one finding, and nothing else can be said of them.
   */
  readonly asked: readonly Asked[];
  /** Rows whose TT and words are those of another row of the unit than their key, with that other key. */
  readonly contradicted: ReadonlyMap<SubmittedRow, RowKey>;
  /** Rows of Phụ lục 01. Here and in `tasks`, rows in which merged cells have swallowed entries are left out. */
  readonly measures: readonly MeasureLine[];
  /** Rows of Phụ lục 02 and 03. */
  readonly tasks: readonly TaskLine[];
  /** The form is as it was sent out although the unit has something to answer. */
  readonly untouched: boolean;
}

export function viewOf(context: Context): View {
  const { plan, submission } = context;
  const unit = submission.identity ? unitById(plan, submission.identity.unit) : undefined;
  const planned = unit ? plannedRows(plan, unit) : [];
  const contradicted = contradictions(planned, submission);
  const rows = new Map(
    appendixIds.map((appendix) => [appendix, rowsByKey(submission.sheets[appendix], contradicted)]),
  );
  const asked = planned.flatMap((own): Asked[] => {
    const row = rows.get(own.appendix)?.get(own.key);
    return row ? [{ ...own, row }] : [];
  });
  const untouched = asked.some(({ role }) => role === 'lead') && isEmptyForm(submission);
  const swallowed = new Set(
    formSheets(submission).flatMap((sheet) =>
      swallowedCells({ asked }, sheet).flatMap(({ cells }) => cells.map(({ own }) => own)),
    ),
  );
  const whole = asked.filter((own) => !swallowed.has(own));
  const previous = context.previous ?? submission.previous;
  return {
    ...context,
    ...(previous.size > 0 ? { previous } : {}),
    planned,
    asked,
    contradicted,
    measures: whole.flatMap(measureLine),
    tasks: whole.flatMap(taskLine),
    untouched,
  };
}

function plannedRows(plan: PlanPack, unit: Unit): readonly Planned[] {
  const own = (appendix: AppendixId, rows: readonly (MeasureRow | TaskRow | ProjectRow)[]) =>
    rows.map((source): Planned => {
      // A project is of its unit alone.
      return { appendix, key: source.key, role: 'role' in source ? source.role : 'lead', source };
    });
  return [
    ...own('PL01', measureRows(plan, unit)),
    ...own('PL02', taskRows(plan, unit)),
    ...own('PL03', projectRows(plan, unit)),
  ];
}

function contradictions(
  planned: readonly Planned[],
  submission: Submission,
): ReadonlyMap<SubmittedRow, RowKey> {
  const contradicted = new Map<SubmittedRow, RowKey>();
  for (const { appendix, rows } of formSheets(submission)) {
    const own = planned.filter((row) => row.appendix === appendix);
    const keys = new Map(own.map(({ key, source }) => [printedKey(ttText(source), rowText(source)), key]));
    for (const row of rows) {
      const said = keys.get(printedKey(cellText(row, 'tt'), cellText(row, 'text')));
      if (said !== undefined && said !== row.key) contradicted.set(row, said);
    }
  }
  return contradicted;
}

function cellText(row: SubmittedRow, column: 'tt' | 'text'): string {
  return valueText(row.cells[column]?.cell?.value);
}

/** Of the rows with one key the first with entries, else the first. */
function rowsByKey(
  sheet: SubmittedSheet | undefined,
  contradicted: ReadonlyMap<SubmittedRow, RowKey>,
): ReadonlyMap<RowKey, SubmittedRow> {
  const rows = new Map<RowKey, SubmittedRow>();
  for (const row of sheet?.rows ?? []) {
    if (contradicted.has(row)) continue;
    const before = rows.get(row.key);
    if (!before || (isEmptyRow(before) && !isEmptyRow(row))) rows.set(row.key, row);
  }
  return rows;
}

function measureLine({ source, row }: Asked): MeasureLine[] {
  if (!('measure' in source)) return [];
  return [{ planned: source, row, entry: measureEntry(row), takesFigures: takesNumbers(source) }];
}

function taskLine({ source, role, row }: Asked): TaskLine[] {
  if ('measure' in source) return [];
  return [{ role, row, said: readState(row.cells.state?.cell, taskStates) }];
}
