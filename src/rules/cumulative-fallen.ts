import { dataStates } from '../form/words';
import { beforeOf, elapsed, pastPairs, type PastPair } from './support/past';
import { cellPlace } from './support/places';
import type { Hit, Rule } from './types';
import type { View } from './view';

/** What accumulates over the year is less than it was in the period before. A correction may be the reason: a warning. */
export const cumulativeFallen: Rule = {
  id: 'cumulative-fallen',
  severity: 'warning',
  appliesTo: 'measures',
  needs: 'previous',
  *check(view) {
    yield* fallenFigures(view);
    yield* vanishedFigures(view);
  },
};

function* fallenFigures(view: View): Generator<Hit> {
  for (const pair of pastPairs(view)) {
    if (!elapsed(view, pair.measure, pair.before)) continue;
    // One row, one finding: when both numbers fell the first says enough.
    const column = accumulating(pair).find((id) => pair[id] < pair.before[id]);
    if (!column) continue;
    const params = { value: pair[column], before: pair.before[column] };
    yield { place: cellPlace(pair.row, column), params, variant: 'number' };
  }
}

/** Persons are counted out of a staff or population, which may shrink. */
function accumulating({ measure }: PastPair): readonly ('numerator' | 'denominator')[] {
  return measure.counts === 'persons' ? ['numerator'] : ['numerator', 'denominator'];
}

/** Nothing occurred in the whole of the year, although something had in its first part. */
function* vanishedFigures(view: View): Generator<Hit> {
  for (const line of view.measures) {
    const before = beforeOf(view, line);
    if (!line.takesFigures || line.entry.state !== 'none-occurred' || !before) continue;
    if (!elapsed(view, line.planned.measure, before)) continue;
    const params = {
      state: dataStates['none-occurred'],
      numerator: before.numerator,
      denominator: before.denominator,
    };
    yield { place: cellPlace(line.row, 'state'), params, variant: 'state' };
  }
}
