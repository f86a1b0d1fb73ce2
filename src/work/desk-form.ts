/** A unit's form as the pane asks for it. */
import { buildForm } from '../form/form';
import type { PlanPack } from '../plan/schema';
import { writeWorkbook } from '../xlsx/write';
import type { FormOrder } from './desk-calls';
import { periodOf } from './desk-judging';

/** Null where the unit has no row in the appendices asked for. */
export function formBytes(
  plan: PlanPack,
  { unit: unitId, period: periodId, ...order }: FormOrder,
): Uint8Array | null {
  const unit = plan.units.find(({ id }) => id === unitId);
  const period = periodOf(plan, periodId);
  if (!unit || !period) throw new Error(`The plan has no ${unitId} in ${periodId}`);
  const form = buildForm({ plan, unit, period, ...order });
  const hasRows = form.sheets.some(({ name }) => order.appendices.some((appendix) => appendix === name));
  return hasRows ? writeWorkbook(form) : null;
}
