/** Phụ lục 02 and 03 by state: leads only, counted and never averaged (design section 5, rule 8). */
import { mapTable } from '../plan/tables';
import { taskStates, type TaskState } from '../form/words';
import { allProjectRows, taskKey, unitsOf, type RowKey } from '../plan/rows';
import type { AppendixId, PlanPack, Unit } from '../plan/schema';
import { countOf, readMoney, readPercent, readState } from '../submission';
import type { SubmittedRow } from '../submission/types';
import { statedText, type AcceptedFile } from './rows';
import type { Money, ProjectStatement, ProjectTotal, TaskTotal, UnitStatement } from './types';

type Files = ReadonlyMap<Unit, AcceptedFile>;

/** One total per row of Phụ lục 02, in the plan's order. */
export function taskTotals(plan: PlanPack, files: readonly AcceptedFile[]): TaskTotal[] {
  const byUnit = new Map(files.map((file) => [file.unit, file]));
  return plan.tasks.map((task) => {
    const leads = unitsOf(plan, task.lead);
    const statements = statementsOf(leads, byUnit, (file) => statement(file, 'PL02', taskKey(task)));
    return { task, ...countStates(statements, leads.length), statements };
  });
}

/** One total per task of Phụ lục 03, in the plan's order. */
export function projectTotals(plan: PlanPack, files: readonly AcceptedFile[]): ProjectTotal[] {
  const byUnit = new Map(files.map((file) => [file.unit, file]));
  return allProjectRows(plan).map((row) => {
    const units = unitsOf(plan, [row.entry.unit]);
    const statements = statementsOf(units, byUnit, (file) => projectStatement(file, row.key));
    return {
      row,
      ...countStates(statements, units.length),
      statements,
      money: moneyOf(plan, statements),
    };
  });
}

/** Money of several tasks. */
export function sumMoney(amounts: readonly Money[]): Money {
  return amounts.reduce(
    (total, one) => ({
      allotted: total.allotted + one.allotted,
      disbursed: total.disbursed + one.disbursed,
      stated: total.stated + one.stated,
      suspect: total.suspect + one.suspect,
    }),
    { allotted: 0, disbursed: 0, stated: 0, suspect: 0 },
  );
}

function moneyOf({ limits }: PlanPack, statements: readonly ProjectStatement[]): Money {
  return sumMoney(
    statements.map(({ unit, allotted, disbursed }) => {
      const most = limits.amount?.[unit.level] ?? Infinity;
      return {
        allotted: allotted ?? 0,
        disbursed: disbursed ?? 0,
        stated: allotted === null && disbursed === null ? 0 : 1,
        suspect: [allotted, disbursed].filter((amount) => amount !== null && amount > most).length,
      };
    }),
  );
}

function statementsOf<Statement>(
  units: readonly Unit[],
  files: Files,
  state: (file: AcceptedFile) => Statement,
): Statement[] {
  return units.flatMap((unit) => {
    const file = files.get(unit);
    return file ? [state(file)] : [];
  });
}

/** A row that is gone or in error says nothing. */
function soundRow(file: AcceptedFile, appendix: AppendixId, key: RowKey): SubmittedRow | null {
  return file.inError(key) ? null : file.row(appendix, key);
}

function statement(file: AcceptedFile, appendix: AppendixId, key: RowKey): UnitStatement {
  const row = soundRow(file, appendix, key);
  const cells = row?.cells;
  const state = readState(cells?.state?.cell, taskStates);
  return {
    unit: file.unit,
    state: state.kind === 'state' ? state.state : 'blank',
    progress: countOf(readPercent(cells?.progress?.cell)),
    result: statedText(row, 'result'),
  };
}

function projectStatement(file: AcceptedFile, key: RowKey): ProjectStatement {
  const cells = soundRow(file, 'PL03', key)?.cells;
  return {
    ...statement(file, 'PL03', key),
    allotted: countOf(readMoney(cells?.allotted?.cell)),
    disbursed: countOf(readMoney(cells?.disbursed?.cell)),
  };
}

function countStates(
  statements: readonly UnitStatement[],
  expected: number,
): { states: Readonly<Record<TaskState, number>>; notReported: number } {
  const states = mapTable(taskStates, () => 0);
  let reported = 0;
  for (const { state } of statements) {
    if (state === 'blank') continue;
    states[state] += 1;
    reported += 1;
  }
  return { states, notReported: expected - reported };
}
