/** Files between reading and judging. */
import type { Grid } from '../sheet/model';
import type { Submission, Suggestion } from '../submission';
import type { FailureCode } from './failures';
import type { ReportedFigures } from './reported';

/** What one unit has in a file, and when it came. */
export interface OpenedPart {
  readonly submission: Submission;
  readonly receivedAt: string;
  /** Whose it may be where it does not say so itself; the officer confirms it (`Judging.identified`). */
  readonly suggestion?: Suggestion | null;
}

/**
 * What all files of a folder or a desk may weigh together (`OpenedFile.weight`): the forms of a province three times
 * over, in a quarter of a gigabyte.
 */
export const ROOM = 600_000;

/** A file that has been read but not judged yet. */
export type OpenedFile = { readonly file: string; readonly hash: string } & (
  | { readonly kind: 'unreadable'; readonly failure: FailureCode; readonly receivedAt: string }
  /**
   * Sheets of a consolidation and no form: the product's own output, or a watching body's workbook that came
   * back. `reported`: the figures in it.
   */
  | {
      readonly kind: 'result';
      readonly grids: readonly Grid[];
      readonly parts: readonly OpenedPart[];
      readonly reported: ReportedFigures | null;
      readonly weight?: number;
    }
  | {
      readonly kind: 'submissions';
      readonly parts: readonly OpenedPart[];
      /** It carries macros, which were not read. */
      readonly macros?: boolean;
      /** What it takes while it is held, in cells; absent where its sheets are held by another anyway. */
      readonly weight?: number;
    }
);

/** How much a further file may weigh beside these. */
export function roomBeside(held: readonly OpenedFile[]): number {
  return held.reduce((room, opened) => room - weightOf(opened), ROOM);
}

export function weightOf(opened: OpenedFile): number {
  return opened.kind === 'unreadable' ? 0 : (opened.weight ?? 0);
}
