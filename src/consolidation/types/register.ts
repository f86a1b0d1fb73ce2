/** The register: every file that came in, and what became of it. */
import type { Unit } from '../../plan/schema';
import type { Finding, Outcome } from '../../rules/types';
import type { Submission } from '../../submission/types';

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
  /** Not of this plan and period, or not readable. */
  | 'not-accepted';

/** Why a file has no place among those of the plan and period asked for. `rules`: a gate of the rules stands. */
export type Refusal = 'unreadable' | 'not-ours' | 'other-plan' | 'other-period' | 'unknown-unit' | 'rules';

export interface RegisterLine {
  readonly received: Received;
  readonly unit: Unit | null;
  readonly standing: Standing;
  /** Set exactly when the standing is `not-accepted`. */
  readonly refusal: Refusal | null;
  /** The officer's reason for accepting a file that the rules would return; its entries in error do not count. */
  readonly acceptedBecause: string | null;
  /** File that took its place. */
  readonly supersededBy: string | null;
}

/** The officer's decision to accept a returned file as it is. */
export interface Acceptance {
  /** Hash of the file. */
  readonly hash: string;
  readonly reason: string;
}

/** What was settled in a way that a person should know of. Files are in the order of the register. */
export type SettlingNote =
  /** No time decides between these files of the unit, so the higher hash counts. */
  | {
      readonly kind: 'undecided-order';
      readonly why: 'equal-times' | 'unknown-time' | 'contradictory-times';
      readonly unit: Unit;
      readonly files: readonly string[];
      readonly chosen: string;
    }
  /** A returned file came after the one that counts. */
  | {
      readonly kind: 'newer-returned';
      readonly unit: Unit;
      readonly files: readonly string[];
      readonly chosen: string;
    }
  /** The same bytes more than once. */
  | { readonly kind: 'same-file'; readonly files: readonly string[] }
  /** The same entries under different units. */
  | {
      readonly kind: 'same-entries';
      readonly units: readonly Unit[];
      readonly files: readonly string[];
    };

/** A reporting unit and the file that counts for it; without one, `returned` tells that others came. */
export interface UnitStanding {
  readonly unit: Unit;
  readonly standing: 'accepted' | 'returned' | 'missing';
  readonly current: RegisterLine | null;
}
