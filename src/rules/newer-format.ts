import { formatVersion } from '../form/mark';
import type { Rule } from './types';

/** The form is of a layout that came after this program; earlier ones are read (`old-format`). */
export const newerFormat: Rule = {
  id: 'newer-format',
  severity: 'error',
  appliesTo: 'identity',
  gate: true,
  *check({ submission: { identity } }) {
    if (!identity || identity.format <= formatVersion) return;
    yield { place: { kind: 'file' }, params: { format: identity.format, expected: formatVersion } };
  },
};
