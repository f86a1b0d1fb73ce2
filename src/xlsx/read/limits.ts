import { refuse } from './failure';

/** How much one file may cost. Sizes are bytes, counts are for the whole workbook, time is milliseconds. */
export interface ReadLimits {
  readonly fileBytes: number;
  /** Sum of the declared sizes of all parts. */
  readonly inflatedBytes: number;
  readonly partBytes: number;
  /** Parts of one workbook. */
  readonly entries: number;
  /** Files in an archive of workbooks: a province twice over. */
  readonly files: number;
  /** Cells with content; one more is `too-large`. */
  readonly cells: number;
  /** Blank cells that only carry a style; further ones are left out. */
  readonly styledBlanks: number;
  readonly sharedStrings: number;
  /** Characters of formulas spelled out from shared ones: a short file can ask for gigabytes of them. */
  readonly expandedFormulas: number;
  /** Rectangles of merges, validations and conditional formats. */
  readonly areas: number;
  /** What the library for the binary formats is given at once; it needs many times as much memory. */
  readonly libraryBytes: number;
  readonly xmlDepth: number;
  /** XML elements in memory at once; rows, cells and strings pass one by one. */
  readonly xmlElements: number;
  readonly xmlAttributes: number;
  readonly time: number;
}

const MEGABYTE = 1024 * 1024;

export const DEFAULT_LIMITS: ReadLimits = {
  fileBytes: 20 * MEGABYTE,
  inflatedBytes: 200 * MEGABYTE,
  partBytes: 64 * MEGABYTE,
  entries: 200,
  files: 500,
  cells: 500_000,
  styledBlanks: 500_000,
  sharedStrings: 1_000_000,
  expandedFormulas: 50_000_000,
  areas: 100_000,
  libraryBytes: 24 * MEGABYTE,
  xmlDepth: 64,
  xmlElements: 300_000,
  xmlAttributes: 256,
  time: 10_000,
};

export type Countable = 'cells' | 'sharedStrings' | 'expandedFormulas' | 'areas';

/** What a file has used up so far. */
export interface Budget {
  readonly limits: ReadLimits;
  /** Counts against a limit; past it the file is refused. */
  spend(what: Countable, amount?: number): void;
  /** Refuses the file once its time is over; called once per chunk of work. */
  checkTime(): void;
}

/** `now` gives milliseconds from any origin. */
export function createBudget(limits: ReadLimits, now: () => number): Budget {
  const used = { cells: 0, sharedStrings: 0, expandedFormulas: 0, areas: 0 };
  const started = now();
  return {
    limits,
    spend(what, amount = 1) {
      used[what] += amount;
      if (used[what] > limits[what]) refuse('too-large', `more than ${limits[what]} ${what}`);
    },
    checkTime() {
      if (now() - started > limits.time) refuse('too-slow', `reading took longer than ${limits.time} ms`);
    },
  };
}
