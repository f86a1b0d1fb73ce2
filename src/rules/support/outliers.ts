/**
 * How far a value stands from those of a group, by median and MAD (median of the absolute deviations): half of
 * the group may be wrong without moving either. Iglewicz and Hoaglin, "How to Detect and Handle Outliers", 1993.
 */

/** Fewer values say nothing of a group. */
const leastValues = 8;
/** The authors' score beyond which a value is an outlier; 0.6745 makes MAD a standard deviation. */
const highestScore = 3.5;
const normalShare = 0.6745;

export interface Outlier {
  readonly median: number;
  /** How many values it was held against. */
  readonly count: number;
}

/** Null for a value among the others, and where the group is too small or all alike. */
export function outlierIn(values: readonly number[], value: number): Outlier | null {
  if (values.length < leastValues) return null;
  const middle = median(values);
  const spread = median(values.map((one) => Math.abs(one - middle)));
  if (spread === 0 || (normalShare * Math.abs(value - middle)) / spread <= highestScore) return null;
  return { median: middle, count: values.length };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const half = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[sorted.length % 2 === 0 ? half - 1 : half], sorted[half]];
  return ((low ?? NaN) + (high ?? NaN)) / 2;
}
