/** The records of an .xlsb part ([MS-XLSB]), one after another. */
import { refuse } from '../failure';
import type { Budget } from '../limits';

/** Record types of [MS-XLSB] 2.3. */
export const RECORD = {
  row: 0,
  blank: 1,
  lastShort: 18,
  shortBlank: 12,
  properties: 153,
  richString: 62,
  columns: 60,
  beginSheet: 129,
  endSheet: 130,
  beginCells: 145,
  endCells: 146,
  dimensions: 148,
  sheet: 156,
  mergedCells: 176,
} as const;

/** Where a record of this type holds a text with its length in front. */
const TEXTS: ReadonlyMap<number, number> = new Map([
  [6, 8],
  [8, 8],
  [17, 4],
  [RECORD.richString, 9],
  [19, 1],
  [44, 2],
]);

/** A text with its length in front (2.5.168). */
export function readText(view: DataView, at: number): { readonly text: string; readonly next: number } {
  const length = at + 4 <= view.byteLength ? view.getUint32(at, true) : Infinity;
  const next = at + 4 + length * 2;
  if (next > view.byteLength) refuse('damaged', 'text of a record breaks off');
  const bytes = new Uint8Array(view.buffer, view.byteOffset + at + 4, length * 2);
  return { text: new TextDecoder('utf-16le').decode(bytes), next };
}

/**
 * Copies of the records of a part that `isKept` chooses, one behind another. The library believes any length of a text,
 * so each is held to its record first.
 */
export function keptRecords(
  part: Uint8Array,
  budget: Budget,
  isKept: (type: number, body: DataView) => boolean,
): Uint8Array {
  const records = new Uint8Array(part.length);
  let length = 0;
  walk(part, budget, (type, body, record) => {
    if (!isKept(type, body)) return;
    const text = TEXTS.get(type);
    if (text !== undefined) readText(body, text);
    records.set(record, length);
    length += record.length;
  });
  return records.slice(0, length);
}

export function atLeast(view: DataView, bytes: number): DataView {
  return view.byteLength < bytes ? refuse('damaged', 'record breaks off') : view;
}

/** Visits the records of a part; type and length are written in groups of seven bits (2.1.4). */
export function walk(
  part: Uint8Array,
  budget: Budget,
  visit: (type: number, body: DataView, record: Uint8Array) => void,
): void {
  let at = 0;
  const group = (most: number): number => {
    let value = 0;
    for (let index = 0; index < most; index++) {
      const byte = part[at++] ?? refuse('damaged', 'records break off');
      value += (byte & 0x7f) * 2 ** (7 * index);
      if (byte < 0x80) break;
    }
    return value;
  };
  for (let seen = 0; at < part.length; seen++) {
    const start = at;
    const type = group(2);
    const length = group(4);
    if (at + length > part.length) refuse('damaged', `record ${type} breaks off`);
    const body = new DataView(part.buffer, part.byteOffset + at, length);
    at += length;
    visit(type, body, part.subarray(start, at));
    if (seen % 1024 === 0) budget.checkTime();
  }
}
