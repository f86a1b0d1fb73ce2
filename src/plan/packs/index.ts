/** The packs that ship with the product. A new plan is a folder beside and a line here. */
import { parsePack } from '../parse';
import type { PlanPack } from '../schema';
import { hungYen2026 } from './hung-yen-2026';

function shipped(data: unknown): PlanPack {
  const parsed = parsePack(data);
  if (parsed.ok) return parsed.plan;
  throw new Error(parsed.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
}

export const plans: readonly [PlanPack, ...PlanPack[]] = [shipped(hungYen2026)];

/** Offered first. */
export const defaultPlan: PlanPack = plans[0];
