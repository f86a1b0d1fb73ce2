/** When an .xls workbook was made and last saved: two times in a property set beside its records ([MS-OLEPS]). */
import type { WorkbookProperties } from '../../../sheet/model';
import { definedOrNothing } from '../defined';

/** Name of the stream ([MS-OSHARED] 2.3.3.2.1). */
export const SUMMARY_STREAM = '\u0005SummaryInformation';

/** Property identifiers of the summary ([MS-OSHARED] 2.3.3.2.1.1). */
const CREATED = 0x0c;
const SAVED = 0x0d;
/** VT_FILETIME ([MS-OLEPS] 2.15). */
const TIME = 0x40;
/** Where the place of the first property set stands ([MS-OLEPS] 2.21). */
const PLACE_OF_SET = 44;
/** From 1601-01-01, where file times begin ([MS-DTYP] 2.3.3), to 1970-01-01, in milliseconds. */
const TO_UNIX = 11_644_473_600_000;

/** What does not follow the format, and a time of 0, counts as not stated: no figure depends on it. */
export function readSummary(stream: Uint8Array | null): WorkbookProperties | undefined {
  if (!stream) return undefined;
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  return definedOrNothing({ created: time(view, CREATED), modified: time(view, SAVED) });
}

/** A property set is a count, then the identifier and the place of each property within the set (2.20). */
function time(view: DataView, wanted: number): string | undefined {
  const set = number(view, PLACE_OF_SET) ?? Infinity;
  const count = Math.min(number(view, set + 4) ?? 0, view.byteLength / 8);
  for (let index = 0; index < count; index++) {
    const entry = set + 8 + index * 8;
    if (number(view, entry) !== wanted) continue;
    const at = set + (number(view, entry + 4) ?? Infinity);
    return number(view, at) === TIME ? fileTime(number(view, at + 4), number(view, at + 8)) : undefined;
  }
  return undefined;
}

/** Steps of 100 nanoseconds in two halves, as ISO 8601 in UTC. */
function fileTime(low: number | undefined, high: number | undefined): string | undefined {
  if (low === undefined || high === undefined || (low === 0 && high === 0)) return undefined;
  const date = new Date(Math.floor((high * 2 ** 32 + low) / 10_000) - TO_UNIX);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}

function number(view: DataView, at: number): number | undefined {
  return at + 4 <= view.byteLength ? view.getUint32(at, true) : undefined;
}
