/** Finding a unit by what people call it. */
import type { PlanPack, Unit } from './schema';
import { nameKey } from './text';

/**
 * The unit with this name, alias or id. Accent-free exact match only: no "contains", no edit distance
 * (design section 5). A name that two units share finds none.
 */
export function findUnit(plan: PlanPack, name: string): Unit | null {
  const key = nameKey(name);
  if (key === '') return null;
  const found = plan.units.filter(
    (unit) =>
      nameKey(unit.id) === key || [unit.name, ...unit.aliases].some((alias) => nameKey(alias) === key),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Units for a search box: every typed word begins some word of the name, an alias or the id. */
export function searchUnits(plan: PlanPack, typed: string): Unit[] {
  const words = nameKey(typed).split(' ').filter(Boolean);
  return plan.units.filter((unit) => {
    const text = ` ${nameKey([unit.name, ...unit.aliases, unit.id].join(' '))}`;
    return words.every((word) => text.includes(` ${word}`));
  });
}
