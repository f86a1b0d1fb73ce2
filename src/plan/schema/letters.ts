import { z } from 'zod';
import { text, unitId } from './ids';
import { unitKind } from './units';

/** How letters and reports of the collecting body are headed and signed; null leaves a blank for the officer. */
export const letters = z.strictObject({
  /** Body above the collector, printed above its name; the issuer of the plan where null. */
  parent: text.nullable().default(null),
  /** After the stroke of "Số: …/". */
  symbol: text.nullable().default(null),
  /** Lines above the name of who signs. */
  signature: z.array(text).default([]),
  /** Bodies outside the line of the People's Committee: it asks them and does not urge them. */
  politeKinds: z
    .array(unitKind)
    .default(['police', 'military', 'party-body', 'bank', 'association', 'press']),
  politeUnits: z.array(unitId).default([]),
  /** Working days that a letter gives. */
  days: z.number().int().positive().default(5),
});
