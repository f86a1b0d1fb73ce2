import { outlierIn } from './support/outliers';
import { countedPairs, type SoundPair } from './support/pairs';
import { movedRates, shownRate } from './support/past-rates';
import { pastPairs } from './support/past';
import { cellPlace } from './support/places';
import type { PeerFigure } from './peers';
import type { Hit, Rule } from './types';
import type { View } from './view';

/**
 * A group that stands close together makes an outlier of every small difference, so it must be large as well:
 * points of percent for a rate, times for a size, which differs from unit to unit by nature.
 */
const least = { points: 20, times: 10 } as const;

/** The figures stand far from those of the other units of the group. */
export const outlierPeers: Rule = {
  id: 'outlier-peers',
  severity: 'warning',
  appliesTo: 'measures',
  needs: 'peers',
  *check(view) {
    const { peers, submission } = view;
    const moved = new Set(movedRates(view).map(({ row }) => row));
    for (const pair of countedPairs(view)) {
      const others = (peers?.get(pair.row.key) ?? []).filter(
        ({ unit }) => unit !== submission.identity?.unit,
      );
      const hit = sizeAmong(pair, others, view) ?? (moved.has(pair.row) ? null : rateAmong(pair, others));
      // One row, one finding: a wrong size is the likelier cause of a strange rate.
      if (hit) yield hit;
    }
  },
};

function rateAmong(
  { row, measure, numerator, denominator }: SoundPair,
  others: readonly PeerFigure[],
): Hit | null {
  const rates = others.map((one) => (one.numerator * 100) / one.denominator);
  const rate = (numerator * 100) / denominator;
  const found = outlierIn(rates, rate);
  if (!found || Math.abs(rate - found.median) < least.points) return null;
  return {
    place: cellPlace(row, 'numerator'),
    params: { value: shownRate(rate, measure), median: shownRate(found.median, measure), count: found.count },
    variant: 'rate',
  };
}

/** Sizes differ by times, not by amounts, so their logarithms are compared. */
function sizeAmong({ row, denominator }: SoundPair, others: readonly PeerFigure[], view: View): Hit | null {
  if (isExplainedByPast(row.key, view)) return null;
  const found = outlierIn(
    others.map((one) => Math.log10(one.denominator)),
    Math.log10(denominator),
  );
  const median = found ? Math.round(10 ** found.median) : denominator;
  if (!found || Math.max(denominator / median, median / denominator) < least.times) return null;
  return {
    place: cellPlace(row, 'denominator'),
    params: { value: denominator, median, count: found.count },
    variant: 'size',
  };
}

/** The unit is of its own size: about as large as before is right, and a jump is another finding. */
function isExplainedByPast(key: SoundPair['row']['key'], view: View): boolean {
  return pastPairs(view).some(({ row }) => row.key === key);
}
