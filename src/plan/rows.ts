/** Which rows of the plan a unit answers, and in what role (design section 4, "Whose rows"). */
import type {
  AssigneeId,
  Indicator,
  Measure,
  MeasureId,
  PlanPack,
  PlanTask,
  Project,
  ProjectEntry,
  ProjectPart,
  Unit,
  UnitId,
} from './schema';

/** Key of a row of a form, stable over inserted rows, sorted rows and issues of the form. */
export type RowKey = string & { readonly __brand: 'RowKey' };

export type Role = 'lead' | 'coordinate';

export interface MeasureRow {
  readonly key: RowKey;
  readonly indicator: Indicator;
  readonly measure: Measure;
  readonly role: Role;
}

export interface TaskRow {
  readonly key: RowKey;
  readonly task: PlanTask;
  readonly role: Role;
}

export interface ProjectRow {
  readonly key: RowKey;
  readonly part: ProjectPart;
  readonly entry: ProjectEntry;
  readonly project: Project;
}

// Keys are made here, of what the pack says; elsewhere they are only read back from a form.
export const measureKey = (measure: MeasureId): RowKey => measure as string as RowKey;
export const taskKey = (task: PlanTask): RowKey => `PL02.${task.tt}` as RowKey;
/** An unnumbered single project counts as number 0. */
export const projectKey = (part: ProjectPart, entry: ProjectEntry, project: Project): RowKey =>
  `PL03.${part.no}.${entry.tt}.${project.no ?? 0}` as RowKey;

/** The units meant by a list of units and groups, in the order of the plan's unit list. */
export function unitsOf(plan: PlanPack, assignees: readonly AssigneeId[]): Unit[] {
  const ids = new Set<string>();
  for (const assignee of assignees) {
    const group = plan.groups.find(({ id }) => id === assignee);
    for (const id of group ? group.members : [assignee]) ids.add(id);
  }
  return plan.units.filter(({ id }) => ids.has(id));
}

function fitsLevel(measure: Measure, unit: Unit): boolean {
  return measure.scope === 'province' || measure.scope === 'commune' ? measure.scope === unit.level : true;
}

function isAmong(plan: PlanPack, assignees: readonly AssigneeId[], unit: Unit): boolean {
  return unitsOf(plan, assignees).includes(unit);
}

/** Units that lead a measure at its level. */
export function leadUnits(plan: PlanPack, indicator: Indicator, measure: Measure): Unit[] {
  return unitsOf(plan, indicator.lead).filter((unit) => fitsLevel(measure, unit));
}

/** Units whose figures make the measure's total. */
export function ownerUnits(plan: PlanPack, indicator: Indicator, measure: Measure): Unit[] {
  const { owner } = measure;
  if (owner.by === 'leads') return leadUnits(plan, indicator, measure);
  return plan.units.filter(({ id }) => id === owner.unit);
}

/** Lead rows first, then coordinating rows. Who leads a measure of a plan row coordinates on none of that row. */
export function measureRows(plan: PlanPack, unit: Unit): MeasureRow[] {
  const rows = plan.indicators.flatMap((indicator) => {
    const fitting = indicator.measures.filter((measure) => fitsLevel(measure, unit));
    const leads = isAmong(plan, indicator.lead, unit) && fitting.length > 0;
    if (!leads && !isAmong(plan, indicator.coordinate, unit)) return [];
    const role: Role = leads ? 'lead' : 'coordinate';
    return fitting.map((measure) => ({ key: measureKey(measure.id), indicator, measure, role }));
  });
  return leadsFirst(rows);
}

export function taskRows(plan: PlanPack, unit: Unit): TaskRow[] {
  const rows = plan.tasks.flatMap((task): TaskRow[] => {
    if (isAmong(plan, task.lead, unit)) return [{ key: taskKey(task), task, role: 'lead' }];
    if (isAmong(plan, task.coordinate, unit)) return [{ key: taskKey(task), task, role: 'coordinate' }];
    return [];
  });
  return leadsFirst(rows);
}

export function projectRows(plan: PlanPack, unit: Unit): ProjectRow[] {
  return allProjectRows(plan).filter(({ entry }) => isAmong(plan, [entry.unit], unit));
}

/** Every project of the plan in its printed order, whoever answers it. */
export function allProjectRows(plan: PlanPack): ProjectRow[] {
  return plan.projectParts.flatMap((part) =>
    part.entries.flatMap((entry) =>
      entry.projects.map((project) => ({ key: projectKey(part, entry, project), part, entry, project })),
    ),
  );
}

/** Every measure with its plan row, in the plan's order. */
export function allMeasures(plan: PlanPack): { indicator: Indicator; measure: Measure }[] {
  return plan.indicators.flatMap((indicator) =>
    indicator.measures.map((measure) => ({ indicator, measure })),
  );
}

function leadsFirst<Row extends { role: Role }>(rows: Row[]): Row[] {
  return [...rows.filter(({ role }) => role === 'lead'), ...rows.filter(({ role }) => role !== 'lead')];
}

/** The unit with this id, if the plan has it. */
export function unitById(plan: PlanPack, id: UnitId | string): Unit | undefined {
  return plan.units.find((unit) => unit.id === id);
}
