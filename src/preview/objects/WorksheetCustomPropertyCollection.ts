import type { SheetState } from '../model/sheet-state';
import { HostCollection, HostObject, type Identity } from '../protocol/host-object';

/** Texts kept with a sheet (ExcelApi 1.12). In memory only: our sheet model does not save them. */
export class WorksheetCustomPropertyCollection extends HostCollection<WorksheetCustomProperty> {
  readonly #sheet: SheetState;

  constructor(sheet: SheetState) {
    super();
    this.#sheet = sheet;
  }

  get items(): readonly WorksheetCustomProperty[] {
    return [...this.#sheet.customProperties.keys()].map(
      (key) => new WorksheetCustomProperty(this.#sheet, key),
    );
  }

  /** Overwrites; keys do not differ by case alone (learn.microsoft.com, WorksheetCustomPropertyCollection.add). */
  add(key: string, value: string): WorksheetCustomProperty {
    this.#sheet.customProperties.set(key.toUpperCase(), value);
    return new WorksheetCustomProperty(this.#sheet, key.toUpperCase());
  }

  protected lookUp(key: unknown): WorksheetCustomProperty | null {
    const name = String(key).toUpperCase();
    return this.#sheet.customProperties.has(name) ? new WorksheetCustomProperty(this.#sheet, name) : null;
  }
}

export class WorksheetCustomProperty extends HostObject {
  readonly #sheet: SheetState;
  readonly #key: string;

  constructor(sheet: SheetState, key: string) {
    super();
    this.#sheet = sheet;
    this.#key = key;
  }

  override identity(): Identity {
    return { _Id: this.#key };
  }

  get key(): string {
    return this.#key;
  }
  get value(): string {
    return this.#sheet.customProperties.get(this.#key) ?? '';
  }
  set value(value: string) {
    this.#sheet.customProperties.set(this.#key, value);
  }
  delete(): void {
    this.#sheet.customProperties.delete(this.#key);
  }
}
