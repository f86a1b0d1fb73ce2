/**
 * What the officer decides about files and units. Decisions stand in `Sổ theo dõi` as plain cells and are read
 * again on the next run; of two on the same thing the later one wins.
 */
import type { UnitId } from '../../plan/schema';

/** What every decision on a file says. */
interface OnFile {
  readonly hash: string;
  /**
   * Name of the file on whose line it stands: a copy under another name is not meant (`line-of.ts`). Absent means
   * every copy. Whose a file is says its content, so `identify` holds for every copy.
   */
  readonly file?: string;
  /** Of a file that holds the forms of several units, the one whose form is meant; absent means all that is in it. */
  readonly part?: UnitId;
  readonly reason: string;
  /** ISO time at which it was taken; absent is the `now` of the run. */
  readonly at?: string;
}

export type FileDecision =
  /** Tiếp nhận có lý do: counts although it would be returned or came too late; its entries in error do not. */
  | (OnFile & { readonly kind: 'accept' })
  /** Loại: does not count, whatever its outcome. */
  | (OnFile & { readonly kind: 'withdraw' })
  /** Khôi phục: the file is no longer withdrawn; of one that is not, every other decision is taken back. */
  | (OnFile & { readonly kind: 'restore' })
  /**
   * Nhập thay: typed by the officer from paper or telephone; `source` says what and from whom. It needs no
   * acceptance besides: who typed it knows what is missing in it.
   */
  | (OnFile & { readonly kind: 'stand-in'; readonly source: string })
  /** Chọn: counts among copies whose order no time tells. */
  | (OnFile & { readonly kind: 'prefer' })
  /** Là của đơn vị: whose a file is that does not say so itself. It is read so; consolidating only lists it. */
  | (OnFile & { readonly kind: 'identify'; readonly unit: UnitId });

export type Decision =
  | FileDecision
  /** Gia hạn: the unit may send until the end of this day (ISO date); null ends an extension. */
  | {
      readonly kind: 'extend';
      readonly unit: UnitId;
      readonly until: string | null;
      readonly reason: string;
    };

/** Two dates of a period (ISO dates): files that come later are late, or do not count without a decision. */
export interface Deadlines {
  /** Hạn nộp: in time is strictly before this day ("trước ngày 15/11/2026"). Null: none is set. */
  readonly due: string | null;
  /** Ngày khóa: what is received on this day or after it counts only when accepted. Null: never locked. */
  readonly lock: string | null;
}
