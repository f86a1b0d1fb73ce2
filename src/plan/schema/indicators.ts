/** Phụ lục 01: indicators and the measures that they are counted by. */
import { z } from 'zod';
import { measureId, text, unitId } from './ids';
import { assignment } from './units';

const definition = z.strictObject({
  text,
  /** True while the words are ours: the plan defines no numerator or denominator. */
  proposal: z.boolean(),
});

const target = z.strictObject({
  comparator: z.enum(['>=', '>']),
  /** Percent. */
  value: z.number().min(0).max(100),
  /** The words of the plan that state it. */
  statedAs: text,
  /** False where the plan prints a bare number and the comparator is our reading. */
  comparatorStated: z.boolean(),
});

const measure = z.strictObject({
  id: measureId,
  label: text,
  /** Which leads report it: everybody, one level only, or one body for the whole province. */
  scope: z.enum(['all', 'province', 'commune', 'province-wide']),
  /** `ratio` collects tử số and mẫu số; `text` only a state and words. */
  reporting: z.enum(['ratio', 'text']),
  target: target.nullable(),
  numerator: definition.nullable(),
  denominator: definition.nullable(),
  /** What to watch for when counting; printed on the sheet of definitions. */
  guidance: z.string(),
  /** Whose figures make the province's: the sum of the leads, or one body alone. */
  owner: z.discriminatedUnion('by', [
    z.strictObject({ by: z.literal('leads') }),
    z.strictObject({ by: z.literal('unit'), unit: unitId }),
  ]),
  /** Coordinating units may enter figures, for comparing with the owner's and never for the sum. */
  reconcile: z.boolean(),
  /** `flow` accumulates within the year; `stock` is a state at a date. */
  accumulation: z.enum(['flow', 'stock']),
  /** A claim of full achievement needs a link or a document. */
  evidence: z.boolean(),
  /** `persons`: somebody who comes twice counts once, so a count of turns is another figure. */
  counts: z.enum(['things', 'persons']).default('things'),
});

export const indicator = z.strictObject({
  tt: z.number().int().positive(),
  text,
  ...assignment,
  /** Body that follows the indicator at work; the printed lead is often everybody. */
  monitor: unitId.nullable(),
  measures: z.array(measure).min(1),
  /** Show one figure over the levels of the row too, against the target that their mix makes. */
  combine: z.boolean().default(false),
  /** Ids of the goals of part I that it carries. */
  goals: z.array(z.string()),
});
