import { columns, headerText } from '../form/columns';
import { dataStates } from '../form/words';
import { isUnreadable } from './support/numbers';
import { cellPlace, seen } from './support/places';
import type { Hit, Rule } from './types';
import type { MeasureLine, View } from './view';

/** Figures need both numbers: one without the other gives no rate, `Có số liệu` without numbers says nothing. */
export const missingNumber: Rule = {
  id: 'missing-number',
  severity: 'error',
  appliesTo: 'measures',
  *check(view) {
    for (const line of view.measures) {
      const hit = line.takesFigures ? missingIn(line, view) : null;
      if (hit) yield hit;
    }
  },
};

function missingIn({ row, entry }: MeasureLine, { plan }: View): Hit | null {
  const { said, numerator, denominator } = entry;
  const claimsFigures = said.kind === 'state' && said.state === 'figures';
  if (!row.cells.numerator || !row.cells.denominator) return null;
  if (said.kind !== 'blank' && !claimsFigures) return null;
  if (isUnreadable(numerator) || isUnreadable(denominator)) return null;
  if (numerator.kind === 'blank' && denominator.kind === 'blank') {
    if (!claimsFigures) return null;
    return { place: cellPlace(row, 'numerator'), params: { state: dataStates.figures }, variant: 'both' };
  }
  if (numerator.kind !== 'blank' && denominator.kind !== 'blank') return null;
  const [blank, given] =
    numerator.kind === 'blank'
      ? (['numerator', 'denominator'] as const)
      : (['denominator', 'numerator'] as const);
  const header = columns.PL01.find(({ id }) => id === given);
  return {
    place: cellPlace(row, blank),
    params: {
      given: header ? headerText(header, plan.document.year) : given,
      value: seen(row.cells[given]?.cell?.value),
    },
    variant: 'one',
  };
}
