import { unitOfFileName } from '../submission';
import { unitWords } from './support/file';
import { seen } from './support/places';
import type { Rule } from './types';

/**
 * The file is named after one unit and holds the form of another. What the form says counts, as names of files are
 * chosen freely; but a unit that filled in another's form would take its place.
 */
export const otherUnitThanName: Rule = {
  id: 'other-unit-than-name',
  severity: 'warning',
  appliesTo: 'identity',
  needs: 'file',
  *check({ plan, file, submission: { identity } }) {
    if (!file || !identity || identity.from === 'officer' || file.units.length > 1) return;
    const named = unitOfFileName(file.name, plan);
    if (!named || named.id === identity.unit) return;
    yield {
      place: { kind: 'file' },
      params: { file: seen(file.name), named: named.name, unit: unitWords(plan, identity.unit) },
    };
  },
};
