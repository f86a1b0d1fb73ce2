/**
 * The records of an .xlsb workbook ([MS-XLSB]): the parts that hold figures are walked, and packed anew with only the
 * records that figures depend on. The library sees this package and never the file that was sent.
 */
import { refuse } from '../failure';
import type { Budget } from '../limits';
import type { Package } from '../package';
import { readRelationships, relationshipOf } from '../relationships';
import type { Relationship } from '../relationships';
import { packed, SHARED, sheetPart, WORKBOOK } from './biff12-package';
import type { Bundled } from './biff12-package';
import { keptRecords, readText, RECORD, walk } from './biff12-records';
import { countSheet } from './biff12-sheet';
import { checkNames, visibilities } from './census';
import type { SheetCensus } from './census';

/** Items of the table of strings; formats, and which cells use them (their collections begin and end). */
const SHARED_KEPT: ReadonlySet<number> = new Set([19, 159, 160, 44, 47, 278, 279, 615, 616, 617, 618]);

export interface Biff12Census {
  readonly sheets: readonly SheetCensus[];
  readonly sheetsLeftOut: readonly string[];
  readonly package: Uint8Array;
}

export function countBiff12(
  files: Package,
  packageRelationships: ReadonlyMap<string, Relationship>,
  budget: Budget,
): Biff12Census {
  const main = relationshipOf(packageRelationships, 'officeDocument')?.target;
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
    budget.spend('sheets');
    const relationship = readText(view, 8);
    const name = readText(view, relationship.next);
    // Ids are written into XML below; Excel's are `rId1` and so on.
    if (name.text === '' || !/^[\w.-]+$/.test(relationship.text)) {
      refuse('damaged', 'sheet without a name or part');
    }
    list.push({ name: name.text, state: view.getUint32(0, true), relationship: relationship.text });
  });
  checkNames(list);
  return list;
}

/** The list of sheets and the date system; names hold formulas, and no figure depends on them. */
function withoutNames(workbook: Uint8Array, budget: Budget): Uint8Array {
  return keptRecords(workbook, budget, (type) => type === RECORD.sheet || type === RECORD.properties);
}

/** Strings and number formats. */
function sharedRecords(part: Uint8Array, budget: Budget): Uint8Array {
  return keptRecords(part, budget, (type) => {
    const isKept = SHARED_KEPT.has(type);
    if (isKept) budget.spend('libraryItems');
    return isKept;
  });
}
