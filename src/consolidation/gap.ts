/** What a measure lacks to its target, who holds it, and the fewest units that could close it. */
import type { Target } from '../plan/schema';
import { lackingTo } from './targets';
import type { DataLine, Gap } from './types';

/** Null where the target is reached or nothing is counted. `lines` are those in the sum. */
export function gapOf(target: Target, lines: readonly DataLine[]): Gap | null {
  const figures = lines.map((line) => ({
    line,
    numerator: line.numerator ?? 0,
    denominator: line.denominator ?? 0,
  }));
  const needed = lackingTo(
    target,
    figures.reduce((sum, { numerator }) => sum + numerator, 0),
    figures.reduce((sum, { denominator }) => sum + denominator, 0),
  );
  if (figures.length === 0 || needed === 0) return null;
  const holders = figures
    .map(({ line, numerator, denominator }) => ({
      line,
      lacking: lackingTo(target, numerator, denominator),
    }))
    .filter(({ lacking }) => lacking > 0)
    .sort((one, other) => other.lacking - one.lacking);
  return {
    needed,
    holders,
    closing: fewestOf(
      holders.map(({ lacking }) => lacking),
      needed,
    ),
  };
}

/**
 * How many of the largest amounts make up what is needed. No other choice needs fewer: any k amounts come to no
 * more than the k largest, so where those fall short every k do. All of them always suffice, as a province in
 * which every unit reaches the target reaches it too.
 */
function fewestOf(descending: readonly number[], needed: number): number {
  let sum = 0;
  const enough = descending.findIndex((amount) => {
    sum += amount;
    return sum >= needed;
  });
  return enough === -1 ? descending.length : enough + 1;
}
