/** Comparing counts with a target. Never a rounded rate: 6.996 of 10.000 is not 70 %. */
import type { Target } from '../plan/schema';

/** What of a target is compared. */
export type Comparable = Pick<Target, 'comparator' | 'value'>;

/**
 * Whether numerator / denominator reaches the target: numerator × 100 against target × denominator. "Trên" is
 * strict (design section 5, rule 2). Whole counts are compared exactly, whatever their size.
 */
export function meetsTarget(target: Comparable, numerator: number, denominator: number): boolean {
  const difference =
    Number.isInteger(numerator) && Number.isInteger(denominator)
      ? exactDifference(target.value, BigInt(numerator), BigInt(denominator))
      : numerator * 100 - target.value * denominator;
  return target.comparator === '>' ? difference > 0 : difference >= 0;
}

/** Sign of numerator × 100 − target × denominator; sums in đồng leave the range where doubles are exact. */
function exactDifference(target: number, numerator: bigint, denominator: bigint): number {
  const decimals = String(target).split('.')[1]?.length ?? 0;
  const scale = 10 ** decimals;
  const difference = numerator * 100n * BigInt(scale) - BigInt(Math.round(target * scale)) * denominator;
  if (difference === 0n) return 0;
  return difference > 0n ? 1 : -1;
}

/** Fewest whole units that the numerator lacks to the target, the denominator as it stands; 0 where it is met. */
export function lackingTo(target: Comparable, numerator: number, denominator: number): number {
  if (meetsTarget(target, numerator, denominator)) return 0;
  // The estimate may be off by the rounding of doubles, in steps of one; the comparison decides.
  const least = Math.max(1, Math.floor((target.value * denominator) / 100 - numerator) - 1);
  const candidates = [0, 1, 2, 3].map((step) => least + step);
  return candidates.find((one) => meetsTarget(target, numerator + one, denominator)) ?? least;
}

/** Percent, unrounded; null for a denominator of nothing. One order of operations for the core and the sheets. */
export function rateOf(numerator: number, denominator: number): number | null {
  return denominator === 0 ? null : (numerator * 100) / denominator;
}
