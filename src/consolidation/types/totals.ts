/** Phụ lục 01: the figures of the units, their sums, and what is known around them. */
import type { PreviousFigure } from '../../form/entries';
import type { DataState } from '../../form/words';
import type { Role, RowKey } from '../../plan/rows';
import type { Indicator, Measure, MeasureId, Unit } from '../../plan/schema';
import type { CellPlace } from '../../submission/types';
import type { Received } from './register';
import type { Opinion } from './watch';

/** Why a figure is not in the sum. */
export type Exclusion =
  'coordinating' | 'not-owner' | 'no-figures' | 'zero-over-zero' | 'entry-in-error' | 'state' | 'blank';

export interface WatchedLine {
  readonly by: Unit;
  readonly opinion: Opinion['kind'];
  readonly reason: string;
  /** The unit's own figures, which a replaced line no longer shows. */
  readonly stated: { readonly numerator: number | null; readonly denominator: number | null };
}

/** One line of `Số liệu`: one measure of one accepted unit. */
export interface DataLine {
  readonly unit: Unit;
  readonly measure: Measure;
  readonly key: RowKey;
  readonly role: Role;
  readonly state: DataState | 'blank';
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly counted: boolean;
  readonly exclusion: Exclusion | null;
  /** Kết quả thực hiện. */
  readonly result: string;
  /** What the unit had reported before. */
  readonly previous: PreviousFigure | null;
  /** What the body that watches the measure says of the figures; null without a word. */
  readonly watched: WatchedLine | null;
  readonly received: Received;
  /** The cell of Tử số, or of Tình trạng for measures without numbers; null when the row or column is gone. */
  readonly place: CellPlace | null;
}

/** Where the denominator of a unit without a figure was taken from. */
export type BoundsBasis =
  /** Its own of the period before. */
  | 'previous'
  /** Its own of an earlier date of this period, grown with the days since. */
  | 'grown'
  /** The median of its group. */
  | 'peers';

/** Where the rate would stand if the units without a figure had none of theirs done, and all of it. Percent, unrounded. */
export type Bounds =
  | {
      readonly kind: 'range';
      readonly lower: number;
      readonly upper: number;
      /** Σ of the denominators taken for the missing units. */
      readonly assumed: number;
      /** Missing units; 0 makes both bounds the rate. */
      readonly units: number;
      /** Missing units by where their denominator comes from. */
      readonly basis: Readonly<Record<BoundsBasis, number>>;
      /** Both bounds lie on one side of the target. */
      readonly certain: boolean;
    }
  /** For so many of the missing units neither an earlier figure nor enough peers are known. */
  | { readonly kind: 'unknown'; readonly units: number };

/** Σ of what the owner units had reported before. Shown beside this period's total, never added to it. */
export interface PreviousTotal {
  readonly numerator: number;
  readonly denominator: number;
  /** Percent, unrounded. */
  readonly rate: number;
  /** Owner units with an earlier figure. */
  readonly units: number;
  /** At least half of the units in this period's sum have one: a rate of few units says nothing of the rest. */
  readonly comparable: boolean;
  /** Some of it is of an earlier date of this same period: contained in its figures already. */
  readonly within: boolean;
}

/** What the sum lacks to its target. */
export interface Gap {
  /** Whole units that the numerator lacks. */
  readonly needed: number;
  /** Units under the target with what each lacks itself, most first. */
  readonly holders: readonly { readonly line: DataLine; readonly lacking: number }[];
  /** The first so many holders are the fewest units whose reaching the target would close the gap. */
  readonly closing: number;
}

export interface MeasureTotal {
  readonly id: MeasureId;
  readonly indicator: Indicator;
  readonly measure: Measure;
  /** Null where nothing was counted. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Percent, unrounded. */
  readonly rate: number | null;
  readonly met: boolean | null;
  /**
   * Owner units whose accepted file says figures, none occurred or not applicable. An entry in error is no
   * report.
   */
  readonly unitsReported: number;
  readonly unitsExpected: number;
  /** Units that meet the target, of those with occurrence (a denominator above zero). */
  readonly unitsMet: number;
  readonly unitsWithOccurrence: number;
  /** Owner units with an accepted file by what they say; an entry in error counts under none. */
  readonly states: Readonly<Record<DataState | 'blank', number>>;
  /** Null where nothing was counted. */
  readonly bounds: Bounds | null;
  readonly previous: PreviousTotal | null;
  /** Points of percent from the previous rate to this one; null without either, and where they do not compare. */
  readonly change: number | null;
  /** Null where the target is met, and where there is none. */
  readonly gap: Gap | null;
}

/** One figure over the levels of a plan row, where the pack or the officer asks for it. */
export interface CombinedTotal {
  readonly indicator: Indicator;
  readonly numerator: number;
  readonly denominator: number;
  /** Percent, unrounded. */
  readonly rate: number;
  /** Percent: the targets of the levels, each weighted with its denominator. */
  readonly target: number;
  readonly met: boolean;
}

/** A pair of counts that should be one. Null: nobody has stated it. */
export interface Reconciliation {
  /**
   * `coordinating`: the owner against the units that coordinate; `members`: against listed members of open
   * classes; `monitor`: the watching body's own records against the sum.
   */
  readonly kind: 'coordinating' | 'members' | 'measure' | 'monitor';
  readonly measure: Measure;
  /** Measure whose sum is compared with; `measure` itself but for the kind `measure`. */
  readonly with: Measure;
  readonly part: 'numerator' | 'denominator';
  readonly figure: number | null;
  readonly sum: number | null;
  /** `figure` − `sum`. */
  readonly difference: number | null;
  readonly unitsReported: number;
  readonly unitsExpected: number;
}

/** A figure that is only compared, never summed, of one unit. */
export interface ComparedFigure {
  readonly kind: 'coordinating' | 'members';
  readonly line: DataLine;
}

/** What stands out among the units. Listed for a person to ask about, never taken out of a sum. */
export type Outlier =
  /** A denominator so many times the median of the unit's group, or so small a part of it. */
  | {
      readonly kind: 'far-from-peers';
      readonly line: DataLine;
      readonly median: number;
      readonly group: string;
    }
  /** More than half of the province's denominator, though there are many units. */
  | { readonly kind: 'outweighs'; readonly line: DataLine; readonly share: number }
  /** What accumulates over the year was higher at an earlier date of it. */
  | {
      readonly kind: 'fell';
      readonly line: DataLine;
      readonly part: 'numerator' | 'denominator';
      readonly before: number;
    };
