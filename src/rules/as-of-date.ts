import { showDate } from '../sheet/dates';
import { readDate } from '../submission';
import { infoPlace, seen } from './support/places';
import type { Hit, Rule } from './types';

/** `Số liệu tính đến ngày` must be a day of the period, both bounds included. */
export const asOfDate: Rule = {
  id: 'as-of-date',
  severity: 'error',
  appliesTo: 'info',
  *check({ plan, submission, untouched }) {
    const period = plan.periods.find(({ id }) => id === submission.identity?.period);
    // Without the sheet, or with a form that nobody has touched, another finding names the cause.
    if (!period || Object.keys(submission.info).length === 0) return;
    const reading = readDate(submission.info.asOf?.cell);
    const place = infoPlace(submission, 'asOf');
    const known = {
      from: showDate(period.from),
      to: showDate(period.to),
      example: showDate(period.asOf),
      period: period.name,
    };
    const hit = (variant: string, value = ''): Hit => ({ place, params: { ...known, value }, variant });
    if (reading.kind === 'blank') {
      if (!untouched) yield hit('missing');
    } else if (reading.kind === 'not-a-date') {
      yield hit('not-a-date', seen(reading.text));
    } else if (reading.date < period.from || reading.date > period.to) {
      yield hit('outside', showDate(reading.date));
    }
  },
};
