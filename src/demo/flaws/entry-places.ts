/** Where flaws of what officers type are put, before the form is drawn. */
import type { ColumnId } from '../../form/columns';
import type { Entries, RowEntry } from '../../form/entries';
import {
  measureRows,
  projectRows,
  taskRows,
  type MeasureRow,
  type ProjectRow,
  type RowKey,
} from '../../plan/rows';
import type { AppendixId } from '../../plan/schema';
import type { Draft } from './types';

/** Null where the unit's form has no place for the flaw. */
export type EntrySpoiler = (draft: Draft) => Entries | null;

export interface CountedRow {
  readonly key: RowKey;
  readonly entry: RowEntry;
  readonly numerator: number;
  readonly denominator: number;
  readonly measure: MeasureRow['measure'];
}

/** A row that the unit leads, with figures large enough to be spoilt in any way and bound to no other row. */
export function countedRow(
  { plan, unit, entries, random }: Draft,
  suits: (row: CountedRow) => boolean = () => true,
): CountedRow | null {
  const bound = new Set(plan.relations.flatMap(({ measure, of }) => [measure, of]));
  const rows = measureRows(plan, unit).flatMap(({ key, role, measure }): CountedRow[] => {
    const entry = entries.rows.PL01.get(key);
    const { numerator, denominator } = entry ?? {};
    if (role !== 'lead' || !entry || bound.has(measure.id)) return [];
    if (typeof numerator !== 'number' || typeof denominator !== 'number' || numerator < 20) return [];
    return [{ key, entry, numerator, denominator, measure }];
  });
  const [first, ...others] = rows.filter(suits);
  return first ? random.pick([first, ...others]) : null;
}

export function withRow(entries: Entries, appendix: AppendixId, key: RowKey, entry: RowEntry): Entries {
  const rows = new Map(entries.rows[appendix]).set(key, entry);
  return { ...entries, rows: { ...entries.rows, [appendix]: rows } };
}

export function without(entry: RowEntry, column: ColumnId): RowEntry {
  return Object.fromEntries(Object.entries(entry).filter(([id]) => id !== column));
}

/** Changes a counted row; an explanation that would settle a warning is taken out first. */
export function onCountedRow(
  change: (row: CountedRow) => RowEntry,
  suits?: (row: CountedRow) => boolean,
): EntrySpoiler {
  return (draft) => {
    const row = countedRow(draft, suits);
    if (!row) return null;
    const entry = without(row.entry, 'explanation');
    return withRow(draft.entries, 'PL01', row.key, change({ ...row, entry }));
  };
}

/** The first task that the unit leads. */
export function onTask(change: (entry: RowEntry) => RowEntry): EntrySpoiler {
  return ({ plan, unit, entries }) => {
    const task = taskRows(plan, unit).find(({ role }) => role === 'lead');
    const entry = task && entries.rows.PL02.get(task.key);
    return task && entry ? withRow(entries, 'PL02', task.key, change(entry)) : null;
  };
}

/** A row of others, where figures are not asked for. */
export function onClosedRow(change: (entry: RowEntry) => RowEntry): EntrySpoiler {
  return ({ plan, unit, entries }) => {
    const closed = measureRows(plan, unit).find(
      ({ role, measure }) => role === 'coordinate' && measure.reporting === 'ratio' && !measure.reconcile,
    );
    return closed
      ? withRow(entries, 'PL01', closed.key, change(entries.rows.PL01.get(closed.key) ?? {}))
      : null;
  };
}

/** The first project of the unit, or the first of those that suit. */
export function onProject(
  change: (entry: RowEntry) => RowEntry,
  suits: (row: ProjectRow) => boolean = () => true,
): EntrySpoiler {
  return ({ plan, unit, entries }) => {
    const project = projectRows(plan, unit).find(suits);
    const entry = project && entries.rows.PL03.get(project.key);
    return project && entry ? withRow(entries, 'PL03', project.key, change(entry)) : null;
  };
}
