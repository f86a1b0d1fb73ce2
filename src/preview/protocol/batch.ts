import { HostError } from './host-error';
import type { HostObject } from './host-object';
import { camel } from './members';
import { type Action, ActionType, type BatchRequest, type BatchResponse } from './messages';
import { PathResolver, type PathServices } from './paths';
import { Reader } from './query';

export interface BatchServices extends PathServices {
  /** Called for `_Register…Event` and `_Unregister…Event`; false when the host has no such event. */
  readonly register: (object: HostObject, method: string) => boolean;
}

/**
 * Runs the actions in order. The first failure ends the batch: earlier actions stay applied, as in Excel
 * (learn.microsoft.com, "Error handling with the application-specific JavaScript APIs").
 */
export function runBatch(request: BatchRequest, services: BatchServices): BatchResponse {
  const paths = new PathResolver(request.ObjectPaths, services);
  const results: { ActionId: number; Value: unknown }[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: runAction(action, paths, services) });
    } catch (error) {
      return { Results: results, Error: describe(error, index) };
    }
  }
  return { Results: results };
}

function describe(error: unknown, index: number): NonNullable<BatchResponse['Error']> {
  const known =
    error instanceof HostError
      ? error
      : new HostError('GeneralException', error instanceof Error ? error.message : '');
  return {
    Code: known.code,
    Message: known.message,
    HttpStatusCode: known.status,
    ActionIndex: index,
    Location: known.location,
  };
}

function runAction(action: Action, paths: PathResolver, services: BatchServices): unknown {
  if (action.ActionType === ActionType.trace) return null;
  const object = paths.resolve(action.ObjectPathId);
  if (!object) return onNullObject(action);
  const { members } = services;
  const reader = new Reader(members, services.references);
  switch (action.ActionType) {
    case ActionType.instantiate:
      return reader.identity(object);
    case ActionType.query:
      return reader.answer(object, action.QueryInfo);
    case ActionType.queryAsJson:
      return camelKeys(reader.answer(object, action.QueryInfo));
    case ActionType.method:
      return callMethod(object, action, paths, services);
    case ActionType.setProperty:
      members.set(object, action.Name ?? '', paths.arguments(action.ArgumentInfo)[0]);
      return null;
    case ActionType.update:
      for (const [name, value] of Object.entries(action.ObjectState ?? {})) members.set(object, name, value);
      return null;
    default:
      throw new HostError('NotImplemented', `action type ${action.ActionType}`);
  }
}

/** A null object answers null to reads; it cannot be changed ("*OrNullObject methods and properties"). */
function onNullObject(action: Action): null {
  if (action.ActionType === ActionType.instantiate || action.ActionType === ActionType.query) return null;
  if (action.Name === '_KeepReference') return null;
  throw new HostError('ItemNotFound');
}

/** Keeping references and registering events work alike on every class. */
function callMethod(
  object: HostObject,
  action: Action,
  paths: PathResolver,
  services: BatchServices,
): unknown {
  const name = action.Name ?? '';
  const args = paths.arguments(action.ArgumentInfo);
  switch (name) {
    case '_KeepReference':
      services.references.keep(object);
      return null;
    case '_RemoveReference':
      services.references.remove(String(args[0]));
      return null;
    case '_RemoveAllReferences':
      services.references.clear();
      return null;
    case '_GetReferenceCount':
      return services.references.count;
  }
  if (/^_(Un)?[Rr]egister\w*Event/.test(name)) {
    const known = services.register(object, name);
    if (!known) throw new HostError('NotImplemented', `the host has no ${object.constructor.name}.${name}`);
    return null;
  }
  return services.members.call(object, name, args) ?? null;
}

function camelKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camelKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key === '_Items' ? 'items' : camel(key), camelKeys(item)]),
  );
}
