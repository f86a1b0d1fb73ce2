import { nameKey } from '../plan/text';
import { readText } from '../submission';
import { seen } from './support/places';
import type { Rule } from './types';

/** The form is of another plan: another year or another province. */
export const otherPlan: Rule = {
  id: 'other-plan',
  severity: 'error',
  appliesTo: 'identity',
  gate: true,
  *check({ plan, submission: { identity, info } }) {
    if (!identity || identity.plan === plan.id) return;
    const written = readText(info.plan?.cell);
    // Two packs may bear one name; their ids differ.
    const isTold = written !== '' && nameKey(written) !== nameKey(plan.document.name);
    yield {
      place: { kind: 'file' },
      params: { plan: seen(isTold ? written : identity.plan), expected: plan.document.name },
    };
  },
};
