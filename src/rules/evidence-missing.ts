import type { SubmittedRow } from '../submission';
import { citesProof } from './support/evidence';
import { ratedPairs, type SoundPair } from './support/pairs';
import { cellPlace } from './support/places';
import { filled, wordsOf } from './support/words';
import type { Rule } from './types';

/** The target is claimed as met where the plan pack asks for a proof, and neither link nor document is given. */
export const evidenceMissing: Rule = {
  id: 'evidence-missing',
  severity: 'warning',
  appliesTo: 'measures',
  *check(view) {
    for (const pair of ratedPairs(view)) {
      const { row, measure, numerator, denominator } = pair;
      if (!measure.evidence || !reachesTarget(pair) || hasProof(row) || !row.cells.explanation) continue;
      const variant = filled(row, 'explanation') ? 'words' : 'blank';
      yield { place: cellPlace(row, 'explanation'), params: { numerator, denominator }, variant };
    }
  },
};

function reachesTarget({ measure: { target }, numerator, denominator }: SoundPair): boolean {
  if (target === null) return numerator === denominator;
  const asked = target.value * denominator;
  return target.comparator === '>' ? numerator * 100 > asked : numerator * 100 >= asked;
}

/** Officers put a proof beside the result as well. */
function hasProof(row: SubmittedRow): boolean {
  const proof = (['explanation', 'result'] as const).some((column) => citesProof(wordsOf(row, column)));
  return proof || /^https?:/i.test(row.cells.explanation?.cell?.link ?? '');
}
