import type { Rule } from './types';

/** Nothing in it is a form: neither `_khs` nor a mark, nor the headers and rows of one. */
export const notOurFile: Rule = {
  id: 'not-our-file',
  severity: 'error',
  appliesTo: 'identity',
  gate: true,
  *check({ submission }) {
    const { identity, sheets } = submission;
    if (!identity && Object.keys(sheets).length === 0) yield { place: { kind: 'file' }, params: {} };
  },
};
