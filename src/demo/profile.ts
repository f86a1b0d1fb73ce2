/** How large the figures of a plausible province are. One line per measure; a plan without lines gets the default. */
import type { PlanPack, Unit } from '../plan/schema';

type Range = readonly [low: number, high: number];

/** Where a denominator comes from. */
export type Denominator =
  /** Drawn, by the unit's level. */
  | { readonly from: 'range'; readonly commune: Range; readonly province: Range }
  /** A share of the residents of the unit, or of the province for a unit of the province. */
  | { readonly from: 'residents'; readonly share: number }
  /** A part of the denominator of another measure. */
  | { readonly from: 'part'; readonly of: string; readonly share: Range }
  /** The sum of what all leads of another measure have as denominator. */
  | { readonly from: 'sum'; readonly of: string };

export interface MeasureProfile {
  readonly denominator: Denominator;
  /** Share of units that reach the target. */
  readonly reach: number;
  /** Share of units where nothing occurred. */
  readonly idle?: number;
}

export interface Profile {
  readonly measures: Readonly<Record<string, MeasureProfile>>;
  /** Of a measure that has no line. */
  readonly other: MeasureProfile;
  /** Residents of a commune. */
  readonly residents: Range;
}

const range = (commune: Range, province: Range): Denominator => ({ from: 'range', commune, province });

const plain: Omit<Profile, 'measures'> = {
  other: { denominator: range([40, 900], [60, 2400]), reach: 0.65 },
  residents: [15_000, 48_000],
};

const hungYen2026: Profile = {
  ...plain,
  measures: {
    4: { denominator: range([900, 4_200], [2_500, 16_000]), reach: 0.7 },
    '5a': { denominator: range([0, 0], [1_200, 9_000]), reach: 0.75 },
    '5b': { denominator: range([300, 2_600], [0, 0]), reach: 0.7 },
    6: { denominator: range([18, 64], [24, 110]), reach: 0.8 },
    8: { denominator: range([2, 12], [4, 30]), reach: 0.7, idle: 0.2 },
    9: { denominator: range([0, 0], [60, 240]), reach: 0.85 },
    10: { denominator: { from: 'part', of: '9', share: [0.55, 0.95] }, reach: 0.8 },
    '11a': { denominator: range([1_500, 9_800], [1_800, 12_000]), reach: 0.85 },
    '11b': { denominator: range([250, 2_400], [450, 3_000]), reach: 0.85 },
    12: { denominator: range([1_200, 8_500], [1_300, 9_000]), reach: 0.6 },
    '13a': { denominator: range([1_600, 10_500], [1_900, 12_500]), reach: 0.6 },
    '13b': { denominator: { from: 'part', of: '13a', share: [0.7, 1] }, reach: 0.6 },
    14: { denominator: range([200, 3_100], [600, 4_000]), reach: 0.5, idle: 0.05 },
    15: { denominator: range([1, 1], [1, 3]), reach: 0.85 },
    '16a': { denominator: range([0, 0], [41_000_000, 58_000_000]), reach: 0.8 },
    '16b': { denominator: { from: 'residents', share: 0.76 }, reach: 0.8 },
    17: { denominator: { from: 'residents', share: 1 }, reach: 0.6 },
    18: { denominator: { from: 'residents', share: 0.71 }, reach: 0.6 },
    19: { denominator: range([1, 3], [2, 12]), reach: 0.7, idle: 0.15 },
    20: { denominator: { from: 'sum', of: '19' }, reach: 0.5 },
    21: { denominator: range([48, 130], [60, 420]), reach: 0.65 },
  },
};

/** By plan id; a plan that is not here is drawn by the default sizes. */
const profiles: Readonly<Record<string, Profile>> = { 'hung-yen-2026': hungYen2026 };

export function profileOf(plan: PlanPack): Profile {
  return profiles[plan.id] ?? { ...plain, measures: {} };
}

export function rangeFor(denominator: Extract<Denominator, { from: 'range' }>, unit: Unit): Range {
  return denominator[unit.level];
}
