/** Repairs that a person may accept. */
import { rules } from './registry';
import type { Context, Finding, Fix } from './types';
import { viewOf } from './view';

/** All changes that cure a finding; several where it stands for a column, none where only a person can tell. */
export function fixesFor(finding: Finding, context: Context): readonly Fix[] {
  const rule = rules.find(({ id }) => id === finding.ruleId);
  if (rule?.fixes) return rule.fixes(finding, viewOf(context));
  const fix = rule?.fix?.(finding, viewOf(context));
  return fix ? [fix] : [];
}

/** The one sound repair of a finding; null where only a person can tell. */
export function fixFor(finding: Finding, context: Context): Fix | null {
  return rules.find(({ id }) => id === finding.ruleId)?.fix?.(finding, viewOf(context)) ?? null;
}
