/** The records of an .xls stream ([MS-XLS]): visited one after another, those that nobody may see made void. */
import { refuse } from '../failure';
import type { Budget } from '../limits';

/** Record types of [MS-XLS] 2.3. */
export const RECORD = {
  formula: 0x06,
  eof: 0x0a,
  filePass: 0x2f,
  boundSheet: 0x85,
  mulRk: 0xbd,
  mulBlank: 0xbe,
  mergeCells: 0xe5,
  richString: 0xd6,
  labelSst: 0xfd,
  blank: 0x201,
  number: 0x203,
  label: 0x204,
  boolErr: 0x205,
  rk: 0x27e,
  columns: 0x7d,
  look: 0xe0,
  sharedStrings: 0xfc,
  format: 0x41e,
  bof: 0x809,
} as const;

/** What the library is shown: cells, their strings and formats. No formula: its parser can run past a broken one for ever. */
const KEPT: ReadonlySet<number> = new Set([
  RECORD.formula,
  RECORD.eof,
  RECORD.boundSheet,
  RECORD.mulRk,
  RECORD.mulBlank,
  RECORD.richString,
  RECORD.labelSst,
  RECORD.blank,
  RECORD.number,
  RECORD.label,
  RECORD.boolErr,
  RECORD.rk,
  RECORD.columns,
  RECORD.bof,
  RECORD.format,
  RECORD.look,
  RECORD.sharedStrings,
  0x22, // Date1904
  0x3c, // Continue
  0x42, // CodePage
  0x200, // Dimensions
  0x207, // String, the result of a formula
  0x208, // Row
]);
/** A record that the library knows and passes over (Selection). */
const VOID = 0x1d;
/** Each may name all columns of a sheet; no workbook has as many. */
const MOST_COLUMN_RECORDS = 256;

const BIFF8 = 0x0600;

/**
 * Visits the records of a substream from its BOF to its EOF; substreams within it (charts) are one deeper. Each record
 * that is not kept is made void once it has been visited.
 */
export function walk(
  view: DataView,
  start: number,
  budget: Budget,
  visit: (type: number, at: number, length: number, depth: number) => void,
): void {
  let depth = 0;
  const seenOf = new Map<number, number>();
  for (let at = start, seen = 0; ; seen++) {
    if (at + 4 > view.byteLength) refuse('damaged', 'records break off');
    const [type, length] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
    const next = at + 4 + length;
    if (next > view.byteLength) refuse('damaged', `record ${type} breaks off`);
    if (depth === 0 && type !== RECORD.bof) refuse('damaged', `no sheet at ${start}`);
    if (type === RECORD.bof) {
      depth += 1;
      if (length < 4 || view.getUint16(at + 4, true) !== BIFF8) refuse('old-format', 'not BIFF8');
    }
    visit(type, at + 4, length, depth);
    const count = (seenOf.get(type) ?? 0) + 1;
    seenOf.set(type, count);
    if (!isKept(type, depth) || (type === RECORD.columns && count > MOST_COLUMN_RECORDS)) {
      view.setUint16(at, VOID, true);
    }
    if (type === RECORD.eof && --depth === 0) return;
    if (seen % 1024 === 0) budget.checkTime();
    at = next;
  }
}

/** Of a chart within a sheet only its ends. */
function isKept(type: number, depth: number): boolean {
  return type === RECORD.bof || type === RECORD.eof || (depth === 1 && KEPT.has(type));
}
