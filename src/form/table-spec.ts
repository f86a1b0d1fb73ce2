/** What one appendix's table sheet has that the others have not. */
import type { AppendixId } from '../plan/schema';
import type { Cell } from '../sheet/model';
import type { Alert } from './alerts';
import type { ColumnId } from './columns';
import type { ListId } from './lists-sheet';
import type { Message } from './prompts';
import type { FormRow } from './texts';

/** A printed or computed cell without its look. */
export interface Printed {
  readonly cell: Cell;
  readonly numberFormat?: string;
}

export interface TableSpec<Row extends FormRow> {
  readonly appendix: AppendixId;
  readonly rows: readonly Row[];
  /** The list behind the column `state`. */
  readonly states: ListId;
  /** Columns that stay in view to the left end with this one. */
  readonly frozen: ColumnId;
  /** Cells beyond key, TT, text and role; `at` is the row's number on the sheet. */
  readonly printed: (row: Row, at: number) => Readonly<Partial<Record<ColumnId, Printed>>>;
  /** Whether an input column is open in this row. */
  readonly opens: (row: Row, column: ColumnId) => boolean;
  readonly prompt: (row: Row, column: ColumnId) => Message | null;
  readonly alerts: readonly Alert<Row>[];
}
