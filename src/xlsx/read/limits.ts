import { refuse } from './failure';

/** How much one file may cost. Sizes are bytes, counts are for the whole workbook, time is milliseconds. */
export interface ReadLimits {
  readonly fileBytes: number;
  /** An archive of workbooks: a province's files at once, of which one at a time is unpacked. */
  readonly archiveBytes: number;
  /** Sum of the declared sizes of all parts. */
  readonly inflatedBytes: number;
  readonly partBytes: number;
  /** Parts of one workbook. */
  readonly entries: number;
  /** Files in an archive of workbooks: a province twice over. */
  readonly files: number;
  readonly sheets: number;
  /** Cells with content; one more is `too-large`. */
  readonly cells: number;
  /** Rows with cells, a height or a state. */
  readonly rows: number;
  /** Columns with a width or a state. */
  readonly columns: number;
  /** Blank cells that only carry a style; further ones are left out. */
  readonly styledBlanks: number;
  readonly sharedStrings: number;
  /** Characters of formulas spelled out from shared ones: a short file can ask for gigabytes of them. */
  readonly expandedFormulas: number;
  /** Rectangles of merges, validations and conditional formats. */
  readonly areas: number;
  /** Cells that a link or a note is put on. */
  readonly annotations: number;
  /** Characters of one text; Excel allows 32 767 in a cell, Google Sheets 50 000. */
  readonly text: number;
  /** What the library for the binary formats is given at once; it needs many times as much memory. */
  readonly libraryBytes: number;
  readonly libraryCells: number;
  /** Strings, number formats and looks that it is given; each becomes an object. */
  readonly libraryItems: number;
  /** Characters of all XML that is read: a text that is kept may hold on to the stretch that it was cut from. */
  readonly xmlCharacters: number;
  /** Characters without an element or an attribute: one text, one comment. */
  readonly xmlStretch: number;
  readonly xmlDepth: number;
  /**
   * XML in memory at once, while rows, cells and strings pass one by one: an element counts four, an attribute or a
   * piece of text one, which is about what they take.
   */
  readonly xmlNodes: number;
  /** Attributes of one element. */
  readonly xmlAttributes: number;
  readonly time: number;
}

const MEGABYTE = 1024 * 1024;

export const DEFAULT_LIMITS: ReadLimits = {
  fileBytes: 20 * MEGABYTE,
  archiveBytes: 100 * MEGABYTE,
  inflatedBytes: 200 * MEGABYTE,
  partBytes: 64 * MEGABYTE,
  entries: 200,
  files: 500,
  sheets: 200,
  cells: 500_000,
  rows: 200_000,
  columns: 1_000_000,
  styledBlanks: 500_000,
  sharedStrings: 500_000,
  expandedFormulas: 16_000_000,
  areas: 100_000,
  annotations: 500_000,
  text: 100_000,
  libraryBytes: 24 * MEGABYTE,
  libraryCells: 150_000,
  libraryItems: 100_000,
  xmlCharacters: 64_000_000,
  xmlStretch: 1_000_000,
  xmlDepth: 64,
  xmlNodes: 1_500_000,
  xmlAttributes: 256,
  time: 10_000,
};

export type Countable =
  | 'sheets'
  | 'cells'
  | 'rows'
  | 'columns'
  | 'sharedStrings'
  | 'expandedFormulas'
  | 'areas'
  | 'annotations'
  | 'libraryCells'
  | 'libraryItems'
  | 'xmlCharacters';

/** What a file has used up so far. */
export interface Budget {
  readonly limits: ReadLimits;
  /** Counts against a limit; past it the file is refused. */
  spend(what: Countable, amount?: number): void;
  /** Counts a text of a cell; one that is longer than any program lets a person type refuses the file. */
  keepText(text: string): void;
  /** What is kept of the file so far, in cells: about 400 bytes of memory each. */
  weight(): number;
  /** Refuses the file once its time is over; called once per chunk of work. */
  checkTime(): void;
}

/** What stays once the file has been read, and how much of a cell's memory each takes. */
const KEPT: readonly (readonly [what: Countable, share: number])[] = [
  ['cells', 1],
  ['rows', 1],
  ['areas', 0.5],
  ['annotations', 0.5],
  ['columns', 0.25],
];
/** The same of one character. */
const CHARACTER = 1 / 200;

/** `now` gives milliseconds from any origin. */
export function createBudget(limits: ReadLimits, now: () => number): Budget {
  const used = new Map<Countable, number>();
  const started = now();
  let characters = 0;
  return {
    limits,
    spend(what, amount = 1) {
      const sum = (used.get(what) ?? 0) + amount;
      used.set(what, sum);
      if (sum > limits[what]) refuse('too-large', `more than ${limits[what]} ${what}`);
    },
    keepText(text) {
      if (text.length > limits.text) refuse('too-large', `text of ${text.length} characters`);
      characters += text.length;
    },
    weight() {
      const kept = KEPT.map(([what, share]) => (used.get(what) ?? 0) * share);
      return Math.ceil(kept.reduce((sum, one) => sum + one, characters * CHARACTER));
    },
    checkTime() {
      if (now() - started > limits.time) refuse('too-slow', `reading took longer than ${limits.time} ms`);
    },
  };
}
