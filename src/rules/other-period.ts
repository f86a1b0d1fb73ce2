import { readText } from '../submission';
import { seen } from './support/places';
import type { Rule } from './types';

/** The form is of a period that the plan lacks or that is not being collected. */
export const otherPeriod: Rule = {
  id: 'other-period',
  severity: 'error',
  appliesTo: 'identity',
  gate: true,
  *check({ plan, period, submission: { identity, info } }) {
    if (!identity) return;
    const known = plan.periods.find(({ id }) => id === identity.period);
    if (known && (!period || period.id === known.id)) return;
    const name = known?.name ?? (seen(readText(info.period?.cell)) || seen(identity.period));
    yield {
      place: { kind: 'file' },
      params: { period: name, expected: period?.name ?? plan.periods.map((own) => own.name).join('; ') },
      variant: period ? 'other' : 'unknown',
    };
  },
};
