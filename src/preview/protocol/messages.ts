/**
 * The batch protocol between office.js and Excel, as the client of `@microsoft/office-js` 1.1.110 speaks it
 * (`excel-web-16.00.debug.js`: `ClientRequest`, `ObjectPathType`, `ActionType`). Not documented by Microsoft.
 */

/** What an action asks of the object at its path. */
export const ActionType = {
  /** Answers the object's identity, or null for a null object. */
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  /** Carries event registrations; only echoed. */
  trace: 5,
  queryAsJson: 7,
  update: 9,
} as const;

/** How a path finds its object. */
export const PathType = {
  /** The workbook. */
  globalObject: 1,
  /** An object named by its server type. */
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  /** An object kept under a reference id. */
  referenceId: 6,
  nullObject: 7,
} as const;

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Beside `Arguments`: a path id where the argument is an object, else 0; nested like the arguments. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name?: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly ObjectPathId: number;
  readonly Name?: string;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface BatchRequest {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  readonly HttpStatusCode: number;
  /** Index in `Actions` of the one that failed: the client builds `debugInfo` from it. */
  readonly ActionIndex: number;
  readonly Location: string;
}

export interface BatchResponse {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: BatchError;
}

/** One event as the client expects it inside a type 3 message. */
export interface EventEntry {
  readonly messageCategory: 65536;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}
