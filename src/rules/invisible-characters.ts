import { seen } from './support/places';
import { rewritten, textCells } from './support/texts';
import type { Rule } from './types';

/**
 * Characters that nobody sees, from web pages and other programs, and spaces in a row. The soft hyphen is none of
 * them: in TCVN3 it is the letter ư, even where a single cell does not tell. Nor is the joiner of picture letters.
 */
export const invisibleCharacters: Rule = {
  id: 'invisible-characters',
  severity: 'note',
  appliesTo: 'entries',
  *check(view) {
    for (const { place, typed, encoding } of textCells(view)) {
      if (encoding === null && typed !== clean(typed)) yield { place, params: { value: seen(typed) } };
    }
  },
  fix: ({ place }, { submission }) => rewritten(submission, place, clean),
};

/** Spaces before the first word of a line stay: people indent lists with them. */
function clean(text: string): string {
  return text
    .replace(/[\u200B\u200C\u2060\uFEFF]/g, '')
    .replace(/[\u00A0\u2000-\u200A\u202F\u3000]/g, ' ')
    .replace(/(?<=\S) {2,}(?=\S)/g, ' ');
}
