import { formatVersion } from '../form/mark';
import type { Rule } from './types';

/** The form is of a layout that this version does not read. */
export const oldFormat: Rule = {
  id: 'old-format',
  severity: 'error',
  appliesTo: 'identity',
  gate: true,
  *check({ submission: { identity } }) {
    if (!identity || identity.format === formatVersion) return;
    yield {
      place: { kind: 'file' },
      params: { format: identity.format, expected: formatVersion },
      variant: identity.format < formatVersion ? 'older' : 'newer',
    };
  },
};
