/** The name of the set of rules in a stamp: another one whenever a check might say something else. */
import { readFileSync } from 'node:fs';
import { versionFile, versionText } from '../../scripts/rules-source';
import { defaultPlan as plan } from '../../src/plan/packs';
import { ruleSetName, rules } from '../../src/rules';

test('src/rules/version.ts is that of the sources (npm run rules)', () => {
  expect(readFileSync(versionFile, 'utf8')).toBe(versionText());
});

test('the name counts the rules and is short enough for a cell', () => {
  expect(ruleSetName(plan)).toMatch(new RegExp(`^${rules.length} [0-9a-f]{8}$`));
});

test('a rule that is graded anew or switched off makes another set', () => {
  const graded = (grade: 'note' | 'off') => ruleSetName({ ...plan, rules: { 'as-of-date': grade } });
  expect(new Set([ruleSetName(plan), graded('note'), graded('off')]).size).toBe(3);
  expect(ruleSetName({ ...plan, rules: { 'as-of-date': 'error' } })).toBe(ruleSetName(plan));
});
