import { targetText } from '../form/texts';
import type { Target } from '../plan/schema';
import { squeeze } from '../plan/text';
import type { CellValue } from '../sheet/model';
import { valueText } from '../sheet/values';
import { cellPlace, replaceWith, seen } from './support/places';
import type { Rule } from './types';

/** The target printed on the form is no longer the plan's. The plan's is the one that counts. */
export const targetChanged: Rule = {
  id: 'target-changed',
  severity: 'error',
  appliesTo: 'measures',
  *check({ measures }) {
    for (const { planned, row } of measures) {
      const cell = row.cells.target;
      if (!cell || saysTarget(cell.cell?.value ?? null, planned.measure)) continue;
      const value = seen(cell.cell?.value);
      const params = { value, expected: targetText(planned.measure) };
      yield { place: cellPlace(row, 'target'), params, variant: value === '' ? 'deleted' : 'changed' };
    }
  },
  fix: ({ place, params }, { submission }) => replaceWith(submission, place, String(params.expected)),
};

/** A program that turned `100%` into a number has changed nothing. */
function saysTarget(value: CellValue, measure: { readonly target: Target | null }): boolean {
  const target = measure.target?.value;
  if (typeof value === 'number') return value === target || value * 100 === target;
  return squeeze(valueText(value)) === squeeze(targetText(measure));
}
