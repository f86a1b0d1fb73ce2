/** Findings are data: what rule, how grave, where, with which values. Sentences come from the catalogue. */
import type { PreviousFigures } from '../form/entries';
import type { ColumnId } from '../form/columns';
import type { RowKey } from '../plan/rows';
import type { AppendixId, Period, PlanPack, Severity } from '../plan/schema';
import type { CellValue } from '../sheet/model';
import type { Suggestion } from '../submission';
import type { CellPlace, Submission } from '../submission/types';
import type { RuleId } from './messages';
import type { Peers } from './peers';
import type { View } from './view';

export type { Severity };

/** Where a finding points: a cell wherever there is one. `row` and `column` name it in the plan's words. */
export type Place =
  | { readonly kind: 'file' }
  | {
      readonly kind: 'sheet';
      readonly sheet: string;
      readonly appendix?: AppendixId;
      readonly row?: RowKey;
    }
  | ({
      readonly kind: 'cell';
      readonly appendix?: AppendixId;
      readonly row?: RowKey;
      readonly column?: ColumnId;
    } & CellPlace);

/** Values for the sentence. Numbers are shown as the language writes them, texts as they are. */
export type Params = Readonly<Record<string, string | number>>;

/** What a rule yields; the runner adds the rule and its severity. */
export interface Hit {
  readonly place: Place;
  readonly params: Params;
  /** Which of the rule's sentences fits, where it has several. */
  readonly variant?: string;
}

export interface Finding extends Hit {
  readonly ruleId: RuleId;
  readonly severity: Severity;
  /** A warning that an entry in Giải trình answers. Errors are never settled. */
  readonly settled: boolean;
}

/** What is known of the file that a submission came in. */
export interface FileFacts {
  /** As it was sent, with the archive it came in. */
  readonly name: string;
  /** It carries VBA or Excel 4 macros. */
  readonly macros: boolean;
  /** Ids of the units whose forms are in it, as they stand there. */
  readonly units: readonly string[];
  /** Whose a form without an identity may be. */
  readonly suggestion: Suggestion | null;
}

/** Everything a rule may look at. Without a part, the rules that need it do not run. */
export interface Context {
  readonly plan: PlanPack;
  readonly submission: Submission;
  /** The period asked for; null accepts any of the plan's. */
  readonly period: Period | null;
  /** Where absent, the figures that the form was sent out with serve. */
  readonly previous?: PreviousFigures;
  /** Of the unit's group and the same period (`peersOf`). */
  readonly peers?: Peers;
  /** Absent for sheets of an open workbook. */
  readonly file?: FileFacts;
}

/** A change to one cell that a person may accept. */
export interface Fix {
  readonly place: CellPlace;
  readonly before: CellValue;
  readonly after: CellValue;
  /** The formula that gave `before`, without its `=`; undoing puts it back. */
  readonly formula?: string;
}

/** What a rule reads, for the page of rules and for grouping; `entries` are the rows of all appendices. */
export type Subject = 'identity' | 'info' | 'measures' | 'tasks' | 'entries' | 'sheets';

export interface Rule {
  readonly id: RuleId;
  readonly severity: Severity;
  readonly appliesTo: Subject;
  /** A hit means that nothing else in the file can be judged: it is not accepted. */
  readonly gate?: true;
  readonly needs?: 'previous' | 'peers' | 'file';
  readonly check: (view: View) => Iterable<Hit>;
  /** The one change that cures a hit of this rule, where only one is sound. */
  readonly fix?: (hit: Hit, view: View) => Fix | null;
  /** Where one hit stands for several cells, the changes that cure it together. */
  readonly fixes?: (hit: Hit, view: View) => readonly Fix[];
}

/** What becomes of a file, from worst to best. */
export type Outcome = 'not-accepted' | 'returned' | 'accepted-with-warnings' | 'valid';
