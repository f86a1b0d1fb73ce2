import { infoLines } from '../form/info';
import { showDate } from '../sheet/dates';
import { readDate } from '../submission';
import { isConstant } from './support/formulas';
import { cellOf, infoPlace, replaceWith, seen } from './support/places';
import type { Rule } from './types';

/** A date that a formula works out, as =TODAY() does, is another one on the day the report is read. */
export const movingDate: Rule = {
  id: 'moving-date',
  severity: 'warning',
  appliesTo: 'info',
  *check({ plan, submission }) {
    const period = plan.periods.find(({ id }) => id === submission.identity?.period);
    for (const { id, label, input } of infoLines) {
      const cell = submission.info[id]?.cell;
      const reading = readDate(cell);
      if (input !== 'date' || reading.kind !== 'date') continue;
      if (cell?.formula === undefined || isConstant(cell.formula)) continue;
      // A day outside the period is a finding already.
      if (id === 'asOf' && period && (reading.date < period.from || reading.date > period.to)) continue;
      const params = { header: label, formula: seen(`=${cell.formula}`), value: showDate(reading.date) };
      yield { place: infoPlace(submission, id), params };
    }
  },
  fix: ({ place }, { submission }) =>
    replaceWith(submission, place, cellOf(submission, place)?.cell?.value ?? null),
};
