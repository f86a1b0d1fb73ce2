import { insertSheets } from '../model/insert-sheets';
import { placeOf } from '../model/sheet-operations';
import type { SheetState } from '../model/sheet-state';
import { HostError } from '../protocol/host-error';
import { HostObject } from '../protocol/host-object';
import { Application } from './Application';
import type { HostContext } from './context';
import { DocumentProperties } from './DocumentProperties';
import { NamedItemCollection } from './NamedItemCollection';
import { Range } from './Range';
import { Runtime } from './Runtime';
import { SettingCollection } from './SettingCollection';
import { Worksheet } from './Worksheet';
import { WorkbookProtection } from './WorkbookProtection';
import { WorksheetCollection } from './WorksheetCollection';

/** The object at the root of every batch. */
export class Workbook extends HostObject {
  readonly #context: HostContext;
  /** A range an event spoke of, kept until the client asks for it. */
  readonly #rangeByReference: (id: string) => Range | null;

  constructor(context: HostContext, rangeByReference: (id: string) => Range | null) {
    super();
    this.#context = context;
    this.#rangeByReference = rangeByReference;
  }

  get name(): string {
    return 'Book1';
  }
  get readOnly(): boolean {
    return false;
  }
  get isDirty(): boolean {
    return true;
  }
  get application(): Application {
    return new Application(this.#context);
  }
  get worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.#context);
  }
  get names(): NamedItemCollection {
    return new NamedItemCollection(this.#context);
  }
  get protection(): WorkbookProtection {
    return new WorkbookProtection(this.#context.book);
  }
  get properties(): DocumentProperties {
    return new DocumentProperties(this.#context);
  }
  get settings(): SettingCollection {
    return new SettingCollection(this.#context.book.settings);
  }
  /** Where `context.runtime` leads. */
  get _Runtime(): Runtime {
    return new Runtime(this.#context);
  }

  getActiveCell(): Range {
    const { active } = this.#context.book;
    const { top, left } = active.selection;
    return new Range(this.#context, active, { top, left, bottom: top, right: left });
  }
  getSelectedRange(): Range {
    const { active } = this.#context.book;
    return new Range(this.#context, active, active.selection);
  }

  /** Ids of the inserted sheets; see `insertSheets` for what happens to names and formulas. */
  insertWorksheetsFromBase64(base64: string, options?: Readonly<Record<string, unknown>> | null): string[] {
    const { book, readSheets } = this.#context;
    const names = options?.['sheetNamesToInsert'];
    const place = placeOf(book, text(options?.['positionType']), this.#relative(options?.['relativeTo']));
    const inserted = insertSheets(
      book,
      readSheets(base64),
      Array.isArray(names) ? names.map(String) : undefined,
      place,
    );
    return inserted.map(({ id }) => id);
  }

  _GetRangeForEventByReferenceId(id: string): Range {
    const range = this.#rangeByReference(id);
    if (!range) throw new HostError('InvalidReference', id);
    return range;
  }
  _GetRangeOrNullObjectForEventByReferenceId(id: string): Range | null {
    return this.#rangeByReference(id);
  }

  #relative(value: unknown): SheetState | null {
    if (value === undefined || value === null) return null;
    if (value instanceof Worksheet) return value.sheet;
    const { book } = this.#context;
    const sheet = book.sheetNamed(String(value)) ?? book.sheetWithId(String(value));
    if (!sheet) throw new HostError('ItemNotFound', 'relativeTo');
    return sheet;
  }
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
