/** What a call to the host gives back: a value, or a failure with a code from a closed set. Nothing throws. */

export type HostFailureCode =
  /** A cell is being edited; Enter ends it. */
  | 'cell-edit'
  /** The structure of the workbook is protected: no sheet can be added or removed. */
  | 'structure-protected'
  /** A locked cell on a protected sheet. */
  | 'locked'
  /** More than the host takes or gives in one request. */
  | 'too-large'
  /** The host lacks the call, or refuses the kind of content. */
  | 'unsupported'
  /** A sheet or cell that was there before is not any more. */
  | 'gone'
  /** Another window or another task has the host. */
  | 'busy'
  /** The host took only some of the sheets; what it took was removed again. */
  | 'incomplete'
  | 'failed';

export interface HostFailure {
  readonly code: HostFailureCode;
  /** The host's own words and the statement they are about, for a report of the fault. Not for officers. */
  readonly detail: string;
}

export type Answer<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: HostFailure };

/** Codes are never localized and are what to branch on (Office Add-ins docs, "Error handling"). */
const meanings: Readonly<Record<string, HostFailureCode>> = {
  AccessDenied: 'locked',
  ApiNotAvailable: 'unsupported',
  ApiNotFound: 'unsupported',
  Conflict: 'busy',
  HostRestartNeeded: 'busy',
  InactiveWorkbook: 'busy',
  InvalidOperationInCellEditMode: 'cell-edit',
  InvalidReference: 'gone',
  InvalidSelection: 'busy',
  ItemNotFound: 'gone',
  NotImplemented: 'unsupported',
  OperationCellsExceedLimit: 'too-large',
  RequestAborted: 'busy',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  UnsupportedFeature: 'unsupported',
  UnsupportedOperation: 'unsupported',
  UnsupportedSheet: 'unsupported',
};

/** Where in the batch the host stopped, when it says so: `Worksheet.activate`. */
export function stoppedAt(thrown: unknown): string {
  return readText(readField(thrown, 'debugInfo'), 'errorLocation');
}

export function failureOf(thrown: unknown): HostFailure {
  const code = readText(thrown, 'code');
  const statement = readText(readField(thrown, 'debugInfo'), 'statement');
  const detail = [code, readText(thrown, 'message') || String(thrown), statement].filter(Boolean).join(' | ');
  return { code: meanings[code] ?? 'failed', detail };
}

export function failed(code: HostFailureCode, detail: string): { ok: false; failure: HostFailure } {
  return { ok: false, failure: { code, detail } };
}

/** Runs one batch; whatever the host throws becomes a failure. */
export async function run<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  options: Excel.RunOptions = {},
): Promise<Answer<T>> {
  try {
    return { ok: true, value: await Excel.run(options, batch) };
  } catch (thrown) {
    return { ok: false, failure: failureOf(thrown) };
  }
}

function readField(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function readText(value: unknown, name: string): string {
  const field = readField(value, name);
  return typeof field === 'string' ? field : '';
}
