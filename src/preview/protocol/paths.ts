import { HostError } from './host-error';
import { HostObject } from './host-object';
import type { Members } from './members';
import { type ArgumentInfo, type ObjectPath, PathType } from './messages';
import type { References } from './references';

export interface PathServices {
  readonly members: Members;
  readonly references: References;
  readonly root: HostObject;
  /** Objects made by their server type (`Microsoft.…`); null when unknown. */
  readonly create: (serverType: string) => HostObject | null;
}

/** Finds the objects of one batch. A path is followed once: `add()` runs a single time per batch. */
export class PathResolver {
  readonly #paths: Readonly<Record<string, ObjectPath>>;
  readonly #services: PathServices;
  readonly #found = new Map<number, HostObject | null>();

  constructor(paths: Readonly<Record<string, ObjectPath>>, services: PathServices) {
    this.#paths = paths;
    this.#services = services;
  }

  /** The object at a path; null for a null object and for everything below one. */
  resolve(id: number): HostObject | null {
    const known = this.#found.get(id);
    if (known !== undefined) return known;
    const path = this.#paths[String(id)];
    if (!path) throw new HostError('InvalidArgument', `no object path ${id}`);
    const object = this.#follow(path);
    this.#found.set(id, object);
    return object;
  }

  arguments(info: ArgumentInfo | undefined): unknown[] {
    const args = info?.Arguments ?? [];
    const ids = info?.ReferencedObjectPathIds ?? [];
    return args.map((arg, index) => this.#argument(arg, ids[index]));
  }

  #follow(path: ObjectPath): HostObject | null {
    const { members, references, root, create } = this.#services;
    const name = path.Name ?? '';
    switch (path.ObjectPathType) {
      case PathType.globalObject:
        return root;
      case PathType.newObject: {
        const made = create(name);
        if (!made) throw new HostError('NotImplemented', `the host has no ${name}`);
        return made;
      }
      case PathType.referenceId:
        return references.find(name);
      case PathType.nullObject:
        return null;
    }
    const parent = path.ParentObjectPathId === undefined ? root : this.resolve(path.ParentObjectPathId);
    if (!parent) return null;
    const args = this.arguments(path.ArgumentInfo);
    switch (path.ObjectPathType) {
      case PathType.property:
        return asObject(members.get(parent, name), name);
      case PathType.method:
        return asObject(members.call(parent, name, args), name);
      case PathType.indexer:
        return asObject(members.call(parent, 'getItem', args), 'getItem');
      default:
        throw new HostError('NotImplemented', `object path type ${path.ObjectPathType}`);
    }
  }

  /** Objects come as path ids beside the arguments, or as `{_ObjectPathId}` inside plain values. */
  #argument(value: unknown, id: unknown): unknown {
    if (typeof id === 'number' && id > 0) return this.resolve(id);
    if (Array.isArray(value)) {
      const ids: readonly unknown[] = Array.isArray(id) ? id : [];
      return value.map((item: unknown, index) => this.#argument(item, ids[index]));
    }
    if (typeof value !== 'object' || value === null) return value;
    if ('_ObjectPathId' in value && typeof value._ObjectPathId === 'number') {
      return this.resolve(value._ObjectPathId);
    }
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.#argument(item, 0)]));
  }
}

function asObject(value: unknown, name: string): HostObject | null {
  if (value === null) return null;
  if (value instanceof HostObject) return value;
  throw new HostError('GeneralException', `${name} is no object`);
}
