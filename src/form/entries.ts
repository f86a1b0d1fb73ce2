/** What an officer has put into a form, row by row: the part of a workbook that must never be lost. */
import type { RowKey } from '../plan/rows';
import type { AppendixId } from '../plan/schema';
import type { CellValue } from '../sheet/model';
import type { ColumnId } from './columns';
import type { DataState } from './words';
import type { InfoId } from './info';

/** Raw cell values, kept as entered even where no rule accepts them. Blank cells are left out. */
export type RowEntry = Readonly<Partial<Record<ColumnId, CellValue>>>;

export interface Entries {
  readonly info: Readonly<Partial<Record<InfoId, CellValue>>>;
  readonly rows: Readonly<Record<AppendixId, ReadonlyMap<RowKey, RowEntry>>>;
}

export const noEntries: Entries = {
  info: {},
  rows: { PL01: new Map(), PL02: new Map(), PL03: new Map() },
};

/** What the unit reported for one measure in the period before. */
export interface PreviousFigure {
  readonly state: DataState | 'blank';
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** `textHash` of Kết quả thực hiện, to tell an unchanged copy. */
  readonly resultHash: string;
  /** ISO date the figures stood at; empty when unknown. */
  readonly asOf: string;
}

/** What a check has noted of an explanation: the text it was, and the warnings that stood when it was written. */
export interface Explained {
  /** `textHash` of the squeezed text. */
  readonly textHash: string;
  /** Ids of rules. */
  readonly rules: readonly string[];
}

export interface Explanations {
  readonly rows: ReadonlyMap<RowKey, Explained>;
  /** Of Giải trình chung; null without a note. */
  readonly general: Explained | null;
}

export type PreviousFigures = ReadonlyMap<RowKey, PreviousFigure>;
