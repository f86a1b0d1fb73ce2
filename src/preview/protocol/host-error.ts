/**
 * The errors of Excel, by code. Add-ins branch on the code; the words are Excel's English ones
 * (learn.microsoft.com, "Excel-specific API error codes" and "Error handling with the application-specific
 * JavaScript APIs").
 */
const MESSAGES = {
  AccessDenied: 'You cannot perform the requested operation.',
  ApiNotFound:
    'The API you are trying to use could not be found. It may be available in a newer version of Excel.',
  GeneralException: 'There was an internal error while processing the request.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidOperationInCellEditMode:
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
  InvalidReference: 'This reference is not valid for the current operation.',
  InvalidSelection: 'The current selection is invalid for this operation.',
  ItemAlreadyExists: 'The resource being created already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  NotImplemented: 'The requested feature is not implemented.',
  RequestPayloadSizeLimitExceeded: 'The request payload size has exceeded the limit.',
  ResponsePayloadSizeLimitExceeded: 'The response payload size has exceeded the limit.',
  UnsupportedFeature:
    'The operation failed because the source worksheet contains one or more unsupported features.',
  UnsupportedOperation: 'The operation being attempted is not supported.',
} as const;

export type HostErrorCode = keyof typeof MESSAGES;

const STATUS: Partial<Record<HostErrorCode, number>> = {
  AccessDenied: 401,
  ApiNotFound: 404,
  GeneralException: 500,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  NotImplemented: 501,
};

/** Thrown inside the host; becomes the `Error` of a batch response. */
export class HostError extends Error {
  readonly code: HostErrorCode;
  /** `Class.member` that failed, for `debugInfo.errorLocation`. */
  location = '';

  constructor(code: HostErrorCode, detail?: string) {
    super(detail === undefined ? MESSAGES[code] : `${MESSAGES[code]} (${detail})`);
    this.code = code;
  }

  get status(): number {
    return STATUS[this.code] ?? 400;
  }
}

/** Runs a member; what it throws carries the member's name, unless a deeper one has signed it. */
export function located<T>(location: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    const known = error instanceof HostError ? error : new HostError('GeneralException', String(error));
    if (known.location === '') known.location = location;
    throw known;
  }
}
