import { squeeze } from '../plan/text';
import { valueText } from '../sheet/values';
import { cellPlace, changeTo, rowOf, seen } from './support/places';
import { formSheets } from './support/sheets';
import type { Rule } from './types';

/**
 * The hidden key of a row is none of the plan's, while its TT and words say which row it is. The row is read all
 * the same. A deleted key is no finding: nothing wrong is said, and a column of them would be dozens.
 */
export const keyChanged: Rule = {
  id: 'key-changed',
  severity: 'warning',
  appliesTo: 'sheets',
  *check({ submission }) {
    for (const { rows } of formSheets(submission)) {
      for (const row of rows) {
        const said = squeeze(valueText(row.cells.key?.cell?.value));
        if (said === '' || said === row.key) continue;
        yield { place: cellPlace(row, 'tt'), params: { value: seen(said), expected: row.key } };
      }
    }
  },
  fix: ({ place }, { submission }) => {
    const row = rowOf(submission, place);
    const cell = row?.cells.key;
    return row && cell ? changeTo(cell, row.key) : null;
  },
};
