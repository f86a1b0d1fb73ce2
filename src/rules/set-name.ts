/** The name of a set of rules, as a stamp keeps it. */
import type { PlanPack } from '../plan/schema';
import { textHash } from '../plan/text';
import { rules } from './registry';
import { rulesSource } from './version';

/**
 * `67 3fa09b2c`: number of rules, and a hash of what they do, what they say and how the plan grades them. Two
 * checks under the same name would have said the same of the same form.
 */
export function ruleSetName(plan: PlanPack): string {
  const grades = rules.map(({ id, severity }) => `${id}:${gradeOf(plan, id) ?? severity}`);
  return `${rules.length} ${textHash([rulesSource, ...grades].join(' '))}`;
}

function gradeOf({ rules: grades }: PlanPack, id: string): string | undefined {
  return Object.hasOwn(grades, id) ? grades[id] : undefined;
}
