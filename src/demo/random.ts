/** Chance with a seed: the same labels give the same draws on every machine. */
import { textHash } from '../plan/text';

export interface Random {
  /** Both bounds included. */
  whole(low: number, high: number): number;
  /** From `low` up to `high`. */
  real(low: number, high: number): number;
  /** True in this share of draws, 0 to 1. */
  chance(share: number): boolean;
  pick<Item>(items: readonly [Item, ...Item[]]): Item;
  /** A new order of the same items. */
  shuffle<Item>(items: readonly Item[]): Item[];
}

/**
 * Draws named by their labels (a seed, a unit, a measure…), so that adding one draw moves no other.
 * The generator is mulberry32 (public domain): small, and good enough for plausible figures.
 */
export function randomOf(...labels: readonly (string | number)[]): Random {
  let state = parseInt(textHash(labels.join('\u0000')), 16);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    whole,
    real: (low, high) => low + next() * (high - low),
    chance: (share) => next() < share,
    pick: (items) => items[whole(0, items.length - 1)] ?? items[0],
    shuffle(items) {
      const order = [...items];
      for (let last = order.length - 1; last > 0; last -= 1) {
        const other = whole(0, last);
        const [one, two] = [order[last], order[other]];
        if (one !== undefined && two !== undefined) [order[last], order[other]] = [two, one];
      }
      return order;
    },
  };
}
