/**
 * The records of an .xls workbook ([MS-XLS]): walked from end to end before a library sees them. Every record must
 * lie inside the stream, every sheet must begin and end where the workbook says. Records that no figure depends on
 * are made void, because some of them (links, notes, columns) can ask the library for work without end.
 */
import { refuse } from '../failure';
import type { Budget } from '../limits';
import { RECORD, walk } from './biff8-records';
import { CellCounter, checkNames, visibilities } from './census';
import type { SheetCensus } from './census';

/** A sheet of cells (2.4.28, dt). */
const WORKSHEET = 0;

const VALUES: ReadonlySet<number> = new Set([
  RECORD.richString,
  RECORD.labelSst,
  RECORD.number,
  RECORD.label,
  RECORD.boolErr,
  RECORD.rk,
]);

interface BoundSheet {
  readonly at: number;
  readonly state: number;
  readonly type: number;
  readonly name: string;
}

export interface Biff8Census {
  readonly sheets: readonly SheetCensus[];
  /** There are sheets of Excel 4 macros or modules. */
  readonly macroSheets: boolean;
  /** The stream as the library is to see it. */
  readonly stream: Uint8Array;
}

export function countBiff8(original: Uint8Array, budget: Budget): Biff8Census {
  const stream = original.slice();
  const view = new DataView(stream.buffer);
  const sheets: BoundSheet[] = [];
  walk(view, 0, budget, (type, at, length) => {
    if (type === RECORD.filePass) refuse('password', 'FilePass record');
    if (type === RECORD.boundSheet) {
      budget.spend('sheets');
      sheets.push(readBoundSheet(view, at, length));
    }
    if (type === RECORD.look || type === RECORD.format) budget.spend('libraryItems');
    if (type === RECORD.sharedStrings) budget.spend('libraryItems', countStrings(view, at, length));
  });
  checkNames(sheets);
  return {
    sheets: sheets.map((sheet) => countSheet(view, sheet, budget)),
    macroSheets: sheets.some(({ type }) => type === 1 || type === 6),
    stream,
  };
}

function countSheet(view: DataView, { at, state, type, name }: BoundSheet, budget: Budget): SheetCensus {
  const counter = new CellCounter(budget);
  walk(view, at, budget, (record, from, length, depth) => {
    if (depth !== 1) return;
    if (record === RECORD.mergeCells) countMerges(view, from, length, counter);
    else if (length >= 6) countRecord(view, record, from, length, counter);
  });
  const { cells, uncalculated, blanks, merges } = counter;
  const visibility = visibilities[state & 3] ?? 'visible';
  return { name, visibility, isWorksheet: type === WORKSHEET, cells, uncalculated, blanks, merges };
}

function countRecord(view: DataView, record: number, at: number, length: number, counter: CellCounter): void {
  const [row, column] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
  if (VALUES.has(record)) counter.add(row, column);
  else if (record === RECORD.formula) {
    counter.add(row, column, isCalculated(view, at, length));
    // The length of its tokens (2.4.127, 2.5.198.3): none are left for the library.
    view.setUint16(at + 20, 0, true);
  } else if (record === RECORD.blank) counter.blanks += 1;
  else if (record === RECORD.mulRk || record === RECORD.mulBlank) {
    // Row, first column, one entry for each cell, last column (2.4.174, 2.4.175).
    const entry = record === RECORD.mulRk ? 6 : 2;
    const count = (length - 6) / entry;
    const last = view.getUint16(at + length - 2, true);
    if (last - column + 1 !== count) refuse('damaged', `row of ${count} cells from ${column} to ${last}`);
    if (record === RECORD.mulBlank) counter.blanks += count;
    else for (let next = column; next <= last; next++) counter.add(row, next);
  }
}

/** How many strings the library is to expect (2.4.265, cstUnique). */
function countStrings(view: DataView, at: number, length: number): number {
  return length < 8 ? refuse('damaged', 'table of strings breaks off') : view.getUint32(at + 4, true);
}

/** A count, then first and last row, first and last column of each (2.4.168). */
function countMerges(view: DataView, at: number, length: number, counter: CellCounter): void {
  const count = length < 2 ? 0 : view.getUint16(at, true);
  if (2 + count * 8 > length) refuse('damaged', 'list of merged cells breaks off');
  for (let index = 0; index < count; index++) {
    const corner = (offset: number) => view.getUint16(at + 2 + index * 8 + offset, true);
    counter.addMerge(corner(0), corner(2), corner(4), corner(6));
  }
}

/**
 * Excel has calculated what it saves. Libraries that only write a formula give the number 0 and ask for the
 * calculation on load (2.4.127, fAlwaysCalc): that 0 is no result.
 */
function isCalculated(view: DataView, at: number, length: number): boolean {
  if (length < 22) refuse('damaged', 'formula record breaks off');
  const zero = view.getUint32(at + 6, true) === 0 && view.getUint32(at + 10, true) === 0;
  return !zero || (view.getUint16(at + 14, true) & 1) === 0;
}

/** Position, state, type and name (2.4.28). */
function readBoundSheet(view: DataView, at: number, length: number): BoundSheet {
  const characters = length < 8 ? 0 : view.getUint8(at + 6);
  const wide = length >= 8 && (view.getUint8(at + 7) & 1) === 1;
  const bytes = characters * (wide ? 2 : 1);
  if (characters === 0 || 8 + bytes > length) refuse('damaged', 'sheet without a name');
  const raw = new Uint8Array(view.buffer, view.byteOffset + at + 8, bytes);
  return {
    at: view.getUint32(at, true),
    state: view.getUint8(at + 4),
    type: view.getUint8(at + 5),
    // One byte a character is the lower half of Unicode (2.5.293).
    name: wide ? new TextDecoder('utf-16le').decode(raw) : String.fromCharCode(...raw),
  };
}
