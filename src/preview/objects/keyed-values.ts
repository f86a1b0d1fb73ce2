/** Values by key, in memory only: our workbook model does not save them. */
import { HostCollection, HostObject } from '../protocol/host-object';

/** A value of a collection; the subclass gives it the name that the host knows it by. */
export abstract class KeyedValue extends HostObject {
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

export abstract class KeyedCollection<Value extends KeyedValue> extends HostCollection<Value> {
  protected readonly map: Map<string, unknown>;

  constructor(map: Map<string, unknown>) {
    super();
    this.map = map;
  }

  protected abstract at(key: string): Value;

  get items(): readonly Value[] {
    return [...this.map.keys()].map((key) => this.at(key));
  }
  add(key: string, value: unknown): Value {
    this.map.set(key, value);
    return this.at(key);
  }
  protected lookUp(key: unknown): Value | null {
    return this.map.has(String(key)) ? this.at(String(key)) : null;
  }
}
