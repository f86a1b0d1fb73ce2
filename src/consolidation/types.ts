/** From received files to totals that can be traced to their cells. */
import type { Finding, Outcome } from '../rules/types';
import type { CellPlace, Submission } from '../submission/types';
import type { Role, RowKey } from '../plan/rows';
import type { DataState, TaskState } from '../form/words';
import type { Indicator, Measure, MeasureId, Period, PlanPack, PlanTask, Unit } from '../plan/schema';
import type { ProjectRow } from '../plan/rows';

/** A file (or the sheets of one unit in the open workbook) as it came in. */
export interface Received {
  /** File name, or the name of the open workbook. */
  readonly file: string;
  /** Hash of the content, for telling copies apart. */
  readonly hash: string;
  /** ISO time; from the register of an earlier run, else the stamp, else the document, else the file. */
  readonly receivedAt: string;
  readonly content:
    | { readonly kind: 'unreadable'; readonly finding: Finding }
    | {
        readonly kind: 'read';
        readonly submission: Submission;
        readonly findings: readonly Finding[];
        readonly outcome: Outcome;
      };
}

/** What became of a file among the others. */
export type Standing =
  /** Counts for its unit. */
  | 'current'
  /** Another file of the unit counts. */
  | 'superseded'
  /** Of this unit and period, but returned. */
  | 'returned'
  /** Not of this plan and period, or not readable. */
  | 'not-accepted';

export interface RegisterLine {
  readonly received: Received;
  readonly unit: Unit | null;
  readonly standing: Standing;
  /** File that took its place. */
  readonly supersededBy: string | null;
}

/** Why a figure is not in the sum. */
export type Exclusion =
  'coordinating' | 'not-owner' | 'no-figures' | 'zero-over-zero' | 'entry-in-error' | 'state' | 'blank';

/** One line of `Số liệu`: one measure of one accepted unit. */
export interface DataLine {
  readonly unit: Unit;
  readonly measure: Measure;
  readonly key: RowKey;
  readonly role: Role;
  readonly state: DataState | 'blank';
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly counted: boolean;
  readonly exclusion: Exclusion | null;
  readonly received: Received;
  /** The cell of Tử số, or of Tình trạng for measures without numbers. */
  readonly place: CellPlace;
}

export interface MeasureTotal {
  readonly id: MeasureId;
  readonly indicator: Indicator;
  readonly measure: Measure;
  /** Null where nothing was counted. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Percent, unrounded. */
  readonly rate: number | null;
  readonly met: boolean | null;
  /** Owner units whose accepted file says figures, none occurred or not applicable. */
  readonly unitsReported: number;
  readonly unitsExpected: number;
  /** Units that meet the target, of those with occurrence (a denominator above zero). */
  readonly unitsMet: number;
  readonly unitsWithOccurrence: number;
}

export interface UnitStatement {
  readonly unit: Unit;
  readonly state: TaskState | 'blank';
  readonly progress: number | null;
  readonly result: string;
}

export interface TaskTotal {
  readonly task: PlanTask;
  /** Lead units by what they state. */
  readonly states: Readonly<Record<TaskState, number>>;
  /** Lead units without an accepted file, or whose row is blank. */
  readonly notReported: number;
  readonly statements: readonly UnitStatement[];
}

export interface ProjectStatement extends UnitStatement {
  readonly allotted: number | null;
  readonly disbursed: number | null;
}

export interface ProjectTotal {
  readonly row: ProjectRow;
  readonly states: Readonly<Record<TaskState, number>>;
  readonly notReported: number;
  readonly statements: readonly ProjectStatement[];
}

export interface Consolidation {
  readonly plan: PlanPack;
  readonly period: Period;
  readonly register: readonly RegisterLine[];
  /** Reporting units in plan order with the file that counts for each; null is missing. */
  readonly units: readonly { readonly unit: Unit; readonly current: RegisterLine | null }[];
  readonly data: readonly DataLine[];
  readonly measures: readonly MeasureTotal[];
  readonly tasks: readonly TaskTotal[];
  readonly projects: readonly ProjectTotal[];
  readonly counts: {
    readonly expected: number;
    readonly received: number;
    readonly accepted: number;
    readonly returned: number;
    readonly unreadable: number;
    readonly missing: number;
  };
}
