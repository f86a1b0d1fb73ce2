/** From unknown data to a plan pack whose ids all lead somewhere. */
import { allMeasures } from './rows';
import { planPack, type AssigneeId, type PlanPack } from './schema';

export type PackProblem = { readonly path: string; readonly message: string };
export type ParsedPack =
  | { readonly ok: true; readonly plan: PlanPack }
  | { readonly ok: false; readonly problems: readonly PackProblem[] };

/** Checks the shape, then that every reference is to something in the pack and every id is used once. */
export function parsePack(data: unknown): ParsedPack {
  const parsed = planPack.safeParse(data);
  if (!parsed.success) {
    return {
      ok: false,
      problems: parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })),
    };
  }
  const problems = [...danglingReferences(parsed.data), ...repeatedIds(parsed.data)];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, plan: parsed.data };
}

function* references(
  plan: PlanPack,
): Generator<{ path: string; id: string; to: 'unit' | 'assignee' | 'measure' }> {
  const assignees = function* (path: string, ids: readonly AssigneeId[]) {
    for (const id of ids) yield { path, id, to: 'assignee' as const };
  };
  yield { path: 'document.collector', id: plan.document.collector, to: 'unit' };
  for (const { id, into } of plan.predecessors) yield { path: `predecessors.${id}`, id: into, to: 'unit' };
  for (const { id, members } of plan.groups) {
    for (const member of members) yield { path: `groups.${id}`, id: member, to: 'unit' };
  }
  for (const row of plan.indicators) {
    const path = `indicators.${row.tt}`;
    yield* assignees(path, [...row.lead, ...row.coordinate]);
    if (row.monitor) yield { path, id: row.monitor, to: 'unit' };
    for (const { owner } of row.measures) if (owner.by === 'unit') yield { path, id: owner.unit, to: 'unit' };
  }
  for (const { measure, of } of plan.relations) {
    for (const id of [measure, of]) yield { path: `relations.${measure}`, id, to: 'measure' };
  }
  for (const { measure, with: other } of plan.reconciliations) {
    for (const id of [measure, other]) yield { path: `reconciliations.${measure}`, id, to: 'measure' };
  }
  for (const row of plan.tasks) yield* assignees(`tasks.${row.tt}`, [...row.lead, ...row.coordinate]);
  for (const part of plan.projectParts) {
    for (const entry of part.entries) yield* assignees(`projectParts.${part.no}.${entry.tt}`, [entry.unit]);
  }
}

function* danglingReferences(plan: PlanPack): Generator<PackProblem> {
  const units = new Set<string>(plan.units.map(({ id }) => id));
  const groups = new Set<string>(plan.groups.map(({ id }) => id));
  const measures = new Set<string>(allMeasures(plan).map(({ measure }) => measure.id));
  for (const { path, id, to } of references(plan)) {
    const known = to === 'measure' ? measures : units;
    if (!known.has(id) && !(to === 'assignee' && groups.has(id))) {
      yield { path, message: `"${id}" is not in the pack` };
    }
  }
  if (!plan.periods.some(({ id }) => id === plan.defaultPeriod)) {
    yield { path: 'defaultPeriod', message: `"${plan.defaultPeriod}" is not a period of the pack` };
  }
}

function* repeatedIds(plan: PlanPack): Generator<PackProblem> {
  const lists: Record<string, readonly (string | number)[]> = {
    'units, predecessors and groups': [...plan.units, ...plan.predecessors, ...plan.groups].map(
      ({ id }) => id,
    ),
    measures: plan.indicators.flatMap(({ measures }) => measures.map(({ id }) => id)),
    indicators: plan.indicators.map(({ tt }) => tt),
    tasks: plan.tasks.map(({ tt }) => tt),
    periods: plan.periods.map(({ id }) => id),
  };
  for (const [path, ids] of Object.entries(lists)) {
    const seen = new Set<string | number>();
    for (const id of ids) {
      if (seen.has(id)) yield { path, message: `"${id}" stands twice` };
      seen.add(id);
    }
  }
}
