/** What entries and totals are held against, beside the targets. */
import { z } from 'zod';
import { measureId, text } from './ids';

/** One figure of a unit is part of another of the same unit: `part` of `measure` is at most `part` of `of`. */
export const relation = z.strictObject({
  kind: z.enum(['numerator-within', 'denominator-within']),
  measure: measureId,
  of: measureId,
});

/** Bounds beyond which a figure is asked about, never refused. */
export const limits = z.strictObject({
  /** Most that one task of Phụ lục 03 gets in a year, in million đồng, by the unit's level; null asks nothing. */
  amount: z
    .strictObject({ province: z.number().positive(), commune: z.number().positive() })
    .nullable()
    .default(null),
  /** Times by which a denominator may grow or shrink from one period to the next, time elapsed allowed for. */
  denominatorFactor: z.number().gt(1).default(3),
});

/** Two figures of the province that should be one: one part of a measure against that part of another. */
export const reconciliation = z.strictObject({
  measure: measureId,
  with: measureId,
  part: z.enum(['numerator', 'denominator']),
});

/** What totals are judged by, beside the targets. */
export const totalling = z.strictObject({
  /** Units of a group that must have figures before their median says something of the others. */
  peers: z.number().int().min(1).default(5),
  /** Times the median of its group above or below which a denominator is listed as unusual. */
  outlierFactor: z.number().gt(1).default(8),
  /** Share of common words from which two texts count as near-identical (`textLikeness`). */
  sameText: z.number().gt(0).max(1).default(0.8),
  /** Words, as `nameKey` writes them, that turn the meaning: texts that differ in one are never the same. */
  turningWords: z.array(text).default(['khong', 'chua', 'da', 'dang', 'het', 'giam', 'tang']),
});
