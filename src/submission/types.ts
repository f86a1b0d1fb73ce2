/** A filled workbook, found again by its marks, keys and headers: what rules judge and consolidation counts. */
import type { ColumnId } from '../form/columns';
import type { Explanations, PreviousFigures } from '../form/entries';
import type { InfoId } from '../form/info';
import type { Mark } from '../form/mark';
import type { RowKey } from '../plan/rows';
import type { AppendixId } from '../plan/schema';
import type { Cell, Grid } from '../sheet/model';

/** A cell by its real place in the file or open workbook. */
export interface CellPlace {
  readonly sheet: string;
  /** A1, without dollar signs. */
  readonly address: string;
}

/** A place that was looked for and found; the cell itself may be empty. */
export interface SubmittedCell {
  readonly place: CellPlace;
  readonly cell: Cell | undefined;
}

export interface SubmittedRow {
  readonly key: RowKey;
  readonly appendix: AppendixId;
  readonly sheet: string;
  /** Number of the row on the sheet. */
  readonly row: number;
  /** A column is absent when the sheet has no header for it any more. */
  readonly cells: Readonly<Partial<Record<ColumnId, SubmittedCell>>>;
}

export interface SubmittedSheet {
  readonly appendix: AppendixId;
  readonly name: string;
  readonly mark: Mark | null;
  readonly headerRow: number;
  /** Column numbers by what their header says. */
  readonly columns: Readonly<Partial<Record<ColumnId, number>>>;
  /** Rows with a key, in sheet order; a key may stand twice. */
  readonly rows: readonly SubmittedRow[];
  /** Rows below the header that have no key but hold something in an input column. */
  readonly strayRows: readonly number[];
  readonly grid: Grid;
}

/** Who the workbook says it is. Ids are as written there; rules compare them with the plan. */
export interface Identity {
  readonly format: number;
  readonly plan: string;
  readonly unit: string;
  readonly period: string;
  readonly version: number;
  /** ISO time of the last "sẵn sàng nộp" stamp; empty without one. */
  readonly stampedAt: string;
  /** `_khs`; the marks on the sheets where `_khs` is gone or of another unit; the officer where both are gone. */
  readonly from: 'identity-sheet' | 'marks' | 'officer';
}

export interface Submission {
  /** Null when nothing in the workbook says whose it is. */
  readonly identity: Identity | null;
  readonly info: Readonly<Partial<Record<InfoId, SubmittedCell>>>;
  readonly sheets: Readonly<Partial<Record<AppendixId, SubmittedSheet>>>;
  /** Further sheets of the same unit and appendix (`PL01 (2)`): kept in sight, never read as data. */
  readonly copies: readonly SubmittedSheet[];
  /** Keys of the rows the form was made with, from `_khs`; null when that cannot be known. */
  readonly issued: ReadonlySet<RowKey> | null;
  /** The previous period's figures that the form was sent out with. */
  readonly previous: PreviousFigures;
  /** What earlier checks have noted of its explanations; absent without a note. */
  readonly explained?: Explanations;
  /** All sheets of the workbook that it was found in; absent where it was made from entries. */
  readonly workbook?: readonly Grid[];
}
