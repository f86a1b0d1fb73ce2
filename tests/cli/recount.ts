/**
 * Totals once more, by loops over the seeded entries and the bare pack: no function of the product but the
 * words that stand in cells.
 */
import type { ConsolidateJson } from '../../src/cli/json';
import type { Province } from '../../src/demo';
import type { PlanPack } from '../../src/plan/schema';

type Measures = ConsolidateJson['measures'];

function ownersOf(plan: PlanPack, tt: number, measureId: string): Set<string> {
  const owners = new Set<string>();
  for (const indicator of plan.indicators) {
    if (indicator.tt !== tt) continue;
    for (const measure of indicator.measures) {
      if (measure.id !== measureId) continue;
      if (measure.owner.by === 'unit') owners.add(measure.owner.unit);
      if (measure.owner.by === 'unit') continue;
      for (const lead of indicator.lead) {
        const members = plan.groups.find(({ id }) => id === lead)?.members ?? [lead];
        for (const unit of plan.units) {
          const atLevel =
            measure.scope === 'all' || measure.scope === 'province-wide' || measure.scope === unit.level;
          if (atLevel && members.some((member) => member === unit.id)) owners.add(unit.id);
        }
      }
    }
  }
  return owners;
}

function asNumber(value: unknown): number | null {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : null;
}

export function recount(plan: PlanPack, province: Province): Measures {
  const measures: Measures = [];
  for (const { tt, measures: own } of plan.indicators) {
    for (const { id, target, reporting } of own) {
      const owners = ownersOf(plan, tt, id);
      let [numerator, denominator, figures, reported] = [0, 0, 0, 0];
      for (const { unit, entries, expected } of province.files) {
        if (expected.standing !== 'current' || !owners.has(unit.id)) continue;
        for (const [key, entry] of entries.rows.PL01) {
          if ((key as string) !== id) continue;
          const [above, below] = [asNumber(entry.numerator), asNumber(entry.denominator)];
          const said = entry.state ?? (above !== null && below !== null ? 'Có số liệu' : '');
          if (['Có số liệu', 'Không phát sinh', 'Không áp dụng'].includes(String(said))) reported += 1;
          if (said !== 'Có số liệu' || above === null || below === null || reporting === 'text') continue;
          if (below === 0) continue;
          numerator += above;
          denominator += below;
          figures += 1;
        }
      }
      const some = figures > 0;
      const [left, right] = [numerator * 100, (target?.value ?? 0) * denominator];
      measures.push({
        id,
        numerator: some ? numerator : null,
        denominator: some ? denominator : null,
        rate: some ? (numerator * 100) / denominator : null,
        unitsReported: reported,
        unitsExpected: owners.size,
        met: some && target ? (target.comparator === '>' ? left > right : left >= right) : null,
      });
    }
  }
  return measures;
}
