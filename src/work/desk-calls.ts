/** What the consolidating officer's desk can be asked, and what it answers: plain data, so that it may sit in a worker. */
import type { OverviewFigures } from '../appendix/overview-figures';
import type { Presentation } from '../appendix/presentation';
import type { Seal } from '../appendix/seal';
import type {
  Consolidation,
  Deadlines,
  Decision,
  RegisterLine,
  SettlingNote,
  UnitStanding,
} from '../consolidation';
import type { AppendixId, MeasureId, PeriodId, UnitId } from '../plan/schema';
import type { Language } from '../rules/messages';
import type { LoadedSheet } from '../sheet/loaded';
import type { BarChart, Grid } from '../sheet/model';
import type { Suggestion } from '../submission';
import type { UnitChanges } from './desk-changes';
import type { SubmittedFile } from './intake';
import type { ProductId } from './desk-products';
import type { StandingCalls } from './desk-standing';
import type { WatchedFile } from './desk-watching';

/** Each call with what goes in and what comes back. */
export interface DeskCalls extends StandingCalls {
  /** Reads a file; one of the same name gives way to it. Answers with the number of workbooks found in it. */
  readonly add: { readonly input: SubmittedFile; readonly output: number };
  /** Takes files away, by hash. */
  readonly remove: { readonly input: readonly string[]; readonly output: null };
  readonly clear: { readonly input: null; readonly output: null };
  /** Another reading of the open workbook begins: the names of all its sheets. */
  readonly openWorkbook: { readonly input: OpenedWorkbook; readonly output: null };
  /** A sheet of it, one at a time so that no copy to the worker takes long. */
  readonly layOut: { readonly input: Grid; readonly output: null };
  /** The same as the host answers it: its grid is made where it keeps nobody waiting. */
  readonly layLoaded: { readonly input: LoadedSheet; readonly output: null };
  /** The result that was made last stands in the open workbook now, in the place of these sheets. */
  readonly inserted: { readonly input: readonly string[]; readonly output: null };
  /** Null when a later review was asked for meanwhile. */
  readonly review: { readonly input: ReviewRequest; readonly output: Review | null };
  /** Null where nothing would be in it: what it was offered for is decided by now. */
  readonly make: { readonly input: ProductRequest; readonly output: Product | null };
  /** What a unit's file that counts says otherwise than the one before; null where there is none before. */
  readonly changes: { readonly input: ChangesRequest; readonly output: UnitChanges | null };
  /** A unit's form; null where the unit has no row in the appendices. */
  readonly form: { readonly input: FormOrder; readonly output: Uint8Array | null };
}

export type CallName = keyof DeskCalls;
export type Input<Name extends CallName> = DeskCalls[Name]['input'];
export type Output<Name extends CallName> = DeskCalls[Name]['output'];

/** How far a call is. */
export interface DeskProgress {
  readonly done: number;
  readonly count: number;
}

/** The worker broke down or could not be reached; what the desk held is gone. `detail` is for a report of the fault. */
export interface DeskFailure {
  readonly detail: string;
}

export type DeskAnswer<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: DeskFailure };

/** The desk as the pane has it, wherever it sits. */
export type Desk = {
  readonly [Name in CallName]: (
    input: Input<Name>,
    onProgress?: (progress: DeskProgress) => void,
  ) => Promise<DeskAnswer<Output<Name>>>;
};

export interface OpenedWorkbook {
  /** What the register calls it. */
  readonly name: string;
  readonly sheets: readonly string[];
}

export interface ChangesRequest {
  readonly unit: UnitId;
  readonly review: ReviewRequest;
}

export interface FormOrder {
  readonly unit: UnitId;
  readonly period: PeriodId;
  readonly appendices: readonly AppendixId[];
  /** ISO 8601, UTC. */
  readonly madeAt: string;
}

export interface ReviewRequest {
  /** Null: the period that most of the files are of. */
  readonly period: PeriodId | null;
  /** Taken since the register in the open workbook was written; those in it are followed before. */
  readonly decisions: readonly Decision[];
  /** Null: those of the register in the open workbook, else of the plan. */
  readonly deadlines: Deadlines | null;
  readonly language: Language;
  /** Count the forms in the open workbook as well. */
  readonly withSheets: boolean;
}

/** What the files come to: what the board shows, without a cell of any of them. */
export interface Review {
  readonly period: PeriodId;
  /** Files of more than one period are there. */
  readonly mixed: boolean;
  readonly deadlines: Deadlines;
  readonly counts: Consolidation['counts'];
  readonly lines: readonly ReviewLine[];
  readonly units: readonly ReviewUnit[];
  readonly measures: readonly ReviewMeasure[];
  /** What the pictures for leaders show. */
  readonly overview: OverviewFigures;
  readonly notes: readonly SettlingNote[];
  /** What can be made of it and would not be empty. */
  readonly products: readonly ProductId[];
  /** Files to give back for which no form can be made anew: nobody knows for sure whose they are. */
  readonly withoutReturn: readonly string[];
  /** Files that are results of a consolidation and neither submissions nor a watching body's word. */
  readonly results: readonly string[];
  readonly watched: readonly WatchedFile[];
  /** What the officer has written into the register of the open workbook and could not be followed. */
  readonly problems: readonly string[];
  /** The sealed issue that the open workbook is; what is made now amends it. */
  readonly sealed: SealedIssue | null;
  /** What watching bodies say and could not be followed. */
  readonly watchProblems: readonly string[];
}

export interface SealedIssue extends Pick<Seal, 'version' | 'at' | 'by'> {
  /** `Bản chốt lần đầu`. */
  readonly name: string;
  /** What the next one is called. */
  readonly next: string;
}

export interface ReviewLine extends Pick<
  RegisterLine,
  'standing' | 'outcome' | 'refusal' | 'flags' | 'report' | 'decisions' | 'supersededBy'
> {
  readonly file: string;
  readonly hash: string;
  /** ISO time; empty when unknown. */
  readonly receivedAt: string;
  readonly unit: UnitId | null;
  /** Open findings. */
  readonly errors: number;
  readonly warnings: number;
  /** The first of them, the gravest before. */
  readonly sentences: readonly string[];
  /** Set where the form does not say whose it is: the officer names the unit, which something in it may suggest. */
  readonly nameless: { readonly suggestion: Suggestion | null } | null;
}

export interface ReviewUnit extends Pick<UnitStanding, 'standing' | 'deadlines' | 'extension'> {
  readonly unit: UnitId;
  /** Appendices in which the unit has rows, with the open findings of the file that counts. */
  readonly appendices: readonly { readonly appendix: AppendixId; readonly open: number }[];
}

export interface ReviewMeasure {
  readonly id: MeasureId;
  readonly label: string;
  readonly inWords: boolean;
  /** Percent, unrounded. */
  readonly rate: number | null;
  readonly target: number | null;
  readonly met: boolean | null;
  readonly unitsReported: number;
  readonly unitsExpected: number;
}

export interface ProductRequest {
  readonly product: ProductId;
  readonly review: ReviewRequest;
  /** ISO 8601, UTC. */
  readonly now: string;
  /** As the plan prints them, with result columns, when left out. */
  readonly appendices?: AppendixChoice;
  /** Who answers for a sealed issue, as typed; other products do without. */
  readonly sealedBy?: string;
  readonly terms?: AnswerTerms;
  /** Of files to give back only that of this unit. */
  readonly unit?: UnitId;
}

/** How the official appendices of a product are made. */
export interface AppendixChoice {
  /** False is "Đúng mẫu kế hoạch": a result then has its appendices as the plan prints them. */
  readonly withResults: boolean;
  readonly presentation: Presentation;
}

/** What letters and files to give back say beside what the files come to. */
export interface AnswerTerms {
  /** Who answers questions; null leaves blanks. */
  readonly contact: string | null;
  /** Working days in which to answer; null: those of the plan. */
  readonly days: number | null;
}

/** Finished bytes, and where they are sheets, what they do to the open workbook. */
export interface Product {
  readonly file: string;
  readonly kind: 'xlsx' | 'zip' | 'csv' | 'docx';
  readonly bytes: Uint8Array;
  readonly sheets: ProductSheets | null;
}

export interface ProductSheets {
  /** Hidden ones among them. */
  readonly count: number;
  readonly shown: readonly string[];
  /** Sheets of an earlier run for the same plan and period. */
  readonly replace: readonly string[];
  /** Headers of columns that the officer had added to them and that come along. */
  readonly keptColumns: readonly string[];
  /** To be drawn by the host: Excel on the web refuses to insert sheets that have charts. */
  readonly charts: readonly { readonly sheet: string; readonly charts: readonly BarChart[] }[];
}
