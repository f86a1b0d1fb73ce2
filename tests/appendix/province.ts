/** A seeded province of all reporting units, straight from entries, with the usual gaps. */
import { consolidate, type Consolidation, type Received } from '../../src/consolidation';
import { drawEntries } from '../../src/demo/entries';
import { defaultPlan } from '../../src/plan/packs';
import type { Period, PlanPack } from '../../src/plan/schema';
import { received } from '../consolidation/received';

export const plan = defaultPlan;

export function periodOf(pack: PlanPack): Period {
  const period = pack.periods.find(({ id }) => id === pack.defaultPeriod);
  if (!period) throw new Error('The default period is in the pack');
  return period;
}

export const period = periodOf(plan);

/** Drawn once: a province of 130 units takes longer to fill in than to consolidate. */
const drawn = new Map<string, readonly Received[]>();

/** Files of every unit; each file's content depends on its unit and the seed only. */
export function filesOf(pack: PlanPack, seed = 7): readonly Received[] {
  const key = `${pack.id} ${seed}`;
  const files = drawn.get(key) ?? draw(pack, seed);
  drawn.set(key, files);
  return files;
}

function draw(pack: PlanPack, seed: number): Received[] {
  const time = periodOf(pack);
  return pack.units.map((unit, index) =>
    received(pack, time.id, unit.id, drawEntries({ plan: pack, period: time, seed }, unit), {
      hash: (index * 2_654_435_761).toString(16).padStart(16, '0'),
      receivedAt: `2026-11-${String((index % 13) + 1).padStart(2, '0')}T0${index % 10}:15:00Z`,
    }),
  );
}

/** Some units missing, one returned, one that sent twice. */
export function province(pack: PlanPack = plan, seed = 7): Consolidation {
  const files = filesOf(pack, seed);
  const [first, second] = files;
  const kept = files.filter((_file, index) => index % 10 !== 9);
  const extra: Received[] = [];
  if (first) {
    extra.push({ ...first, file: 'nộp lần đầu.xlsx', hash: '00', receivedAt: '2026-10-01T00:00:00Z' });
  }
  if (second?.content.kind === 'read') {
    extra.push({ ...second, content: { ...second.content, outcome: 'returned' } });
  }
  return consolidate({
    plan: pack,
    period: periodOf(pack),
    files: [...kept.filter((file) => file !== second), ...extra],
  });
}

export function nothing(pack: PlanPack = plan): Consolidation {
  return consolidate({ plan: pack, period: periodOf(pack), files: [] });
}
