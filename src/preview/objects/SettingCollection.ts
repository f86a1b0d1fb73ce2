import { HostCollection, HostObject } from '../protocol/host-object';

/** `workbook.settings`, in memory only. */
export class SettingCollection extends HostCollection<Setting> {
  readonly #map: Map<string, unknown>;

  constructor(map: Map<string, unknown>) {
    super();
    this.#map = map;
  }

  get items(): readonly Setting[] {
    return [...this.#map.keys()].map((key) => new Setting(this.#map, key));
  }
  add(key: string, value: unknown): Setting {
    this.#map.set(key, value);
    return new Setting(this.#map, key);
  }
  protected lookUp(key: unknown): Setting | null {
    return this.#map.has(String(key)) ? new Setting(this.#map, String(key)) : null;
  }
}

class Setting extends HostObject {
  readonly #map: Map<string, unknown>;
  readonly #key: string;

  constructor(map: Map<string, unknown>, key: string) {
    super();
    this.#map = map;
    this.#key = key;
  }

  override identity(): { _Id: string } {
    return { _Id: this.#key };
  }

  get key(): string {
    return this.#key;
  }
  get value(): unknown {
    return this.#map.get(this.#key);
  }
  set value(value: unknown) {
    this.#map.set(this.#key, value);
  }
  delete(): void {
    this.#map.delete(this.#key);
  }
}
