/** What the host tells its listeners; the bridge turns these into messages for office.js, the page redraws. */
import type { Area } from '../../sheet/model';

export type BookEvent =
  | {
      readonly kind: 'changed';
      readonly sheetId: string;
      readonly area: Area;
      readonly change: ChangeType;
      readonly details?: ChangeDetails;
    }
  | { readonly kind: 'formatChanged'; readonly sheetId: string; readonly area: Area }
  | { readonly kind: 'selectionChanged'; readonly sheetId: string; readonly area: Area }
  | { readonly kind: 'activated' | 'deactivated' | 'added' | 'deleted'; readonly sheetId: string }
  | { readonly kind: 'protectionChanged'; readonly sheetId: string; readonly isProtected: boolean };

/** `Excel.DataChangeType`. */
export type ChangeType = 'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted';

/** Given for single cells only ("WorksheetChangedEventArgs.details"). */
export interface ChangeDetails {
  readonly valueBefore: unknown;
  readonly valueAfter: unknown;
  readonly valueTypeBefore: string;
  readonly valueTypeAfter: string;
}
