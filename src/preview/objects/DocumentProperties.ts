import { HostCollection, HostObject } from '../protocol/host-object';
import type { HostContext } from './context';

export class DocumentProperties extends HostObject {
  readonly #context: HostContext;

  constructor(context: HostContext) {
    super();
    this.#context = context;
  }

  get title(): string {
    return this.#context.book.properties.title ?? '';
  }
  set title(title: string) {
    this.#set({ title });
  }
  get author(): string {
    return this.#context.book.properties.creator ?? '';
  }
  set author(creator: string) {
    this.#set({ creator });
  }
  get creationDate(): string {
    return this.#context.book.properties.created ?? '';
  }
  get custom(): CustomPropertyCollection {
    return new CustomPropertyCollection(this.#context.book.customProperties);
  }

  #set(part: { title: string } | { creator: string }): void {
    const { book } = this.#context;
    book.properties = { ...book.properties, ...part };
    book.touch();
  }
}

/** In memory only: our workbook model does not save them. */
class CustomPropertyCollection extends HostCollection<CustomProperty> {
  readonly #map: Map<string, unknown>;

  constructor(map: Map<string, unknown>) {
    super();
    this.#map = map;
  }

  get items(): readonly CustomProperty[] {
    return [...this.#map.keys()].map((key) => new CustomProperty(this.#map, key));
  }
  add(key: string, value: unknown): CustomProperty {
    this.#map.set(key, value);
    return new CustomProperty(this.#map, key);
  }
  deleteAll(): void {
    this.#map.clear();
  }
  protected lookUp(key: unknown): CustomProperty | null {
    return this.#map.has(String(key)) ? new CustomProperty(this.#map, String(key)) : null;
  }
}

class CustomProperty extends HostObject {
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
