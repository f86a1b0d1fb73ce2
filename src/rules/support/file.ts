/** The file that a submission came in, in the plan's words. */
import { unitById } from '../../plan/rows';
import type { PlanPack, Unit } from '../../plan/schema';
import type { Suggestion } from '../../submission';
import type { Context } from '../types';

/** Whose a form without an identity seems to be. */
export function findSuggested({
  plan,
  file,
}: Context): { readonly unit: Unit; readonly by: Suggestion['by'] } | null {
  const unit = file?.suggestion && unitById(plan, file.suggestion.unit);
  return unit && file.suggestion ? { unit, by: file.suggestion.by } : null;
}

/** The unit's name, or its id as the form says it where the plan has no such unit. */
export function unitWords(plan: PlanPack, id: string): string {
  return unitById(plan, id)?.name ?? id;
}
