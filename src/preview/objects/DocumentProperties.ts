import { HostObject } from '../protocol/host-object';
import type { HostContext } from './context';
import { KeyedCollection, KeyedValue } from './keyed-values';

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

class CustomPropertyCollection extends KeyedCollection<CustomProperty> {
  protected at(key: string): CustomProperty {
    return new CustomProperty(this.map, key);
  }

  deleteAll(): void {
    this.map.clear();
  }
}

class CustomProperty extends KeyedValue {}
