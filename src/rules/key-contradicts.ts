import { cellPlace, changeTo, rowOf } from './support/places';
import type { Rule } from './types';

/**
 * The hidden key names one row and TT with the words another, as after sorting without the hidden column: for
 * which of the two the entries are meant cannot be known for sure, so they do not count.
 */
export const keyContradicts: Rule = {
  id: 'key-contradicts',
  severity: 'error',
  appliesTo: 'sheets',
  *check({ contradicted }) {
    for (const [row, expected] of contradicted) {
      yield { place: cellPlace(row, 'tt'), params: { value: row.key, expected } };
    }
  },
  fix: ({ place }, { submission, contradicted, asked }) => {
    const row = rowOf(submission, place);
    const expected = row && contradicted.get(row);
    const cell = row?.cells.key;
    if (!cell || expected === undefined) return null;
    // Another row has that key and the right words: then the words here may be what was pasted over.
    if (asked.some(({ appendix, key }) => appendix === row.appendix && key === expected)) return null;
    return changeTo(cell, expected);
  },
};
