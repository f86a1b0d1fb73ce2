import { dataStates } from '../form/words';
import type { MeasureEntry } from '../submission';
import { isUnreadable, soundCount } from './support/numbers';
import { cellPlace, seen } from './support/places';
import type { Rule } from './types';

/** Numbers beside a state that says there are none. Zeros agree with Không phát sinh. */
export const stateAgainstNumbers: Rule = {
  id: 'state-against-numbers',
  severity: 'error',
  appliesTo: 'measures',
  *check({ measures }) {
    for (const { row, entry, takesFigures } of measures) {
      if (!takesFigures || entry.said.kind !== 'state' || !contradicts(entry)) continue;
      const column = entry.numerator.kind === 'number' ? 'numerator' : 'denominator';
      const value = seen(row.cells[column]?.cell?.value);
      const params = { state: dataStates[entry.said.state], value };
      yield { place: cellPlace(row, column), params };
    }
  },
};

function contradicts({ state, numerator, denominator }: MeasureEntry): boolean {
  if (state === 'figures' || isUnreadable(numerator) || isUnreadable(denominator)) return false;
  const given = [numerator, denominator].filter(({ kind }) => kind === 'number');
  return state === 'none-occurred' ? given.some((number) => soundCount(number) !== 0) : given.length > 0;
}
