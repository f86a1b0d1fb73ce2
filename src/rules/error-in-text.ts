import { columns } from '../form/columns';
import { infoLines } from '../form/info';
import { isError } from '../sheet/values';
import { cellPlace, infoPlace, seen } from './support/places';
import type { Hit, Rule } from './types';

/** Words that Excel took for a formula, because they begin with a dash, a plus or an equals sign: they are lost. */
export const errorInText: Rule = {
  id: 'error-in-text',
  severity: 'error',
  appliesTo: 'entries',
  *check({ asked, submission }) {
    for (const { row } of asked) {
      for (const { id, input } of columns[row.appendix]) {
        const value = row.cells[id]?.cell?.value;
        if (input === 'text' && isError(value)) yield hit(cellPlace(row, id), value.error);
      }
    }
    for (const { id, input } of infoLines) {
      const value = submission.info[id]?.cell?.value;
      const words = input === 'line' || input === 'box';
      if (words && isError(value)) yield hit(infoPlace(submission, id), value.error);
    }
  },
};

const hit = (place: Hit['place'], error: string): Hit => ({ place, params: { value: seen(error) } });
