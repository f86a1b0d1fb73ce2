import type { Grid, WorkbookProperties } from '../../../sheet/model';

/** What a reader of another format gives. What the format's reader does not tell is unknown in its grids. */
export interface OtherResult {
  readonly grids: readonly Grid[];
  readonly macros: boolean;
  /** Names of sheets without cells (charts, dialogs, macros). */
  readonly sheetsLeftOut: readonly string[];
  readonly properties?: WorkbookProperties;
}
