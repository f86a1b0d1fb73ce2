import { addSheet } from '../model/sheet-operations';
import type { SheetState } from '../model/sheet-state';
import { HostError } from '../protocol/host-error';
import { HostCollection } from '../protocol/host-object';
import type { HostContext } from './context';
import { Worksheet } from './Worksheet';

export class WorksheetCollection extends HostCollection<Worksheet> {
  readonly #context: HostContext;

  constructor(context: HostContext) {
    super();
    this.#context = context;
  }

  get items(): readonly Worksheet[] {
    return this.#context.book.sheets.map((sheet) => new Worksheet(this.#context, sheet));
  }

  /** Not activated (learn.microsoft.com, Excel.WorksheetCollection.add). */
  add(name?: string | null): Worksheet {
    return new Worksheet(this.#context, addSheet(this.#context.book, name ?? undefined));
  }
  getActiveWorksheet(): Worksheet {
    return new Worksheet(this.#context, this.#context.book.active);
  }
  override getCount(visibleOnly?: boolean): number {
    return this.#sheets(visibleOnly).length;
  }
  getFirst(visibleOnly?: boolean): Worksheet {
    return this.#one(this.#sheets(visibleOnly)[0]);
  }
  getLast(visibleOnly?: boolean): Worksheet {
    return this.#one(this.#sheets(visibleOnly).at(-1));
  }

  /** By name, whatever its case, or by id. */
  protected lookUp(key: unknown): Worksheet | null {
    const sheet = this.#context.book.sheetNamed(String(key)) ?? this.#context.book.sheetWithId(String(key));
    return sheet ? new Worksheet(this.#context, sheet) : null;
  }

  #sheets(visibleOnly = false): readonly SheetState[] {
    return this.#context.book.sheets.filter(({ visibility }) => !visibleOnly || visibility === 'visible');
  }

  #one(sheet: SheetState | undefined): Worksheet {
    if (!sheet) throw new HostError('ItemNotFound');
    return new Worksheet(this.#context, sheet);
  }
}
