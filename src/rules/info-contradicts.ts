import { unitById } from '../plan/rows';
import { nameKey } from '../plan/text';
import { findUnit } from '../plan/units';
import { readText } from '../submission';
import { infoPlace, seen } from './support/places';
import type { Hit, Rule } from './types';
import type { View } from './view';

/**
 * `Thông tin` names another unit or another period than the form was issued for: somebody has filled in a
 * neighbour's file, or last half-year's, and changed what it says of itself. The form's mark is what is read.
 */
export const infoContradicts: Rule = {
  id: 'info-contradicts',
  severity: 'error',
  appliesTo: 'info',
  *check(view) {
    const hits = [otherUnit(view), otherPeriod(view)];
    for (const hit of hits) if (hit) yield hit;
  },
};

/** A name that the plan does not know is a way of writing the unit's own. */
function otherUnit({ plan, submission }: View): Hit | null {
  const unit = unitById(plan, submission.identity?.unit ?? '');
  for (const id of ['unit', 'unitId'] as const) {
    const text = readText(submission.info[id]?.cell);
    const said = findUnit(plan, text);
    if (!unit || !said || said.id === unit.id) continue;
    const params = { value: seen(text), expected: id === 'unit' ? unit.name : unit.id };
    return { place: infoPlace(submission, id), params, variant: 'unit' };
  }
  return null;
}

function otherPeriod({ plan, submission }: View): Hit | null {
  const period = plan.periods.find(({ id }) => id === submission.identity?.period);
  const text = readText(submission.info.period?.cell);
  const said = plan.periods.find(({ name }) => nameKey(name) === nameKey(text));
  if (!period || !said || said.id === period.id) return null;
  const params = { value: seen(text), expected: period.name };
  return { place: infoPlace(submission, 'period'), params, variant: 'period' };
}
