/** From received files to totals that can be traced to their cells. */
import type { Period, PlanPack } from '../../plan/schema';
import type { Deadlines } from './decisions';
import type { Difficulty } from './difficulties';
import type { RegisterLine, SettlingNote, UnitStanding } from './register';
import type { ProjectTotal, TaskTotal } from './tasks';
import type {
  CombinedTotal,
  ComparedFigure,
  DataLine,
  MeasureTotal,
  Outlier,
  Reconciliation,
} from './totals';

export type * from './decisions';
export type * from './difficulties';
export type * from './register';
export type * from './tasks';
export type * from './totals';
export type * from './watch';

export interface Consolidation {
  readonly plan: PlanPack;
  readonly period: Period;
  readonly deadlines: Deadlines;
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
  /** Units, but for `unreadable`, which are files: accepted + returned + excluded = received = expected - missing. */
  readonly counts: {
    readonly expected: number;
    readonly received: number;
    readonly accepted: number;
    readonly returned: number;
    /** All that they sent was withdrawn or came after the lock. */
    readonly excluded: number;
    readonly unreadable: number;
    readonly missing: number;
  };
}
