import { personalNumbers, type PersonalNumber } from './support/personal-data';
import { writtenTexts, type Written } from './support/written';
import type { Rule } from './types';

/** The number of a person in a text that goes to many readers. Whoever made the form may leave a phone number. */
export const personalData: Rule = {
  id: 'personal-data',
  severity: 'warning',
  appliesTo: 'sheets',
  *check(view) {
    for (const written of writtenTexts(view)) {
      const [first] = personalNumbers(written.text).filter((number) => !isContact(written, number));
      if (first) yield { place: written.place, params: { value: first.masked }, variant: first.kind };
    }
  },
};

function isContact({ line }: Written, { kind }: PersonalNumber): boolean {
  return line === 'author' && kind === 'phone';
}
