/** What the command line says, beside findings (their catalogue is in `rules`): one entry per sentence and language. */
import type { FileDecision, Standing } from '../../consolidation';
import type { Outcome } from '../../rules/types';
import type { UsageProblem } from '../arguments';

export interface Words {
  readonly usageTitle: string;
  readonly usageHint: string;
  readonly options: string;
  readonly exitCodes: readonly string[];
  readonly problem: (problem: UsageProblem) => string;
  readonly standings: Readonly<Record<Standing, string>>;
  readonly verdict: (met: boolean | null) => string;
  readonly unknownUnit: string;
  readonly noSuchPath: (path: string) => string;
  readonly notAFolder: (path: string) => string;
  readonly noSuchUnit: (typed: string) => string;
  readonly noSuchPeriod: (typed: string, periods: string) => string;
  readonly badPlan: (path: string) => string;
  readonly unknownRules: (path: string, ids: readonly string[]) => string;
  readonly notJson: (path: string) => string;
  readonly refused: (detail: string) => string;
  readonly unreadablePrevious: (files: readonly string[]) => string;
  readonly noPrevious: string;
  readonly reading: (done: number, all: number, file: string) => string;
  readonly making: (done: number, all: number, file: string) => string;
  readonly formsMade: (count: number, period: string, folder: string) => string;
  readonly formsUnchanged: (count: number) => string;
  readonly formsLeft: (files: readonly string[]) => string;
  readonly checked: (counts: Readonly<Record<Outcome, number>>) => string;
  readonly counts: (errors: number, warnings: number) => string;
  readonly settled: (count: number) => string;
  readonly outIsNotOurs: (path: string) => string;
  readonly skippedResult: (file: string) => string;
  readonly nothingToRead: (folder: string) => string;
  readonly mixedPeriods: (found: string, chosen: string) => string;
  readonly undecidedOrder: (unit: string, files: readonly string[], chosen: string) => string;
  readonly decidedOrder: (unit: string, files: readonly string[], chosen: string) => string;
  readonly newerReturned: (unit: string, files: readonly string[], chosen: string) => string;
  readonly lockedOut: (unit: string, files: readonly string[], chosen: string | null) => string;
  readonly noEffect: (decision: FileDecision['kind'], files: readonly string[]) => string;
  readonly sameFile: (files: readonly string[]) => string;
  readonly sameEntries: (units: readonly string[]) => string;
  readonly changed: (counts: ChangeCounts) => string;
  readonly moreChanges: (count: number) => string;
  readonly keptWork: (notes: number, rows: number) => string;
  readonly orphanNotes: (count: number) => string;
  readonly appendixWritten: (path: string) => string;
  readonly numberWithoutDate: string;
  readonly noAppendix: (file: string) => string;
  readonly departures: (count: number, sheets: readonly string[]) => string;
  readonly cell: (address: string) => string;
  readonly handoverWritten: (path: string) => string;
  readonly unitCounts: (counts: UnitCounts) => string;
  readonly period: (name: string) => string;
  readonly measureHead: readonly string[];
  readonly notCounted: string;
  readonly missing: (names: readonly string[]) => string;
  readonly written: (path: string) => string;
  readonly demoFolderTaken: (path: string) => string;
  readonly programMissing: (program: string, file: string) => string;
  readonly demoFlaws: (count: number) => string;
  readonly demoPlaces: (forms: string, files: string, result: string) => string;
  readonly demoDifference: (file: string, expected: string, found: string) => string;
  readonly demoAgrees: (count: number) => string;
}

/** Against the result before. */
export interface ChangeCounts {
  /** Measures whose sums differ, and those of them whose verdict does. */
  readonly totals: number;
  readonly verdicts: number;
  /** Units newly counted, and no longer. */
  readonly joined: number;
  readonly left: number;
  /** Figures of other units. */
  readonly figures: number;
}

interface UnitCounts {
  readonly expected: number;
  readonly received: number;
  readonly accepted: number;
  readonly returned: number;
  readonly unreadable: number;
  readonly missing: number;
}

/** The first names of a long list, and how many more there are. */
export function few(names: readonly string[], others: string): string {
  const shown = names.slice(0, 8);
  const more = names.length - shown.length;
  return [...shown, ...(more > 0 ? [`… +${more} ${others}`] : [])].join(', ');
}
