/**
 * The records of an .xlsb workbook ([MS-XLSB]): the parts that hold figures are walked, and packed anew with only the
 * records that figures depend on. The library sees this package and never the file that was sent.
 */
import { zipSync } from 'fflate';
import { LAST_COLUMN } from '../areas';
import { refuse } from '../failure';
import type { Budget } from '../limits';
import type { Package } from '../package';
import { readRelationships, relationshipOf } from '../relationships';
import { CellCounter, visibilities } from './census';
import type { SheetCensus } from './census';

/** Record types of [MS-XLSB] 2.3. */
const RECORD = {
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

const KEPT: ReadonlySet<number> = new Set([
  RECORD.row,
  ...Array.from({ length: RECORD.lastShort }, (_, index) => index + 1),
  RECORD.richString,
  RECORD.columns,
  RECORD.beginSheet,
  RECORD.endSheet,
  RECORD.beginCells,
  RECORD.endCells,
  RECORD.dimensions,
]);
/** Each may name all columns of a sheet; no workbook has as many. */
const MOST_COLUMN_RECORDS = 256;

/** Where a record of this type holds a text with its length in front. */
const TEXTS: ReadonlyMap<number, number> = new Map([
  [6, 8],
  [8, 8],
  [17, 4],
  [RECORD.richString, 9],
  [19, 1],
  [44, 2],
]);
/** Items of the table of strings; formats, and which cells use them (their collections begin and end). */
const SHARED_KEPT: ReadonlySet<number> = new Set([19, 159, 160, 44, 47, 278, 279, 615, 616, 617, 618]);

export interface Biff12Census {
  readonly sheets: readonly SheetCensus[];
  readonly sheetsLeftOut: readonly string[];
  readonly package: Uint8Array;
}

interface Bundled {
  readonly name: string;
  readonly state: number;
  readonly relationship: string;
}

export function countBiff12(files: Package, budget: Budget): Biff12Census {
  const main = relationshipOf(readRelationships(files, '', budget), 'officeDocument')?.target;
  if (main === undefined) refuse('damaged', 'no main document');
  const workbook = files.require(main);
  const relationships = readRelationships(files, main, budget);
  const list = bundledSheets(workbook, budget);
  const sheets: SheetCensus[] = [];
  const parts: Record<string, Uint8Array> = { [WORKBOOK]: withoutNames(workbook, budget) };
  for (const [index, { name, state, relationship }] of list.entries()) {
    const part =
      relationships.get(relationship) ?? refuse('damaged', `sheet ${JSON.stringify(name)} has no part`);
    if (part.type !== 'worksheet') continue;
    const { records, ...census } = countSheet(files.require(part.target), budget);
    parts[sheetPart(index)] = records;
    sheets.push({ name, visibility: visibilities[state] ?? 'visible', isWorksheet: true, ...census });
  }
  for (const { type, name } of SHARED) {
    const bytes = files.read(relationshipOf(relationships, type)?.target ?? '');
    // The library insists on both parts.
    parts[name] = bytes ? sharedRecords(bytes, budget) : new Uint8Array(0);
  }
  return {
    sheets,
    sheetsLeftOut: list.flatMap(({ name }) => (sheets.some((sheet) => sheet.name === name) ? [] : [name])),
    package: packed(parts, list),
  };
}

/** State, id, relationship and name of each sheet (2.4.304). */
function bundledSheets(workbook: Uint8Array, budget: Budget): readonly Bundled[] {
  const list: Bundled[] = [];
  walk(workbook, budget, (type, view) => {
    if (type !== RECORD.sheet) return;
    const relationship = readText(view, 8);
    const name = readText(view, relationship.next);
    // Ids are written into XML below; Excel's are `rId1` and so on.
    if (name.text === '' || !/^[\w.-]+$/.test(relationship.text)) {
      refuse('damaged', 'sheet without a name or part');
    }
    list.push({ name: name.text, state: view.getUint32(0, true), relationship: relationship.text });
  });
  if (list.length === 0) refuse('damaged', 'workbook without sheets');
  if (new Set(list.map(({ name }) => name.toLowerCase())).size < list.length) {
    refuse('damaged', 'two sheets of one name');
  }
  return list;
}

/** Strings and number formats; the library believes any length of a text, so each is held to its record. */
function sharedRecords(part: Uint8Array, budget: Budget): Uint8Array {
  const records = new Uint8Array(part.length);
  let length = 0;
  walk(part, budget, (type, view, record) => {
    if (!SHARED_KEPT.has(type)) return;
    budget.spend('libraryItems');
    checkText(type, view);
    records.set(record, length);
    length += record.length;
  });
  return records.slice(0, length);
}

function checkText(type: number, view: DataView): void {
  const at = TEXTS.get(type);
  if (at !== undefined) readText(view, at);
}

/** The list of sheets and the date system; names hold formulas, and no figure depends on them. */
function withoutNames(workbook: Uint8Array, budget: Budget): Uint8Array {
  const kept: number[] = [];
  walk(workbook, budget, (type, _, record) => {
    if (type === RECORD.sheet || type === RECORD.properties) kept.push(...record);
  });
  return Uint8Array.from(kept);
}

/** A text with its length in front (2.5.168). */
function readText(view: DataView, at: number): { readonly text: string; readonly next: number } {
  const length = at + 4 <= view.byteLength ? view.getUint32(at, true) : Infinity;
  const next = at + 4 + length * 2;
  if (next > view.byteLength) refuse('damaged', 'text of a record breaks off');
  const bytes = new Uint8Array(view.buffer, view.byteOffset + at + 4, length * 2);
  return { text: new TextDecoder('utf-16le').decode(bytes), next };
}

type PartCensus = Pick<SheetCensus, 'cells' | 'uncalculated' | 'blanks' | 'merges'> & {
  readonly records: Uint8Array;
};

/** Counts the cells of a part and keeps the records that hold them. */
function countSheet(part: Uint8Array, budget: Budget): PartCensus {
  const counter = new CellCounter(budget);
  const records = new Uint8Array(part.length);
  let [length, row, column, ended] = [0, 0, -1, false];
  const seenOf = new Map<number, number>();
  walk(part, budget, (type, view, record) => {
    if (type === RECORD.endSheet) ended = true;
    if (type === RECORD.row) {
      row = atLeast(view, 4).getUint32(0, true);
      column = -1;
    } else if (isCell(type)) {
      // Short cells follow the one before.
      column =
        type >= RECORD.shortBlank && type <= RECORD.lastShort
          ? column + 1
          : atLeast(view, 8).getUint32(0, true);
      checkText(type, view);
      countCell(type, row, column, counter);
    } else if (type === RECORD.mergedCells) {
      const corner = (at: number) => atLeast(view, 16).getUint32(at, true);
      counter.addMerge(corner(0), corner(4), corner(8), corner(12));
    }
    if (type === RECORD.columns && atLeast(view, 8).getUint32(4, true) >= LAST_COLUMN) {
      refuse('damaged', 'columns past the last one');
    }
    const seen = (seenOf.get(type) ?? 0) + 1;
    seenOf.set(type, seen);
    if (!KEPT.has(type) || (type === RECORD.columns && seen > MOST_COLUMN_RECORDS)) return;
    records.set(record, length);
    length += record.length;
  });
  if (!ended) refuse('damaged', 'sheet breaks off');
  const { cells, uncalculated, blanks, merges } = counter;
  return { cells, uncalculated, blanks, merges, records: records.slice(0, length) };
}

function isCell(type: number): boolean {
  return (type > RECORD.row && type <= RECORD.lastShort) || type === RECORD.richString;
}

function countCell(type: number, row: number, column: number, counter: CellCounter): void {
  if (type === RECORD.blank || type === RECORD.shortBlank) {
    counter.addBlank(row, column);
    return;
  }
  counter.add(row, column);
}

function atLeast(view: DataView, bytes: number): DataView {
  return view.byteLength < bytes ? refuse('damaged', 'record breaks off') : view;
}

/** Visits the records of a part; type and length are written in groups of seven bits (2.1.4). */
function walk(
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

const WORKBOOK = 'xl/workbook.bin';
const SHARED = [
  { type: 'sharedStrings', name: 'xl/sharedStrings.bin', content: 'sharedStrings' },
  { type: 'styles', name: 'xl/styles.bin', content: 'styles' },
] as const;

const sheetPart = (index: number): string => `xl/worksheets/sheet${index + 1}.bin`;

/** The parts as a package of their own, whose every name is ours. */
function packed(parts: Record<string, Uint8Array>, list: readonly Bundled[]): Uint8Array {
  const excel = 'application/vnd.ms-excel';
  const overrides = [
    [WORKBOOK, `${excel}.sheet.binary.macroEnabled.main`],
    ...SHARED.map(({ name, content }) => [name, `${excel}.${content}`]),
    ...list.map((_, index) => [sheetPart(index), `${excel}.worksheet`]),
  ];
  const types = overrides.map(([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`);
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const sheets = list.map(
    ({ relationship }, index) =>
      `<Relationship Id="${relationship}" Type="${office}/worksheet" Target="worksheets/sheet${index + 1}.bin"/>`,
  );
  const space = 'http://schemas.openxmlformats.org/package/2006';
  const text = (xml: string) => new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>${xml}`);
  return zipSync(
    {
      '[Content_Types].xml': text(`<Types xmlns="${space}/content-types">${types.join('')}</Types>`),
      'xl/_rels/workbook.bin.rels': text(
        `<Relationships xmlns="${space}/relationships">${sheets.join('')}</Relationships>`,
      ),
      ...parts,
    },
    { level: 0 },
  );
}
