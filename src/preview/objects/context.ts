import type { Workbook } from '../../sheet/model';
import type { Book } from '../model/book';
import type { Locale } from '../model/typing';

/** What the Office.js objects of one host share. */
export interface HostContext {
  readonly book: Book;
  /** Settings of the person's Excel: `cultureInfo`, `Range.text`, typing. */
  readonly locale: Locale;
  /** Reads the bytes of an .xlsx for `insertWorksheetsFromBase64` and `createWorkbook`. */
  readonly readSheets: (base64: string) => Workbook;
  /** Opens a further window (`Excel.createWorkbook`). */
  readonly openWindow: (workbook: Workbook) => void;
  /** Office.js events on or off (`runtime.enableEvents`). */
  eventsEnabled: boolean;
}
