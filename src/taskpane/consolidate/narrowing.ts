/** What the officer narrows the board to: states, a group, words. */
import type { GroupId, PlanPack } from '../../plan/schema';
import { nameKey } from '../../plan/text';
import { searchUnits } from '../../plan/units';
import { isLate, linesOf, unitStates, wantsLook, type Entry } from './board';

/** A state of units, or what cuts across them. */
export const boardFilters = [...unitStates, 'late', 'look', 'nameless'] as const;
export type BoardFilter = (typeof boardFilters)[number];

export function matches(entry: Entry, filter: BoardFilter): boolean {
  switch (filter) {
    case 'late':
      return isLate(entry);
    case 'look':
      return wantsLook(entry);
    case 'nameless':
      return entry.kind === 'file';
    case 'valid':
    case 'warnings':
    case 'returned':
    case 'refused':
    case 'excluded':
    case 'missing':
      return entry.kind === 'unit' && entry.state === filter;
  }
}

export function countsOf(board: readonly Entry[]): Readonly<Record<BoardFilter, number>> {
  const count = (filter: BoardFilter) => board.filter((entry) => matches(entry, filter)).length;
  return {
    valid: count('valid'),
    warnings: count('warnings'),
    returned: count('returned'),
    refused: count('refused'),
    excluded: count('excluded'),
    missing: count('missing'),
    late: count('late'),
    look: count('look'),
    nameless: count('nameless'),
  };
}

export interface Narrowing {
  /** Any of them; none means all. */
  readonly filters: ReadonlySet<BoardFilter>;
  /** `others`: units in no closed group. */
  readonly group: GroupId | 'all' | 'others';
  /** Begins of words of a unit's name, without accents, or a part of a file's name. */
  readonly search: string;
}

export const everything: Narrowing = { filters: new Set(), group: 'all', search: '' };

export function narrowed(
  board: readonly Entry[],
  { filters, group, search }: Narrowing,
  plan: PlanPack,
): Entry[] {
  const inGroup = groupTest(group, plan);
  const found = new Set(searchUnits(plan, search).map(({ id }) => id));
  const typed = nameKey(search);
  return board.filter(
    (entry) =>
      (filters.size === 0 || [...filters].some((filter) => matches(entry, filter))) &&
      inGroup(entry) &&
      (typed === '' ||
        (entry.kind === 'unit' && found.has(entry.unit.id)) ||
        linesOf(entry).some(({ file }) => nameKey(file).includes(typed))),
  );
}

function groupTest(group: Narrowing['group'], plan: PlanPack): (entry: Entry) => boolean {
  if (group === 'all') return () => true;
  const members = new Set<string>(
    closedGroups(plan)
      .filter(({ id }) => group === 'others' || id === group)
      .flatMap((one) => one.members),
  );
  return (entry) => entry.kind === 'unit' && members.has(entry.unit.id) !== (group === 'others');
}

/** Groups that list their members. */
export function closedGroups(plan: PlanPack) {
  return plan.groups.filter(({ open, members }) => !open && members.length > 0);
}
