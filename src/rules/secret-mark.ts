import { seen } from './support/places';
import { secretMark as markIn } from './support/secrecy';
import { writtenTexts } from './support/written';
import type { Rule } from './types';

/** The mark or the symbol of a secret document: such content may not be sent this way, so it stops the file. */
export const secretMark: Rule = {
  id: 'secret-mark',
  severity: 'error',
  appliesTo: 'sheets',
  *check(view) {
    for (const { place, text } of writtenTexts(view)) {
      const mark = markIn(text);
      if (mark) yield { place, params: { value: seen(mark.text) }, variant: mark.kind };
    }
  },
};
