import { dataStates, taskStates } from '../form/words';
import { cellPlace, seen } from './support/places';
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
};
