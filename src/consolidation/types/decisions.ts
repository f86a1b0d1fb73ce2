/**
 * What the officer decides about files and units. Decisions stand in `Sổ theo dõi` as plain cells and are read
 * again on the next run; of two on the same thing the later one wins.
 */
import type { UnitId } from '../../plan/schema';

export type Decision =
  /** Tiếp nhận có lý do: counts although it would be returned or came too late; its entries in error do not. */
  | { readonly kind: 'accept'; readonly hash: string; readonly reason: string }
  /** Loại: does not count, whatever its outcome. */
  | { readonly kind: 'withdraw'; readonly hash: string; readonly reason: string }
  /** Khôi phục: an earlier decision on the file no longer holds. */
  | { readonly kind: 'restore'; readonly hash: string; readonly reason: string }
  /** Nhập thay: typed by the officer from paper or telephone; `source` says what and from whom. */
  | { readonly kind: 'stand-in'; readonly hash: string; readonly source: string; readonly reason: string }
  /** Chọn: counts among copies whose order no time tells. */
  | { readonly kind: 'prefer'; readonly hash: string; readonly reason: string }
  /** Là của đơn vị: whose a file is that does not say so itself. */
  | { readonly kind: 'identify'; readonly hash: string; readonly unit: UnitId; readonly reason: string }
  /** Gia hạn: the unit may send until the end of this day (ISO date). */
  | { readonly kind: 'extend'; readonly unit: UnitId; readonly until: string; readonly reason: string };

/** Two dates of a period (ISO dates): files that come later are late, or do not count without a decision. */
export interface Deadlines {
  /** Hạn nộp: in time is strictly before this day ("trước ngày 15/11/2026"). Null: none is set. */
  readonly due: string | null;
  /** Ngày khóa: what is received on this day or after it counts only when accepted. Null: never locked. */
  readonly lock: string | null;
}
