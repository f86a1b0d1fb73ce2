import { HostCollection, HostObject, type Identity } from './host-object';
import { type Members, pascal } from './members';
import type { QueryInfo } from './messages';
import type { References } from './references';

/** The property names to load, as paths cut at `/`: `format/fill/color`. */
type Selection = readonly (readonly string[])[];

/** Answers the loads of one batch. */
export class Reader {
  readonly #members: Members;
  readonly #references: References;

  constructor(members: Members, references: References) {
    this.#members = members;
    this.#references = references;
  }

  /** `{Values: […], Format: {Fill: {Color}}}`, or `{_Items: […]}` for a collection. */
  answer(object: HostObject, query: QueryInfo | undefined): Record<string, unknown> {
    const names = [...(query?.Select ?? []), ...(query?.Expand ?? [])].flatMap((text) => text.split(','));
    const selection = names
      .map((name) => name.trim().split('/').filter(Boolean))
      .filter((path) => path.length > 0);
    return this.#read(object, selection, query ?? {});
  }

  /** What the object is found by, plus the reference id when the client keeps it. */
  identity(object: HostObject): Identity {
    const reference = this.#references.idOf(object);
    return reference === undefined ? object.identity() : { ...object.identity(), _ReferenceId: reference };
  }

  #read(object: HostObject, selection: Selection, page: QueryInfo): Record<string, unknown> {
    if (object instanceof HostCollection) return this.#readCollection(object, selection, page);
    const answer: Record<string, unknown> = { ...this.identity(object) };
    for (const name of this.#names(object, selection)) {
      const value = this.#members.get(object, name);
      answer[pascal(name)] =
        value instanceof HostObject ? this.#read(value, below(selection, name), {}) : value;
    }
    return answer;
  }

  /** `*` and an empty selection stand for every property that is no object. */
  #names(object: HostObject, selection: Selection): Set<string> {
    const names = new Set(selection.flatMap(([first]) => (first === undefined ? [] : [first])));
    const all = names.delete('*') || names.delete('$all') || selection.length === 0;
    return all ? new Set([...this.#members.scalars(object), ...names]) : names;
  }

  /** The client strips `items/` from load paths, so the selection speaks of the items. */
  #readCollection(
    collection: HostCollection<HostObject>,
    selection: Selection,
    { Skip: skip = 0, Top: top }: QueryInfo,
  ): Record<string, unknown> {
    const own = new Set(this.#members.scalars(collection));
    const answer: Record<string, unknown> = {};
    const ofItems: (readonly string[])[] = [];
    for (const path of selection) {
      const [first = '', ...rest] = path;
      if (own.has(first)) answer[pascal(first)] = this.#members.get(collection, first);
      else if (first === 'items') ofItems.push(...(rest.length > 0 ? [rest] : []));
      else ofItems.push(path);
    }
    const items = collection.items.slice(skip, top === undefined ? undefined : skip + top);
    answer['_Items'] = items.map((item, index) => ({
      ...this.#read(item, ofItems, {}),
      _Index: skip + index,
    }));
    return answer;
  }
}

function below(selection: Selection, name: string): Selection {
  return selection
    .filter(([first, second]) => first === name && second !== undefined)
    .map((path) => path.slice(1));
}
