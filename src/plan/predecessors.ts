/** Units that were renamed or merged since an earlier period. */
import type { PlanPack, Unit } from './schema';

/** The plan as files of an earlier period know it: the old units stand beside their successors, in the same groups. */
export function withPredecessors(plan: PlanPack): PlanPack {
  const old = plan.predecessors.flatMap(({ id, name, into }): { unit: Unit; into: string }[] => {
    const successor = plan.units.find((unit) => unit.id === into);
    return successor ? [{ unit: { ...successor, id, name, aliases: [] }, into }] : [];
  });
  return {
    ...plan,
    units: [...plan.units, ...old.map(({ unit }) => unit)],
    groups: plan.groups.map((group) => ({
      ...group,
      members: [
        ...group.members,
        ...old.filter(({ into }) => group.members.some((id) => id === into)).map(({ unit }) => unit.id),
      ],
    })),
  };
}

/** The ids whose earlier figures are a unit's: its own, and those it took over. */
export function formerIds({ predecessors }: PlanPack, unit: string): string[] {
  return [unit, ...predecessors.filter(({ into }) => into === unit).map(({ id }) => id)];
}
