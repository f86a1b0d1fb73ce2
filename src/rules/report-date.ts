import { showDate } from '../sheet/dates';
import { readDate } from '../submission';
import { infoPlace, seen } from './support/places';
import type { Rule } from './types';

/** `Ngày văn bản` is quoted in the register and in letters, so it must be a day; it may stay empty. */
export const reportDate: Rule = {
  id: 'report-date',
  severity: 'warning',
  appliesTo: 'info',
  *check({ plan, submission }) {
    const reading = readDate(submission.info.reportDate?.cell);
    if (reading.kind !== 'not-a-date') return;
    const period = plan.periods.find(({ id }) => id === submission.identity?.period);
    const params = { value: seen(reading.text), example: period ? showDate(period.asOf) : '' };
    yield { place: infoPlace(submission, 'reportDate'), params };
  },
};
