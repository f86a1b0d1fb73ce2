import { unitById } from '../plan/rows';
import { readText } from '../submission';
import { seen } from './support/places';
import type { Rule } from './types';

/** The unit of the form is none of the plan's. */
export const unknownUnit: Rule = {
  id: 'unknown-unit',
  severity: 'error',
  appliesTo: 'identity',
  gate: true,
  *check({ plan, submission: { identity, info } }) {
    if (!identity || unitById(plan, identity.unit)) return;
    const name = seen(readText(info.unit?.cell));
    yield {
      place: { kind: 'file' },
      params: { unit: seen(identity.unit), name },
      variant: name === '' ? 'code' : 'named',
    };
  },
};
