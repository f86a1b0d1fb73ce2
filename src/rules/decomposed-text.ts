import { seen } from './support/places';
import { rewritten, textCells } from './support/texts';
import type { Rule } from './types';

/** Letters and their marks are kept apart (Unicode NFD), as some Macs and PDF files do: searching misses such text. */
export const decomposedText: Rule = {
  id: 'decomposed-text',
  severity: 'note',
  appliesTo: 'entries',
  *check(view) {
    for (const { place, typed, encoding } of textCells(view)) {
      if (encoding !== null || typed === compose(typed)) continue;
      yield { place, params: { value: seen(typed) } };
    }
  },
  fix: ({ place }, { submission }) => rewritten(submission, place, compose),
};

function compose(text: string): string {
  return text.normalize('NFC');
}
