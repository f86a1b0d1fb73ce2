import type { Rule } from './types';

/** Macros are not read, so a figure that only they would have computed is as it was saved. */
export const macrosIgnored: Rule = {
  id: 'macros-ignored',
  severity: 'note',
  appliesTo: 'identity',
  needs: 'file',
  *check({ file }) {
    if (file?.macros) yield { place: { kind: 'file' }, params: {} };
  },
};
