import { dataStates, taskStates } from '../form/words';
import type { Cell } from '../sheet/model';
import { decodeTcvn3, decodeVni } from '../sheet/legacy';
import { readState } from '../submission';
import { cellOf, cellPlace, replaceWith, seen } from './support/places';
import type { Rule } from './types';

const listed = (words: Readonly<Record<string, string>>): string => Object.values(words).join('; ');

/** The state of a row is none of the words of its list. */
export const unknownState: Rule = {
  id: 'unknown-state',
  severity: 'error',
  appliesTo: 'entries',
  *check({ measures, tasks }) {
    const states = [
      ...measures.map(({ row, entry: { said } }) => ({ row, said, words: dataStates })),
      ...tasks.map(({ row, said }) => ({ row, said, words: taskStates })),
    ];
    for (const { row, said, words } of states) {
      if (said.kind !== 'unknown') continue;
      const params = { value: seen(said.text), words: listed(words) };
      yield { place: cellPlace(row, 'state'), params };
    }
  },
  fix: ({ place }, { submission }) => {
    const cell = cellOf(submission, place)?.cell;
    const words = place.kind === 'cell' && place.appendix === 'PL01' ? dataStates : taskStates;
    const word = cell && typedWithOldFont(cell, words);
    return word === undefined ? null : replaceWith(submission, place, word);
  },
};

/** A word of the list typed with a font of before Unicode is the only unknown word that can be told for sure. */
function typedWithOldFont(cell: Cell, words: Readonly<Record<string, string>>): string | undefined {
  for (const decode of [decodeTcvn3, decodeVni]) {
    const value = typeof cell.value === 'string' ? decode(cell.value) : null;
    const reading = readState({ ...cell, value }, words);
    if (reading.kind === 'state') return words[reading.state];
  }
  return undefined;
}
