/** Why a file is refused. The set is closed: the screen holds one sentence for each code. */
export type ReadFailureCode =
  /** Nothing in it. */
  | 'empty-file'
  /** Needs a password, or is rights-protected. */
  | 'password'
  /** Excel 97–2003, Excel's binary workbook and OpenDocument: `readSpreadsheet` reads these three. */
  | 'xls'
  | 'xlsb'
  | 'ods'
  /** Excel 95 and before, the XML of Excel 2003, an OpenDocument in one XML file. */
  | 'old-format'
  /** A .zip of files. */
  | 'archive'
  /** Packed by another program than zip: .rar, .7z. */
  | 'other-archive'
  /** Plain text of any kind. */
  | 'csv'
  /** A web page or mail archive that carries an Excel name. */
  | 'html'
  /** A Word document of any version. */
  | 'docx'
  | 'pdf'
  | 'image'
  /** None of the kinds above, and no workbook. */
  | 'not-a-workbook'
  /** A workbook that breaks off, fails its checksum or contradicts itself. */
  | 'damaged'
  /** A construction no spreadsheet program writes: document types, deep nesting, escaping paths, lying sizes. */
  | 'unsafe'
  | 'too-large'
  | 'too-slow';

/** `detail` is for the log, in English; sentences for people are chosen by `code`. */
export interface ReadFailure {
  readonly code: ReadFailureCode;
  readonly detail: string;
}

/** Carries a failure from the depth of a parser to `readWorkbook`, which turns it into a value. */
export class Refusal extends Error {
  constructor(readonly failure: ReadFailure) {
    super(failure.detail);
    this.name = 'Refusal';
  }
}

/** Anything but a refusal comes from inside a library and means that it could not follow the file. */
export function failureOf(error: unknown): ReadFailure {
  if (error instanceof Refusal) return error.failure;
  return { code: 'damaged', detail: error instanceof Error ? error.message : String(error) };
}

/** Gives the file up. */
export function refuse(code: ReadFailureCode, detail: string): never {
  throw new Refusal({ code, detail });
}
