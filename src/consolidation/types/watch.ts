/** What a body that watches a measure says of the units' figures, and its own figure of the whole. */
import type { MeasureId, UnitId } from '../../plan/schema';

export type Opinion =
  /** Xác nhận. */
  | { readonly kind: 'confirmed' }
  /** Đề nghị xem lại: the figure stays in the sum. */
  | { readonly kind: 'queried' }
  /** Thay số: these figures count instead of the unit's, which stay on record. */
  | { readonly kind: 'replaced'; readonly numerator: number; readonly denominator: number };

export interface WatchReply {
  readonly measure: MeasureId;
  readonly unit: UnitId;
  /** The watching body. */
  readonly by: UnitId;
  readonly opinion: Opinion;
  readonly reason: string;
}

/** The province's figure of a measure by the watching body's own records. */
export interface WatchedTotal {
  readonly measure: MeasureId;
  readonly by: UnitId;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

export interface Watching {
  readonly replies: readonly WatchReply[];
  readonly totals: readonly WatchedTotal[];
}
