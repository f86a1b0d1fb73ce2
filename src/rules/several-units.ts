import { unitWords } from './support/file';
import type { Rule } from './types';

/**
 * A file is meant for one unit. Every sheet says whose it is, so nothing is guessed when each unit is read by itself;
 * that both are meant only a person knows.
 */
export const severalUnits: Rule = {
  id: 'several-units',
  severity: 'warning',
  appliesTo: 'identity',
  needs: 'file',
  *check({ plan, file }) {
    if (!file || file.units.length < 2) return;
    const units = file.units.map((id) => unitWords(plan, id)).join('; ');
    yield { place: { kind: 'file' }, params: { count: file.units.length, units } };
  },
};
