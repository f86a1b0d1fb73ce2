/** Rule, words and page belong together. */
import { readFileSync } from 'node:fs';
import { catalogue, rules, type Language, type RuleId } from '../../src/rules';
import type { Message } from '../../src/rules/messages';
import { rulesPage } from '../../src/rules/page';

const ids = rules.map(({ id }) => id);
const sentences = ({ text }: Message): [variant: string, words: string][] =>
  typeof text === 'string' ? [['', text]] : Object.entries(text);
const holes = (words: string) => [...new Set(words.match(/\{\w+\}/g))].sort();

test('every rule has words and every words a rule, once', () => {
  expect(new Set(ids).size).toBe(ids.length);
  for (const language of ['vi', 'en'] as const) {
    expect(Object.keys(catalogue[language]).sort()).toEqual([...ids].sort());
  }
});

test.each(ids)('%s says the same cases with the same values in both languages', (id: RuleId) => {
  const cases = (language: Language) =>
    sentences(catalogue[language][id]).map(([variant, words]) => [variant, holes(words)]);
  expect(cases('en')).toEqual(cases('vi'));
});

test.each(ids)('%s has a short title and ends its sentences', (id: RuleId) => {
  for (const language of ['vi', 'en'] as const) {
    const { title } = catalogue[language][id];
    expect(title.length).toBeLessThan(45);
    for (const [, words] of sentences(catalogue[language][id])) expect(words).toMatch(/[.?}]$/);
  }
});

test('gates come first', () => {
  const gates = rules.map(({ gate }) => gate === true);
  expect(gates.lastIndexOf(true)).toBe(gates.filter(Boolean).length - 1);
});

test('docs/rules.md is what the registry and the catalogue say', () => {
  expect(readFileSync('docs/rules.md', 'utf8')).toBe(rulesPage());
});
