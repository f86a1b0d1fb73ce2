import { showDate } from '../sheet/dates';
import { numberCells, type NumberCell } from './support/numbers';
import { cellPlace, replaceWith, seen } from './support/places';
import type { Hit, Rule } from './types';

/** A number is asked and something else stands there: words, a date, an error, a formula without its result. */
export const notANumber: Rule = {
  id: 'not-a-number',
  severity: 'error',
  appliesTo: 'entries',
  *check(view) {
    for (const cell of numberCells(view)) {
      const hit = wrongReading(cell);
      if (hit) yield { place: cellPlace(cell.row, cell.column), ...hit };
    }
  },
  fix: ({ place, params }, { submission }) =>
    typeof params.suggestion === 'number' ? replaceWith(submission, place, params.suggestion) : null,
};

function wrongReading({ reading }: NumberCell): Pick<Hit, 'params' | 'variant'> | null {
  switch (reading.kind) {
    case 'not-a-number': {
      const value = seen(reading.text);
      const [only, ...others] = reading.suggestions;
      return only !== undefined && others.length === 0
        ? { params: { value, suggestion: only }, variant: 'likely' }
        : { params: { value }, variant: 'text' };
    }
    case 'date':
      return { params: { value: showDate(reading.date) }, variant: 'date' };
    case 'error':
      return { params: { value: seen(reading.error) }, variant: 'error' };
    case 'no-cached-value':
      return { params: { value: seen(`=${reading.formula}`) }, variant: 'formula' };
    case 'blank':
    case 'number':
      return null;
  }
}
