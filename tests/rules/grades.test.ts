/** A pack grades every rule anew or switches it off; each rule is tried on a workbook of the corpus that breaks it. */
import { defaultPlan } from '../../src/plan/packs';
import { parsePack } from '../../src/plan/parse';
import type { PlanPack } from '../../src/plan/schema';
import { check, outcomeOf, rules, type Finding, type RuleId } from '../../src/rules';
import { corpus, outsideCorpus, type Scenario } from '../support/corpus';
import { contextOf } from '../support/findings';
import { commune, filledForm } from '../support/workbook-table';

const scenarios = corpus();

/** The plan as it comes from a file that grades one rule. */
function graded(plan: PlanPack, id: RuleId, grade: string): PlanPack {
  const parsed = parsePack({ ...structuredClone(plan), rules: { [id]: grade } });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.plan;
}

const broken: [RuleId, Scenario][] = rules.flatMap(({ id }): [RuleId, Scenario][] => {
  const scenario = scenarios.find(({ findings }) => findings.some(({ rule }) => rule === id));
  return scenario ? [[id, scenario]] : [];
});

test('there is a broken workbook for every rule that a workbook can break', () => {
  const tried = new Set(broken.map(([id]) => id));
  const untried = rules.flatMap(({ id }) => (tried.has(id) || Object.hasOwn(outsideCorpus, id) ? [] : [id]));
  expect(untried).toEqual([]);
});

describe.each(broken)('%s', (id, { sent, context }) => {
  const judged = new Map<string, readonly Finding[]>();
  const findings = (grade: string) => {
    const known =
      judged.get(grade) ?? check(contextOf(sent, { ...context, plan: graded(context.plan, id, grade) }));
    judged.set(grade, known);
    return known;
  };
  const own = (grade: string) => findings(grade).filter(({ ruleId }) => ruleId === id);

  test.each(['error', 'warning', 'note'])('is graded %s', (grade) => {
    expect(own(grade).length).toBeGreaterThan(0);
    expect(new Set(own(grade).map(({ severity }) => severity))).toEqual(new Set([grade]));
  });

  test('is switched off, and no other finding is lost', () => {
    const isGate = rules.find((rule) => rule.id === id)?.gate === true;
    expect(own('off')).toEqual([]);
    const others = findings('note').filter(({ ruleId }) => ruleId !== id);
    if (!isGate) expect(findings('off')).toEqual(others);
  });
});

test('an unknown grade is refused where packs come in', () => {
  const plan = scenarios[0]?.context.plan;
  expect(parsePack({ ...plan, rules: { 'as-of-date': 'fatal' } })).toMatchObject({ ok: false });
});

test('a rule that was graded down no longer returns the file', () => {
  const outcomes = ['error', 'warning', 'off'].map((grade) => {
    const grids = filledForm(commune, '| PL01 | Tử số |\n| 4 | 51 |');
    return outcomeOf(
      check(contextOf(grids, { plan: graded(defaultPlan, 'numerator-over-denominator', grade) })),
    );
  });
  expect(outcomes).toEqual(['returned', 'accepted-with-warnings', 'valid']);
});
