/** What units of one kind report, measure by measure: what the figures of one of them are held against. */
import { measureRows, unitById, type RowKey } from '../plan/rows';
import type { GroupId, PlanPack, Unit, UnitId } from '../plan/schema';
import { countOf, measureEntry, type Submission, type SubmittedRow } from '../submission';

export interface PeerFigure {
  readonly unit: UnitId;
  /** Both numbers are sound: 0 ≤ numerator ≤ denominator, denominator > 0. */
  readonly numerator: number;
  readonly denominator: number;
}

/** Figures of the units that lead a measure, by its key; the unit's own are among them. */
export type Peers = ReadonlyMap<RowKey, readonly PeerFigure[]>;

/** The figures of a unit's group by the id of the unit; undefined where it is in no group with others. */
export type PeersLookup = (unit: string) => Peers | undefined;

/**
 * Groups the figures of one period by the closed groups of the plan and the level of their units. Of several
 * submissions of a unit the last counts: give each unit's current one.
 */
export function peersOf(plan: PlanPack, submissions: readonly Submission[]): PeersLookup {
  const groups = new Map<string, Map<RowKey, PeerFigure[]>>();
  for (const [unit, submission] of lastOfUnits(plan, submissions)) {
    const name = groupOf(plan, unit);
    if (name === null) continue;
    const figures = groups.get(name) ?? new Map<RowKey, PeerFigure[]>();
    groups.set(name, figures);
    for (const [key, figure] of figuresOfLeads(plan, unit, submission)) {
      figures.set(key, [...(figures.get(key) ?? []), figure]);
    }
  }
  return (id) => {
    const unit = unitById(plan, id);
    return unit && groups.get(groupOf(plan, unit) ?? '');
  };
}

function lastOfUnits(plan: PlanPack, submissions: readonly Submission[]): ReadonlyMap<Unit, Submission> {
  const last = new Map<Unit, Submission>();
  for (const submission of submissions) {
    const { identity } = submission;
    const unit = identity?.plan === plan.id ? unitById(plan, identity.unit) : undefined;
    if (unit) last.set(unit, submission);
  }
  return last;
}

/** Units of a group work on the same tasks, but at another level on another scale. */
function groupOf(plan: PlanPack, unit: Unit): `${GroupId} ${Unit['level']}` | null {
  const group = plan.groups.find(({ open, members }) => !open && members.includes(unit.id));
  return group ? `${group.id} ${unit.level}` : null;
}

function figuresOfLeads(plan: PlanPack, unit: Unit, { sheets }: Submission): readonly [RowKey, PeerFigure][] {
  const rows = new Map((sheets.PL01?.rows ?? []).map((row) => [row.key, row]));
  return measureRows(plan, unit).flatMap(({ key, role }): [RowKey, PeerFigure][] => {
    const row = rows.get(key);
    const figure = role === 'lead' && row ? figureOf(unit.id, row) : null;
    return figure ? [[key, figure]] : [];
  });
}

function figureOf(unit: UnitId, row: SubmittedRow): PeerFigure | null {
  const entry = measureEntry(row);
  const [numerator, denominator] = [countOf(entry.numerator), countOf(entry.denominator)];
  if (entry.state !== 'figures' || numerator === null || denominator === null) return null;
  return numerator >= 0 && denominator > 0 && numerator <= denominator
    ? { unit, numerator, denominator }
    : null;
}
