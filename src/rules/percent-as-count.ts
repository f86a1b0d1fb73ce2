import { hundredsOf } from './support/hundreds';
import { hasPercentFormat, numberCells, soundCount } from './support/numbers';
import { cellPlace } from './support/places';
import type { Hit, Rule } from './types';
import type { View } from './view';

/**
 * Percentages where things are counted. Seen by a percent sign on whole numbers (others are no counts at all),
 * or by Mẫu số 100 in measure after measure: 95 of 100 would weigh as little as a hundred files in the sum.
 */
export const percentAsCount: Rule = {
  id: 'percent-as-count',
  severity: 'warning',
  appliesTo: 'measures',
  *check(view) {
    yield* underPercentSign(view);
    yield* ofHundreds(view);
  },
};

function* underPercentSign(view: View): Generator<Hit> {
  for (const cell of numberCells(view)) {
    const count = cell.input === 'count' ? soundCount(cell.reading) : null;
    if (count === null || count === 0 || !hasPercentFormat(cell)) continue;
    yield {
      place: cellPlace(cell.row, cell.column),
      params: { value: count * 100, count },
      variant: 'sign',
    };
  }
}

/** One cause, one finding: it is of the whole sheet, at the first of its rows. */
function* ofHundreds(view: View): Generator<Hit> {
  const { rows, counted } = hundredsOf(view);
  const [first] = rows;
  if (!first) return;
  const params = { hundreds: rows.length, counted };
  yield { place: cellPlace(first.row, 'denominator'), params, variant: 'hundreds' };
}
