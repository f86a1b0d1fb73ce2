/** The register: every file that came in, and what became of it. */
import type { Unit } from '../../plan/schema';
import type { Finding, Outcome } from '../../rules/types';
import type { Submission } from '../../submission/types';
import type { Deadlines, FileDecision } from './decisions';

/** A file (or the sheets of one unit in the open workbook) as it came in. */
export interface Received {
  /** File name, or the name of the open workbook. */
  readonly file: string;
  /** Hash of the content, for telling copies apart. */
  readonly hash: string;
  /** ISO time; from the register of an earlier run, else the stamp, else the document, else the file. */
  readonly receivedAt: string;
  readonly content:
    | { readonly kind: 'unreadable'; readonly finding: Finding }
    | {
        readonly kind: 'read';
        readonly submission: Submission;
        readonly findings: readonly Finding[];
        readonly outcome: Outcome;
      };
}

/** What became of a file among the others. */
export type Standing =
  /** Counts for its unit. */
  | 'current'
  /** Another file of the unit counts. */
  | 'superseded'
  /** Of this unit and period, but returned. */
  | 'returned'
  /** Received on the day of the lock or after it, and nobody has accepted it. */
  | 'locked-out'
  /** Taken out by the officer. */
  | 'withdrawn'
  /** Not of this plan and period, or not readable. */
  | 'not-accepted';

/** Why a file has no place among those of the plan and period asked for. `rules`: a gate of the rules stands. */
export type Refusal = 'unreadable' | 'not-ours' | 'other-plan' | 'other-period' | 'unknown-unit' | 'rules';

/** What a person should know of a file beside its outcome. */
export type Flag =
  /** Muộn: received on the day `due` (ISO date) or after it. */
  | { readonly kind: 'late'; readonly due: string }
  /** Thay thế: sent again; the earlier files of the unit in whose place it counts. */
  | { readonly kind: 'replacement'; readonly of: readonly string[] }
  /** Bị loại. */
  | { readonly kind: 'withdrawn'; readonly reason: string }
  /** Nhập thay. */
  | { readonly kind: 'stand-in'; readonly source: string; readonly reason: string }
  /** Tiếp nhận có lý do: without the officer it would have been returned or locked out. */
  | { readonly kind: 'accepted'; readonly reason: string }
  /** Được chọn: among copies whose order no time tells. */
  | { readonly kind: 'preferred'; readonly reason: string };

/** Number and date of the signed report, from `Thông tin`, as written there; the date as ISO where it is one. */
export interface SignedReport {
  readonly number: string;
  readonly date: string;
}

export interface RegisterLine {
  readonly received: Received;
  readonly unit: Unit | null;
  readonly standing: Standing;
  /** Decisions allowed for: a returned file that the officer takes is accepted with warnings. */
  readonly outcome: Outcome;
  /** Set exactly when the standing is `not-accepted`, or was before the file was withdrawn. */
  readonly refusal: Refusal | null;
  /** Each kind once at most, in the order of the type. */
  readonly flags: readonly Flag[];
  /** Null where the file could not be read or says neither. */
  readonly report: SignedReport | null;
  /** All that was decided about the file, oldest first, also what no longer holds. */
  readonly decisions: readonly FileDecision[];
  /** File that took its place. */
  readonly supersededBy: string | null;
}

/** What was settled in a way that a person should know of. Files are in the order of the register. */
export type SettlingNote =
  /** No time decides between these files of the unit. */
  | {
      readonly kind: 'undecided-order';
      readonly why: 'equal-times' | 'unknown-time' | 'contradictory-times';
      readonly unit: Unit;
      readonly files: readonly string[];
      readonly chosen: string;
      /** True when the officer has chosen; else the higher hash counts, and a person should look. */
      readonly decided: boolean;
    }
  /** A returned file came after the one that counts. */
  | {
      readonly kind: 'newer-returned';
      readonly unit: Unit;
      readonly files: readonly string[];
      readonly chosen: string;
    }
  /** A file came after the lock, so an earlier one still counts, or none does. */
  | {
      readonly kind: 'locked-out';
      readonly unit: Unit;
      readonly files: readonly string[];
      readonly chosen: string | null;
    }
  /** A decision that cannot make the file count: it is refused, or was preferred without being accepted. */
  | {
      readonly kind: 'no-effect';
      readonly unit: Unit | null;
      readonly files: readonly string[];
      readonly decision: FileDecision['kind'];
    }
  /** The same bytes more than once. */
  | { readonly kind: 'same-file'; readonly files: readonly string[] }
  /** The same entries under different units. */
  | {
      readonly kind: 'same-entries';
      readonly units: readonly Unit[];
      readonly files: readonly string[];
    };

/** A reporting unit and the file that counts for it. */
export interface UnitStanding {
  readonly unit: Unit;
  /** Without a file that counts, what became of those that came: returned before locked out before withdrawn. */
  readonly standing: 'accepted' | 'returned' | 'locked-out' | 'withdrawn' | 'missing';
  readonly current: RegisterLine | null;
  /** The unit's own two dates, an extension allowed for. */
  readonly deadlines: Deadlines;
  readonly extension: { readonly until: string; readonly reason: string } | null;
}
