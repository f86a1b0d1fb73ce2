/**
 * Reads .xlsx files that come from anywhere: 130 units, many programs, mail gateways, ill will. Within
 * limits of size and time, and never guessing: what cannot be read is a failure with a reason, not a blank.
 */
import { Refusal } from './failure';
import type { ReadFailure } from './failure';
import { createBudget, DEFAULT_LIMITS } from './limits';
import type { ReadLimits } from './limits';
import { sniff } from './sniff';
import { readPackage } from './workbook';
import type { ReadResult } from './workbook';

export type { ReadFailure, ReadFailureCode } from './failure';
export { DEFAULT_LIMITS } from './limits';
export type { ReadLimits } from './limits';
export type { ReadResult } from './workbook';

export type ReadOutcome =
  ({ readonly ok: true } & ReadResult) | { readonly ok: false; readonly failure: ReadFailure };

/**
 * The workbook in `bytes`, or why there is none; never throws. Text is kept as it stands (no Unicode
 * normalisation), dates are serial numbers of the 1900 system. `now` is a clock in milliseconds.
 */
export function readWorkbook(
  bytes: Uint8Array,
  limits: Partial<ReadLimits> = {},
  now: () => number = () => performance.now(),
): ReadOutcome {
  const all = { ...DEFAULT_LIMITS, ...limits };
  const kind = sniff(bytes.subarray(0, all.fileBytes));
  if (kind) return { ok: false, failure: { code: kind, detail: `first bytes ${firstBytes(bytes)}` } };
  if (bytes.length > all.fileBytes) {
    return { ok: false, failure: { code: 'too-large', detail: `${bytes.length} bytes` } };
  }
  try {
    return { ok: true, ...readPackage(bytes, createBudget(all, now)) };
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
}

/** Anything but a refusal comes from inside a library and means that it could not follow the file. */
function failureOf(error: unknown): ReadFailure {
  if (error instanceof Refusal) return error.failure;
  return { code: 'damaged', detail: error instanceof Error ? error.message : String(error) };
}

function firstBytes(bytes: Uint8Array): string {
  return [...bytes.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join(' ');
}
