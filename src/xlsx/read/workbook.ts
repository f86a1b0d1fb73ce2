import type { Sheet, Visibility, Workbook } from '../../sheet/model';
import { isPackage } from './archive';
import { readTheme } from './colors';
import { defined } from './defined';
import { child, children, flag, relationshipId, whole } from './elements';
import { refuse } from './failure';
import type { Budget } from './limits';
import { readPrintNames } from './names';
import { openPackage } from './package';
import type { Package } from './package';
import { readProperties } from './properties';
import { readRelationships, relationshipOf } from './relationships';
import type { Relationship } from './relationships';
import { readSharedStrings, unescapeText } from './strings';
import { readStyles } from './styles';
import { readWorksheet } from './worksheet';
import type { SheetContext, SheetEntry } from './worksheet';
import { parseXml } from './xml';
import type { XmlElement } from './xml';

export interface ReadResult {
  readonly workbook: Workbook;
  /** The file carries VBA or Excel 4 macros; they are not read. */
  readonly macros: boolean;
  /** Names of sheets without cells (charts, dialogs), which the workbook leaves out. */
  readonly sheetsLeftOut: readonly string[];
  /** What it takes to hold the workbook, in cells: about 400 bytes of memory each. */
  readonly weight: number;
}

/** Reads the package of an .xlsx or .xlsm file. */
export function readPackage(archive: Uint8Array, budget: Budget): ReadResult {
  const files = openPackage(archive, budget);
  refuseOtherKinds(files);
  const packageRelationships = readRelationships(files, '', budget);
  const main = relationshipOf(packageRelationships, 'officeDocument')?.target;
  if (main === undefined) refuse('not-a-workbook', 'zip file without a main document');
  const root = parseXml(files.require(main), budget);
  if (root.name !== 'workbook') refuse('not-a-workbook', `main document is ${root.name.slice(0, 40)}`);
  const relationships = readRelationships(files, main, budget);
  const { entries, sheetsLeftOut, macroSheets } = listSheets(root, relationships, budget);
  const context = readContext(files, root, relationships, budget);
  const sheets = entries.map((entry) => readWorksheet(entry, context));
  return {
    workbook: {
      sheets,
      ...defined({
        active: activeSheet(root),
        properties: readProperties(files, packageRelationships, budget),
      }),
    },
    macros: macroSheets || files.names.some((name) => name.endsWith('vbaproject.bin')),
    sheetsLeftOut,
    weight: budget.weight(),
  };
}

/** Zip files that are known to be something else, by a part that only they have. */
function refuseOtherKinds(files: Package): void {
  const names = new Set(files.names);
  if (!isPackage(names)) refuse('archive', 'zip file without the parts of a document');
  if (names.has('xl/workbook.bin')) refuse('xlsb', 'binary workbook');
  if (names.has('word/document.xml')) refuse('docx', 'Word document');
  if (!names.has('mimetype')) return;
  const type = new TextDecoder().decode(files.require('mimetype').subarray(0, 200));
  if (type.includes('opendocument.spreadsheet')) refuse('ods', type);
}

function readContext(
  files: Package,
  workbook: XmlElement,
  relationships: ReadonlyMap<string, Relationship>,
  budget: Budget,
): SheetContext {
  const part = (type: string): Uint8Array | null =>
    files.read(relationshipOf(relationships, type)?.target ?? '');
  const root = (type: string): XmlElement | undefined => {
    const bytes = part(type);
    return bytes ? parseXml(bytes, budget) : undefined;
  };
  return {
    files,
    budget,
    strings: readSharedStrings(part('sharedStrings'), budget),
    styles: readStyles(root('styles'), readTheme(root('theme'))),
    date1904: flag(child(workbook, 'workbookPr'), 'date1904') === true,
    blanks: { left: budget.limits.styledBlanks },
  };
}

/** Kinds of sheets by relationship type. Those of Excel 4 macros have a namespace of Microsoft's own. */
const WORKSHEET = 'worksheet';
const MACRO_SHEETS = new Set(['xlMacrosheet', 'xlIntlMacrosheet']);

const VISIBILITIES: ReadonlyMap<string, Visibility> = new Map([
  ['visible', 'visible'],
  ['hidden', 'hidden'],
  ['veryHidden', 'veryHidden'],
]);

function listSheets(
  workbook: XmlElement,
  relationships: ReadonlyMap<string, Relationship>,
  budget: Budget,
): { entries: SheetEntry[]; sheetsLeftOut: string[]; macroSheets: boolean } {
  const printNames = readPrintNames(workbook);
  const entries: SheetEntry[] = [];
  const sheetsLeftOut: string[] = [];
  const names = new Set<string>();
  let macroSheets = false;
  for (const [index, element] of sheetElements(workbook).entries()) {
    budget.spend('sheets');
    const name = sheetName(element) ?? refuse('damaged', 'sheet without a name');
    const key = name.toLowerCase();
    if (names.has(key)) refuse('damaged', `two sheets named ${JSON.stringify(name)}`);
    names.add(key);
    const relationship = relationships.get(relationshipId(element) ?? '');
    if (!relationship) refuse('damaged', `sheet ${JSON.stringify(name)} has no part`);
    if (relationship.type === WORKSHEET) {
      const visibility = VISIBILITIES.get(element.attributes['state'] ?? 'visible') ?? 'visible';
      entries.push({ name, visibility, part: relationship.target, printNames: printNames.get(index) ?? {} });
    } else {
      sheetsLeftOut.push(name);
      macroSheets ||= MACRO_SHEETS.has(relationship.type);
    }
  }
  if (names.size === 0) refuse('damaged', 'workbook without sheets');
  return { entries, sheetsLeftOut, macroSheets };
}

function sheetElements(workbook: XmlElement): readonly XmlElement[] {
  return children(child(workbook, 'sheets'), 'sheet');
}

function activeSheet(workbook: XmlElement): Sheet['name'] | undefined {
  const index = whole(child(child(workbook, 'bookViews'), 'workbookView'), 'activeTab') ?? 0;
  return sheetName(sheetElements(workbook)[index]);
}

function sheetName(element: XmlElement | undefined): string | undefined {
  const name = element?.attributes['name'];
  return name === undefined ? undefined : unescapeText(name);
}
