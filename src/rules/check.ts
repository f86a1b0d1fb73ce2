/** Runs the rules over one submission. */
import type { Severity } from '../plan/schema';
import type { Submission } from '../submission';
import type { RuleId } from './messages';
import { rules } from './registry';
import { isSettled } from './settling';
import type { Context, Finding, Hit, Outcome, Rule } from './types';
import { viewOf, type View } from './view';

/**
 * What is wrong with a submission, in the order of the registry. When a gate hits, its finding is the only
 * one: the rest of the file cannot be judged. Never throws, whatever the cells hold.
 */
export function check(context: Context): readonly Finding[] {
  const view = viewOf(context);
  const active = rules.filter((rule) => isActive(rule, view));
  for (const gate of active.filter((rule) => rule.gate)) {
    const findings = run(gate, view);
    if (findings.length > 0) return findings;
  }
  return active.filter((rule) => !rule.gate).flatMap((rule) => run(rule, view));
}

/** What becomes of a file with these findings (design section 5, rule 1). */
export function outcomeOf(findings: readonly Finding[]): Outcome {
  if (findings.some(({ ruleId }) => gateIds.has(ruleId))) return 'not-accepted';
  if (findings.some(({ severity }) => severity === 'error')) return 'returned';
  const open = findings.some(({ severity, settled }) => severity === 'warning' && !settled);
  return open ? 'accepted-with-warnings' : 'valid';
}

const gateIds: ReadonlySet<RuleId> = new Set(rules.flatMap(({ id, gate }) => (gate ? [id] : [])));

function isActive({ id, needs }: Rule, context: Context): boolean {
  return gradeIn(context, id) !== 'off' && (needs === undefined || context[needs] !== undefined);
}

function run(rule: Rule, view: View): Finding[] {
  const grade = gradeIn(view, rule.id) ?? rule.severity;
  if (grade === 'off') return [];
  return [...rule.check(view)].map((hit) => finding(rule, hit, grade, view.submission));
}

function gradeIn({ plan }: Context, id: RuleId): Severity | 'off' | undefined {
  return Object.hasOwn(plan.rules, id) ? plan.rules[id] : undefined;
}

function finding({ id }: Rule, hit: Hit, severity: Severity, submission: Submission): Finding {
  const settled = severity === 'warning' && isSettled(submission, hit.place, id);
  return { ruleId: id, severity, settled, ...hit };
}
