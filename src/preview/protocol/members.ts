/**
 * Generic dispatch: a protocol name (`GetRange`) reaches the member of that name (`getRange`) on the object's
 * class. No member is wired by hand; one that is absent is refused aloud.
 */
import { isLaterThan } from './api-sets';
import { HostError, located } from './host-error';
import { HostObject } from './host-object';

/** `GetRange` → `getRange`; private names (`_KeepReference`) are the same on both sides. */
export function camel(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

export function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

export interface Members {
  get(object: HostObject, name: string): unknown;
  set(object: HostObject, name: string, value: unknown): void;
  call(object: HostObject, name: string, args: readonly unknown[]): unknown;
  /** Names of the readable properties that are not objects themselves: what an empty `load()` loads. */
  scalars(object: HostObject): string[];
}

/** Members of a host that announces ExcelApi 1.`minor`. Names may come in either case. */
export function membersUpTo(minor: number): Members {
  const descriptorOf = (object: HostObject, name: string): PropertyDescriptor => {
    const member = camel(name);
    const full = fullName(object, name);
    if (isLaterThan(minor, full)) throw new HostError('ApiNotFound', full);
    const descriptor = findDescriptor(object, member);
    if (!descriptor) throw new HostError('NotImplemented', `the host has no ${full}`);
    return descriptor;
  };
  return {
    get: (object, name) =>
      located(fullName(object, name), () => {
        const { get } = descriptorOf(object, name);
        if (!get) throw new HostError('NotImplemented', 'it is no property');
        return get.call(object) as unknown;
      }),
    set: (object, name, value) =>
      located(fullName(object, name), () => {
        const { set } = descriptorOf(object, name);
        if (!set) throw new HostError('AccessDenied', 'it is read-only');
        set.call(object, value);
      }),
    call: (object, name, args) =>
      located(fullName(object, name), () => {
        const method: unknown = descriptorOf(object, name).value;
        if (typeof method !== 'function') throw new HostError('NotImplemented', 'it is no method');
        return Reflect.apply(method, object, args) as unknown;
      }),
    scalars(object) {
      return readableNames(object).filter((name) => {
        if (isLaterThan(minor, `${object.constructor.name}.${name}`)) return false;
        return !(findDescriptor(object, name)?.get?.call(object) instanceof HostObject);
      });
    },
  };
}

function fullName(object: HostObject, name: string): string {
  return `${object.constructor.name}.${camel(name)}`;
}

/** Classes of the object from its own down to, but without, `HostObject`. */
function* classesOf(object: HostObject): Iterable<object> {
  let prototype: unknown = Object.getPrototypeOf(object);
  while (typeof prototype === 'object' && prototype !== null && prototype !== HostObject.prototype) {
    yield prototype;
    prototype = Object.getPrototypeOf(prototype);
  }
}

function findDescriptor(object: HostObject, member: string): PropertyDescriptor | undefined {
  if (member === 'constructor') return undefined;
  for (const prototype of classesOf(object)) {
    const descriptor = Object.getOwnPropertyDescriptor(prototype, member);
    if (descriptor) return descriptor;
  }
  return undefined;
}

function readableNames(object: HostObject): string[] {
  const names = new Set<string>();
  for (const prototype of classesOf(object)) {
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      if (descriptor.get && name !== 'items') names.add(name);
    }
  }
  return [...names];
}
