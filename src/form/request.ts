/** What is asked for when a form is made, and what follows from it for all its sheets. */
import { measureRows, projectRows, taskRows } from '../plan/rows';
import type { MeasureRow, ProjectRow, TaskRow } from '../plan/rows';
import type { AppendixId, Period, PlanPack, Unit } from '../plan/schema';
import { appendixIds } from './columns';
import { noEntries, type Entries, type Explanations, type PreviousFigures } from './entries';
import { formatVersion, writeMark } from './mark';
import { sheetNames, type SheetNaming } from './names';

export interface FormRequest {
  readonly plan: PlanPack;
  readonly unit: Unit;
  readonly period: Period;
  /** ISO 8601, UTC. */
  readonly madeAt: string;
  /** Written back into the new form by row key, as they were entered. */
  readonly entries?: Entries;
  readonly previous?: PreviousFigures;
  /** Goes with `entries`: what a check has noted of the explanations among them. */
  readonly explained?: Explanations;
  /** Other names where a workbook already has sheets of these names. */
  readonly naming?: SheetNaming;
  /** Absent means every appendix in which the unit has rows. */
  readonly appendices?: readonly AppendixId[];
}

export interface FormRows {
  readonly PL01: readonly MeasureRow[];
  readonly PL02: readonly TaskRow[];
  readonly PL03: readonly ProjectRow[];
}

/** A request with nothing left open: what every sheet of the form is drawn from. */
export interface Form {
  readonly plan: PlanPack;
  readonly unit: Unit;
  readonly period: Period;
  readonly madeAt: string;
  readonly entries: Entries;
  readonly previous: PreviousFigures;
  /** Null when nothing has been noted. */
  readonly explained: Explanations | null;
  readonly names: SheetNaming;
  readonly rows: FormRows;
  /** Appendices with at least one row on this form, in order. */
  readonly appendices: readonly AppendixId[];
  /** The text that marks each sheet as part of this form. */
  readonly mark: string;
}

export function formOf(request: FormRequest): Form {
  const { plan, unit, period, madeAt, appendices = appendixIds } = request;
  const wanted = <Row>(appendix: AppendixId, rows: readonly Row[]) =>
    appendices.includes(appendix) ? rows : [];
  const rows: FormRows = {
    PL01: wanted('PL01', measureRows(plan, unit)),
    PL02: wanted('PL02', taskRows(plan, unit)),
    PL03: wanted('PL03', projectRows(plan, unit)),
  };
  return {
    plan,
    unit,
    period,
    madeAt,
    entries: request.entries ?? noEntries,
    previous: request.previous ?? new Map(),
    explained: request.explained ?? null,
    names: request.naming ?? sheetNames,
    rows,
    appendices: appendixIds.filter((appendix) => rows[appendix].length > 0),
    mark: writeMark({
      kind: 'form',
      format: formatVersion,
      plan: plan.id,
      unit: unit.id,
      period: period.id,
      version: plan.formVersion,
      asOf: '',
    }),
  };
}
