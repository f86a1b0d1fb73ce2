import { findSuggested } from './support/file';
import type { Rule } from './types';

/** The rows and headers are those of a form, but neither `_khs` nor a mark says whose: the officer has to. */
export const unidentifiedForm: Rule = {
  id: 'unidentified-form',
  severity: 'error',
  appliesTo: 'identity',
  gate: true,
  *check(view) {
    const { identity, sheets } = view.submission;
    if (identity || Object.keys(sheets).length === 0) return;
    const place = { kind: 'file' } as const;
    const suggested = findSuggested(view);
    yield suggested
      ? { place, params: { unit: suggested.unit.name }, variant: suggested.by }
      : { place, params: {}, variant: 'unknown' };
  },
};
