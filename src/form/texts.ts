/**
 * The plan's words as a form prints them. Forms are drawn with these, and a returned form is compared with them,
 * so a changed text shows.
 */
import { projectKey, type MeasureRow, type ProjectRow, type TaskRow } from '../plan/rows';
import type { Measure, PlanPack, PlanTask } from '../plan/schema';
import { showNumber } from '../sheet/numbers';

export type FormRow = MeasureRow | TaskRow | ProjectRow;

/** Text of the column that names the row: verbatim, and for one measure of several the line `▸ label` below it. */
export function rowText(row: FormRow): string {
  if ('project' in row) return row.project.text;
  if ('task' in row) return row.task.text;
  const { indicator, measure } = row;
  return indicator.measures.length > 1 ? `${indicator.text}\n▸ ${measure.label}` : indicator.text;
}

/** What stands in TT: `4`, `5a`, `12`, `II.2.3`; `II.17` for the one task of a unit that the plan leaves unnumbered. */
export function ttText(row: FormRow): string {
  if ('project' in row) {
    const key = projectKey(row.part, row.entry, row.project).replace(/^PL03\./, '');
    return row.project.no === null ? key.replace(/\.0$/, '') : key;
  }
  if ('task' in row) return String(row.task.tt);
  return row.indicator.measures.length > 1 ? row.measure.id : String(row.indicator.tt);
}

/** `100%`, `≥ 70%`, `> 90%`; 100 needs no sign, because nothing lies above it. */
export function targetText({ target }: Pick<Measure, 'target'>): string {
  if (target === null) return 'Không đặt số';
  const value = `${showNumber(target.value)}%`;
  if (target.comparator === '>') return `> ${value}`;
  return target.value === 100 ? value : `≥ ${value}`;
}

/** The points of part II that a task names, each on its own line: `b) Tổng hợp những cách làm…`. */
export function detailText(plan: PlanPack, task: PlanTask): string {
  const section = plan.pointSections.find(({ section: number }) => number === task.section);
  return task.points
    .flatMap((letter) => section?.points.filter((point) => point.letter === letter) ?? [])
    .map(({ letter, text }) => `${letter}) ${text}`)
    .join('\n');
}
