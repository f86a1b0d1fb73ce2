import { HostError } from './host-error';
import type { HostObject } from './host-object';

/** Objects the client keeps beyond a batch (`trackedObjects`, ranges of events), by reference id. */
export class References {
  readonly #objects = new Map<string, HostObject>();
  readonly #ids = new Map<HostObject, string>();
  #last = 0;

  keep(object: HostObject): string {
    const known = this.#ids.get(object);
    if (known !== undefined) return known;
    this.#last += 1;
    const id = `ref${this.#last}`;
    this.#objects.set(id, object);
    this.#ids.set(object, id);
    return id;
  }

  idOf(object: HostObject): string | undefined {
    return this.#ids.get(object);
  }

  find(id: string): HostObject {
    const object = this.#objects.get(id);
    if (!object) throw new HostError('InvalidReference', id);
    return object;
  }

  remove(id: string): void {
    const object = this.#objects.get(id);
    if (object) this.#ids.delete(object);
    this.#objects.delete(id);
  }

  clear(): void {
    this.#objects.clear();
    this.#ids.clear();
  }

  get count(): number {
    return this.#objects.size;
  }

  /** Every kept object, e.g. to move ranges when rows are inserted. */
  get objects(): Iterable<HostObject> {
    return this.#objects.values();
  }
}
