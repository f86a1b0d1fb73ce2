import { HostError } from './host-error';

/** How the client finds an object again: `Id`, `_Id` or nothing. */
export type Identity = Readonly<Record<string, unknown>>;

/**
 * An object of Office.js on the host's side. A class is named as in Office.js; its accessors and methods are
 * the members a batch can reach, its fields are its own affair (see `members.ts`).
 */
export abstract class HostObject {
  identity(): Identity {
    return {};
  }
}

/** A collection of Office.js: `items`, `getItem` and what most collections share. */
export abstract class HostCollection<Item extends HostObject> extends HostObject {
  abstract get items(): readonly Item[];

  /** The item under a key of `getItem`, or null. */
  protected abstract lookUp(key: unknown): Item | null;

  getItem(key: unknown): Item {
    const item = this.lookUp(key);
    if (!item) throw new HostError('ItemNotFound');
    return item;
  }

  getItemOrNullObject(key: unknown): Item | null {
    return this.lookUp(key);
  }

  getItemAt(index: unknown): Item {
    const item = typeof index === 'number' ? this.items[index] : undefined;
    if (!item) throw new HostError('InvalidArgument', 'index');
    return item;
  }

  getCount(_argument?: unknown): number {
    return this.items.length;
  }
}
