import type { Rule } from './types';

/** Neither `_khs` nor a mark says whose form this is. */
export const notOurFile: Rule = {
  id: 'not-our-file',
  severity: 'error',
  appliesTo: 'identity',
  gate: true,
  *check({ submission }) {
    if (!submission.identity) yield { place: { kind: 'file' }, params: {} };
  },
};
