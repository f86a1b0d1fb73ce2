/** From received files to totals that can be traced to their cells. */
import type { Finding, Outcome } from '../rules/types';
import type { CellPlace, Submission } from '../submission/types';
import type { Role, RowKey } from '../plan/rows';
import type { DataState, TaskState } from '../form/words';
import type { Group, Indicator, Measure, MeasureId, Period, PlanPack, PlanTask, Unit } from '../plan/schema';
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

/** Why a file has no place among those of the plan and period asked for. `rules`: a gate of the rules stands. */
export type Refusal = 'unreadable' | 'not-ours' | 'other-plan' | 'other-period' | 'unknown-unit' | 'rules';

export interface RegisterLine {
  readonly received: Received;
  readonly unit: Unit | null;
  readonly standing: Standing;
  /** Set exactly when the standing is `not-accepted`. */
  readonly refusal: Refusal | null;
  /** The officer's reason for accepting a file that the rules would return; its entries in error do not count. */
  readonly acceptedBecause: string | null;
  /** File that took its place. */
  readonly supersededBy: string | null;
}

/** The officer's decision to accept a returned file as it is. */
export interface Acceptance {
  /** Hash of the file. */
  readonly hash: string;
  readonly reason: string;
}

/** What was settled in a way that a person should know of. Files are in the order of the register. */
export type SettlingNote =
  /** No time decides between these files of the unit, so the higher hash counts. */
  | {
      readonly kind: 'undecided-order';
      readonly why: 'equal-times' | 'unknown-time' | 'contradictory-times';
      readonly unit: Unit;
      readonly files: readonly string[];
      readonly chosen: string;
    }
  /** A returned file came after the one that counts. */
  | {
      readonly kind: 'newer-returned';
      readonly unit: Unit;
      readonly files: readonly string[];
      readonly chosen: string;
    }
  /** The same bytes more than once. */
  | { readonly kind: 'same-file'; readonly files: readonly string[] }
  /** The same entries under different units. */
  | {
      readonly kind: 'same-entries';
      readonly units: readonly Unit[];
      readonly files: readonly string[];
    };

/** A reporting unit and the file that counts for it; without one, `returned` tells that others came. */
export interface UnitStanding {
  readonly unit: Unit;
  readonly standing: 'accepted' | 'returned' | 'missing';
  readonly current: RegisterLine | null;
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
  /** Kết quả thực hiện. */
  readonly result: string;
  readonly received: Received;
  /** The cell of Tử số, or of Tình trạng for measures without numbers; null when the row or column is gone. */
  readonly place: CellPlace | null;
}

/** Where the denominator of a unit without a figure was taken from. */
export type BoundsBasis =
  /** Its own of the period before. */
  | 'previous'
  /** Its own of an earlier date of this period, grown with the days since. */
  | 'grown'
  /** The median of its group. */
  | 'peers';

/** Where the rate would stand if the units without a figure had none of theirs done, and all of it. Percent, unrounded. */
export type Bounds =
  | {
      readonly kind: 'range';
      readonly lower: number;
      readonly upper: number;
      /** Σ of the denominators taken for the missing units. */
      readonly assumed: number;
      /** Missing units; 0 makes both bounds the rate. */
      readonly units: number;
      /** Missing units by where their denominator comes from. */
      readonly basis: Readonly<Record<BoundsBasis, number>>;
      /** Both bounds lie on one side of the target. */
      readonly certain: boolean;
    }
  /** For so many of the missing units neither an earlier figure nor enough peers are known. */
  | { readonly kind: 'unknown'; readonly units: number };

/** Σ of what the owner units had reported before. Shown beside this period's total, never added to it. */
export interface PreviousTotal {
  readonly numerator: number;
  readonly denominator: number;
  /** Percent, unrounded. */
  readonly rate: number;
  /** Owner units with an earlier figure. */
  readonly units: number;
  /** Some of it is of an earlier date of this same period: contained in its figures already. */
  readonly within: boolean;
}

/** What the sum lacks to its target. */
export interface Gap {
  /** Whole units that the numerator lacks. */
  readonly needed: number;
  /** Units under the target with what each lacks itself, most first. */
  readonly holders: readonly { readonly line: DataLine; readonly lacking: number }[];
  /** The first so many holders are the fewest units whose reaching the target would close the gap. */
  readonly closing: number;
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
  /**
   * Owner units whose accepted file says figures, none occurred or not applicable. An entry in error is no
   * report.
   */
  readonly unitsReported: number;
  readonly unitsExpected: number;
  /** Units that meet the target, of those with occurrence (a denominator above zero). */
  readonly unitsMet: number;
  readonly unitsWithOccurrence: number;
  /** Owner units with an accepted file by what they say; an entry in error counts under none. */
  readonly states: Readonly<Record<DataState | 'blank', number>>;
  /** Null where nothing was counted. */
  readonly bounds: Bounds | null;
  readonly previous: PreviousTotal | null;
  /** Points of percent from the previous rate to this one; null without either. */
  readonly change: number | null;
  /** Null where the target is met, and where there is none. */
  readonly gap: Gap | null;
}

/** One figure over the levels of a plan row, where the pack or the officer asks for it. */
export interface CombinedTotal {
  readonly indicator: Indicator;
  readonly numerator: number;
  readonly denominator: number;
  /** Percent, unrounded. */
  readonly rate: number;
  /** Percent: the targets of the levels, each weighted with its denominator. */
  readonly target: number;
  readonly met: boolean;
}

/** A pair of counts that should be one. Null: nobody has stated it. */
export interface Reconciliation {
  /** `coordinating`: the owner against the units that coordinate; `members`: against listed members of open classes. */
  readonly kind: 'coordinating' | 'members' | 'measure';
  readonly measure: Measure;
  /** Measure whose sum is compared with; `measure` itself but for the kind `measure`. */
  readonly with: Measure;
  readonly part: 'numerator' | 'denominator';
  readonly figure: number | null;
  readonly sum: number | null;
  /** `figure` − `sum`. */
  readonly difference: number | null;
  readonly unitsReported: number;
  readonly unitsExpected: number;
}

/** A figure that is only compared, never summed, of one unit. */
export interface ComparedFigure {
  readonly kind: 'coordinating' | 'members';
  readonly line: DataLine;
}

/** What stands out among the units. Listed for a person to ask about, never taken out of a sum. */
export type Outlier =
  /** A denominator so many times the median of the unit's group, or so small a part of it. */
  | {
      readonly kind: 'far-from-peers';
      readonly line: DataLine;
      readonly median: number;
      readonly group: string;
    }
  /** More than half of the province's denominator, though there are many units. */
  | { readonly kind: 'outweighs'; readonly line: DataLine; readonly share: number }
  /** What accumulates over the year was higher at an earlier date of it. */
  | {
      readonly kind: 'fell';
      readonly line: DataLine;
      readonly part: 'numerator' | 'denominator';
      readonly before: number;
    };

/** Where a difficulty was stated. */
export type DifficultyPlace =
  | { readonly part: 'general'; readonly what: 'difficulty' | 'request' }
  | { readonly part: 'PL01'; readonly indicator: Indicator }
  | { readonly part: 'PL02'; readonly section: number }
  | { readonly part: 'PL03'; readonly row: ProjectRow };

/** Texts of one place and group of units that say the same. */
export interface Difficulty {
  readonly place: DifficultyPlace;
  /** Null: bodies that the plan names one by one. */
  readonly group: Group | null;
  readonly text: string;
  /** In the order of the unit list. */
  readonly units: readonly Unit[];
  /** Of the units, those whose words differ a little from `text`. */
  readonly nearly: number;
}

/** Money of tasks of Phụ lục 03, in million đồng. */
export interface Money {
  readonly allotted: number;
  readonly disbursed: number;
  /** Statements with an amount. */
  readonly stated: number;
  /** Amounts beyond the plan's limit, most likely in another unit of money. They are in the sums. */
  readonly suspect: number;
}

/** What one lead unit with an accepted file says of a task. A row in error is said to be blank. */
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
  /** In the order of the unit list. */
  readonly statements: readonly UnitStatement[];
}

export interface ProjectStatement extends UnitStatement {
  /** Million đồng. */
  readonly allotted: number | null;
  readonly disbursed: number | null;
}

export interface ProjectTotal {
  readonly row: ProjectRow;
  readonly states: Readonly<Record<TaskState, number>>;
  readonly notReported: number;
  readonly statements: readonly ProjectStatement[];
  readonly money: Money;
}

export interface Consolidation {
  readonly plan: PlanPack;
  readonly period: Period;
  /** One line per file: by unit in plan order, then by time; files of no known unit last. */
  readonly register: readonly RegisterLine[];
  readonly notes: readonly SettlingNote[];
  /** Reporting units in plan order. */
  readonly units: readonly UnitStanding[];
  /** By unit in plan order, then as on the unit's form. */
  readonly data: readonly DataLine[];
  readonly measures: readonly MeasureTotal[];
  readonly combined: readonly CombinedTotal[];
  readonly reconciliations: readonly Reconciliation[];
  /** The figures behind them, by measure, then in the order of the unit list. */
  readonly compared: readonly ComparedFigure[];
  readonly outliers: readonly Outlier[];
  readonly difficulties: readonly Difficulty[];
  readonly tasks: readonly TaskTotal[];
  readonly projects: readonly ProjectTotal[];
  /** Units, but for `unreadable`, which are files: accepted + returned = received = expected - missing. */
  readonly counts: {
    readonly expected: number;
    readonly received: number;
    readonly accepted: number;
    readonly returned: number;
    readonly unreadable: number;
    readonly missing: number;
  };
}
