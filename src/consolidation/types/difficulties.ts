/** Texts that units have written, by the place in the plan that they speak of. */
import type { ProjectRow } from '../../plan/rows';
import type { Group, Indicator, Unit } from '../../plan/schema';

/** Where a difficulty was stated. */
export type DifficultyPlace =
  | { readonly part: 'general'; readonly what: 'difficulty' | 'request' }
  | { readonly part: 'PL01'; readonly indicator: Indicator }
  | { readonly part: 'PL02'; readonly section: number }
  | { readonly part: 'PL03'; readonly row: ProjectRow };

/** Texts of one place and group of units that say the same. */
export interface Difficulty {
  readonly place: DifficultyPlace;
  /** Null: bodies that the plan names one by one. */
  readonly group: Group | null;
  readonly text: string;
  /** In the order of the unit list. */
  readonly units: readonly Unit[];
  /** Of the units, those whose words differ a little from `text`. */
  readonly nearly: number;
}
