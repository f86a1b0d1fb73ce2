/** Repairs that a person may accept. */
import { rules } from './registry';
import type { Context, Finding, Fix } from './types';
import { viewOf } from './view';

/** The one sound repair of a finding; null where only a person can tell. */
export function fixFor(finding: Finding, context: Context): Fix | null {
  return rules.find(({ id }) => id === finding.ruleId)?.fix?.(finding, viewOf(context)) ?? null;
}
