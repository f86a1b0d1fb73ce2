/** Phụ lục 02 and 03: tasks, what units state of them, and the money. */
import type { TaskState } from '../../form/words';
import type { ProjectRow } from '../../plan/rows';
import type { PlanTask, Unit } from '../../plan/schema';

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
