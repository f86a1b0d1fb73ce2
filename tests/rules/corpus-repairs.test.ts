/** Repairs over the whole corpus: each cures its finding, adds nothing, and is undone without a trace. */
import { check, fixesFor, repairsOf, rules, type Context, type Finding } from '../../src/rules';
import { corpus, type Scenario } from '../support/corpus';
import { contextOf } from '../support/findings';
import { undone, withFixes } from '../support/repairs';

interface Repairable {
  readonly scenario: Scenario;
  readonly context: Context;
  readonly findings: readonly Finding[];
  readonly finding: Finding;
}

const words = ({ ruleId, place }: Finding) =>
  `${ruleId} ${place.kind === 'file' ? '' : place.sheet} ${place.kind === 'cell' ? place.address : ''}`;

const all = corpus().flatMap((scenario): Repairable[] => {
  const context = contextOf(scenario.sent, scenario.context);
  const findings = check(context);
  return findings.map((finding) => ({ scenario, context, findings, finding }));
});
const named = (cases: readonly Repairable[]) =>
  cases.map((one) => [`${one.scenario.name}: ${words(one.finding)}`, one] as const);

const sure = all.filter(({ finding, context }) => fixesFor(finding, context).length > 0);
const asked = all.filter(
  ({ finding, findings, context }) => repairsOf(findings, context).get(finding)?.kind === 'asked',
);

describe.each(named(sure))('%s', (_, { scenario, context, findings, finding }) => {
  const fixes = fixesFor(finding, context);
  const mended = withFixes(scenario.sent, fixes);

  test('is cured, and nothing new is found', () => {
    const left = check(contextOf(mended, scenario.context)).map(words);
    expect(left.length).toBeLessThan(findings.length);
    expect(findings.filter((one) => one !== finding).map(words)).toEqual(expect.arrayContaining(left));
  });

  test('is undone to the last detail', () => {
    expect(mended).not.toEqual(scenario.sent);
    expect(undone(mended, fixes)).toEqual(scenario.sent);
  });
});

test.each(named(asked))('%s is answered by each reading that is offered', (_, one) => {
  const { scenario, context, findings, finding } = one;
  const repair = repairsOf(findings, context).get(finding);
  if (repair?.kind !== 'asked') throw new Error('no choices');
  for (const fixes of repair.choices) {
    const mended = withFixes(scenario.sent, fixes);
    expect(check(contextOf(mended, scenario.context)).map(words)).not.toContain(words(finding));
    expect(undone(mended, fixes)).toEqual(scenario.sent);
  }
});

test('every rule that offers a repair is repaired somewhere in the corpus', () => {
  const repaired = new Set(sure.map(({ finding }) => finding.ruleId));
  const offering = rules.filter(({ fix, fixes }) => fix || fixes).map(({ id }) => id);
  expect(offering.filter((id) => !repaired.has(id))).toEqual([]);
});
