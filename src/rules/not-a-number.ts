import { statesWithoutFigures } from '../form/formulas';
import type { PlanPack } from '../plan/schema';
import { showDate } from '../sheet/dates';
import { numberCells, type NumberCell } from './support/numbers';
import { cellPlace, replaceWith, seen } from './support/places';
import { stateHeader, stateWord } from './support/states';
import { movedEntry } from './support/moved-entry';
import { meaningOf } from './support/typed';
import type { Hit, Rule } from './types';

type Said = Pick<Hit, 'params' | 'variant'>;

/** A number is asked and something else stands there: words, a date, an error, a formula without its result. */
export const notANumber: Rule = {
  id: 'not-a-number',
  severity: 'error',
  appliesTo: 'entries',
  *check(view) {
    for (const cell of numberCells(view)) {
      const said = wrongReading(cell, view.plan);
      if (said) yield { place: cellPlace(cell.row, cell.column), ...said };
    }
  },
  fix: ({ place, params, variant }, { submission }) => {
    if (variant === 'superfluous') return replaceWith(submission, place, null);
    return variant === 'likely' && typeof params.suggestion === 'number'
      ? replaceWith(submission, place, params.suggestion)
      : null;
  },
  fixes: (hit, view) => {
    const fix = notANumber.fix?.(hit, view);
    return fix ? [fix] : movedEntry(hit, view);
  },
};

function wrongReading(cell: NumberCell, plan: PlanPack): Said | null {
  const { reading, input } = cell;
  switch (reading.kind) {
    case 'not-a-number':
      return typedText(cell, reading.text, plan);
    case 'date':
      return input === 'count'
        ? fractionAsDate(reading.date)
        : { params: { value: showDate(reading.date) }, variant: 'date' };
    case 'error':
      return { params: { value: seen(reading.error) }, variant: 'error' };
    case 'no-cached-value':
      return { params: { value: seen(`=${reading.formula}`) }, variant: 'formula' };
    case 'blank':
    case 'number':
      return null;
  }
}

function typedText({ row, input }: NumberCell, text: string, plan: PlanPack): Said {
  const value = seen(text);
  const meaning = meaningOf(text, input, row.appendix);
  switch (meaning.kind) {
    case 'number':
      return { params: { value, suggestion: meaning.value }, variant: 'likely' };
    case 'either':
      return { params: { value, first: meaning.values[0], second: meaning.values[1] }, variant: 'either' };
    case 'fraction':
      return { params: { value, first: meaning.parts[0], second: meaning.parts[1] }, variant: 'fraction' };
    case 'among-words':
      return { params: { value, suggestion: meaning.value }, variant: 'among-words' };
    case 'rate':
    case 'words':
      return { params: { value }, variant: meaning.kind === 'rate' ? 'rate' : 'text' };
    case 'state':
    case 'mark': {
      const said = stateWord(row);
      const params = { value, header: stateHeader(row, plan) };
      const word = meaning.kind === 'state' ? meaning.word : null;
      const agrees = word === null ? said !== null && statesWithoutFigures.includes(said) : said === word;
      if (agrees) return { params: { ...params, state: said ?? '' }, variant: 'superfluous' };
      if (word !== null) return { params: { ...params, state: word }, variant: 'state' };
      return input === 'count' ? { params, variant: 'mark' } : { params: { value }, variant: 'dash' };
    }
  }
}

/** Which of day and month was typed first cannot be seen; a numerator is the smaller one. */
function fractionAsDate(date: string): Said {
  const [, month = '', day = ''] = date.split('-');
  const [one, other] = [Number(month), Number(day)];
  return {
    params: { value: showDate(date), first: Math.min(one, other), second: Math.max(one, other) },
    variant: 'fraction-date',
  };
}
