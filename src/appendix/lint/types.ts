/** Departures of an official appendix from Nghị định 30/2020/NĐ-CP, Phụ lục I, and from what is usual beside it. */
import type { PlanPack } from '../../plan/schema';
import type { Grid, PrintSetup } from '../../sheet/model';
import type { LintRuleId } from './words';

/** A sheet as it is laid out; without page set-up the rules of the page say so once. */
export interface LaidOutSheet extends Grid {
  readonly print?: PrintSetup;
}

export interface Departure {
  readonly rule: LintRuleId;
  readonly sheet: string;
  /** A1; null for the page as a whole. */
  readonly address: string | null;
  /** Values for the sentence. */
  readonly params: Readonly<Record<string, string | number>>;
}

/** What a rule yields; the runner adds rule and sheet. */
export type Deviation = Pick<Departure, 'address' | 'params'>;

export interface LintRule {
  readonly id: LintRuleId;
  /** Item of Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I; null is usage that no text orders. */
  readonly basis: string | null;
  readonly check: (page: OfficialPage, plan: PlanPack) => readonly Deviation[];
}

/** A line of the head: where it stands and what it says. */
export interface HeadLine {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** An appendix taken apart: its head, its table, its page. */
export interface OfficialPage {
  readonly sheet: LaidOutSheet;
  /** `Phụ lục 01`, as it stands. */
  readonly label: HeadLine;
  /** Lines between the label and the reference. */
  readonly title: readonly HeadLine[];
  /** `(Kèm theo …)`. */
  readonly reference: HeadLine | null;
  /** Row of the column headers; null without a table. */
  readonly headerRow: number | null;
  /** Rows of the table below its header, up to the first empty one. */
  readonly rows: readonly number[];
  /** Visible columns with content in the header row, from left to right. */
  readonly columns: readonly number[];
}
