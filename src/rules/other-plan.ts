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
    yield {
      place: { kind: 'file' },
      params: { plan: seen(readText(info.plan?.cell) || identity.plan), expected: plan.document.name },
    };
  },
};
