/** Ids of a plan, each of a type of its own, and the plain values that packs are made of. */
import { z } from 'zod';

const id = z.string().regex(/^[a-z0-9][a-z0-9.-]*$/i);
export const isoDate = z.iso.date();
export const text = z.string().min(1);

export const planId = id.brand<'PlanId'>();
export const unitId = id.brand<'UnitId'>();
/** The open and closed classes of units that a plan names as one. */
export const groupId = id.brand<'GroupId'>();
export const measureId = z
  .string()
  .regex(/^\d+[a-z]?$/)
  .brand<'MeasureId'>();
export const periodId = id.brand<'PeriodId'>();

export type PlanId = z.infer<typeof planId>;
export type UnitId = z.infer<typeof unitId>;
export type GroupId = z.infer<typeof groupId>;
export type MeasureId = z.infer<typeof measureId>;
export type PeriodId = z.infer<typeof periodId>;
