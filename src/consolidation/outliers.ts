/** What stands out among the units. It stays in every sum: whether it is right, only the unit can say. */
import type { Group, Period, PlanPack } from '../plan/schema';
import { groupOf, median } from './bounds';
import { isWithin, type PreviousOf } from './previous';
import type { DataLine, MeasureTotal, Outlier } from './types';

export interface OutliersInput {
  readonly plan: PlanPack;
  readonly period: Period;
  readonly data: readonly DataLine[];
  readonly measures: readonly MeasureTotal[];
  readonly previous: PreviousOf;
}

/** By measure in the plan's order, then by unit. */
export function outliersOf(input: OutliersInput): Outlier[] {
  const groups = new Map(input.plan.units.map((unit) => [unit, groupOf(input.plan, unit)]));
  return input.measures.flatMap((total) => {
    const lines = input.data.filter((line) => line.counted && line.measure === total.measure);
    const peers = new Map<Group, number[]>();
    for (const { unit, denominator } of lines) {
      const group = groups.get(unit);
      if (group) peers.set(group, [...(peers.get(group) ?? []), denominator ?? 0]);
    }
    const medians = new Map(
      [...peers].flatMap(([group, denominators]) =>
        denominators.length < input.plan.totalling.peers ? [] : [[group, median(denominators)] as const],
      ),
    );
    return lines.flatMap((line) => [
      ...farFromPeers(input.plan, line, groups.get(line.unit) ?? null, medians),
      ...outweighs(input.plan, line, total),
      ...fell(input, line),
    ]);
  });
}

function farFromPeers(
  { totalling }: PlanPack,
  line: DataLine,
  group: Group | null,
  medians: ReadonlyMap<Group, number>,
): Outlier[] {
  const middle = group && medians.get(group);
  const own = line.denominator ?? 0;
  const factor = totalling.outlierFactor;
  if (!group || !middle || (own < middle * factor && own * factor > middle)) return [];
  return [{ kind: 'far-from-peers', line, median: middle, group: group.name }];
}

function outweighs({ totalling }: PlanPack, line: DataLine, total: MeasureTotal): Outlier[] {
  const share = (line.denominator ?? 0) / (total.denominator ?? 1);
  return total.unitsWithOccurrence >= totalling.peers && share > 0.5
    ? [{ kind: 'outweighs', line, share }]
    : [];
}

/** Numerator and denominator of a flow only grow within a year. */
function fell({ period, previous }: OutliersInput, line: DataLine): Outlier[] {
  const before = previous(line.unit, line.measure);
  const comparable = line.measure.accumulation === 'flow' && before && isWithin(period, before.asOf);
  if (!comparable) return [];
  return (['numerator', 'denominator'] as const).flatMap((part) => {
    const [earlier, now] = [before[part], line[part]];
    return earlier !== null && now !== null && now < earlier
      ? [{ kind: 'fell' as const, line, part, before: earlier }]
      : [];
  });
}
