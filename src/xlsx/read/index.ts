/**
 * Reads .xlsx files that come from anywhere: 130 units, many programs, mail gateways, ill will. Within
 * limits of size and time, and never guessing: what cannot be read is a failure with a reason, not a blank.
 */
import { failureOf } from './failure';
import type { ReadFailure, ReadFailureCode } from './failure';
import { createBudget, DEFAULT_LIMITS } from './limits';
import type { ReadLimits } from './limits';
import { otherReaders } from './other';
import type { OtherFormat, OtherResult } from './other';
import { sniff } from './sniff';
import { readPackage } from './workbook';
import type { ReadResult } from './workbook';

export { declaredBytes, openArchive } from './archive';
export type { ArchiveFailure, ArchiveOutcome, PackedBytes, PackedFile } from './archive';
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

/** Why no reader can make grids of a file. */
export type SpreadsheetFailureCode = Exclude<ReadFailureCode, OtherFormat>;

export type SpreadsheetOutcome =
  | ({
      readonly ok: true;
      readonly format: 'xlsx' | OtherFormat;
      /** What it takes to hold the grids, in cells: about 400 bytes of memory each. */
      readonly weight: number;
    } & OtherResult)
  | { readonly ok: false; readonly code: SpreadsheetFailureCode; readonly detail: string };

/**
 * The sheets in `bytes` whatever spreadsheet program saved them: .xlsx and .xlsm as `readWorkbook` reads them, .xls,
 * .xlsb and .ods with less known of each cell. Never throws.
 */
export async function readSpreadsheet(
  bytes: Uint8Array,
  limits: Partial<ReadLimits> = {},
  now: () => number = () => performance.now(),
): Promise<SpreadsheetOutcome> {
  const all = { ...DEFAULT_LIMITS, ...limits };
  const read = readWorkbook(bytes, all, now);
  if (read.ok) {
    const { workbook, macros, sheetsLeftOut, weight } = read;
    const properties = workbook.properties ? { properties: workbook.properties } : {};
    return { ok: true, format: 'xlsx', grids: workbook.sheets, macros, sheetsLeftOut, weight, ...properties };
  }
  const { code, detail } = read.failure;
  if (!isOther(code)) return { ok: false, code, detail };
  if (bytes.length > all.fileBytes) return { ok: false, code: 'too-large', detail: `${bytes.length} bytes` };
  try {
    const budget = createBudget(all, now);
    const result = await otherReaders[code](bytes, budget);
    return { ok: true, format: code, ...result, weight: budget.weight() };
  } catch (error) {
    const failure = failureOf(error);
    return { ok: false, code: isOther(failure.code) ? 'damaged' : failure.code, detail: failure.detail };
  }
}

function isOther(code: ReadFailureCode): code is OtherFormat {
  return Object.hasOwn(otherReaders, code);
}

function firstBytes(bytes: Uint8Array): string {
  return [...bytes.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join(' ');
}
