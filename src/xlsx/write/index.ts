/**
 * Workbooks to .xlsx bytes. The only place that knows how; `docs/decisions.md`, "Writing .xlsx", says why it
 * is ours.
 */
import type { Sheet, Workbook } from '../../sheet/model';
import type { Tables } from './cells';
import { chartXml } from './chart';
import { drawingXml } from './drawing';
import { assertWritable } from './limits';
import { noteBoxesXml, notesOf, notesXml } from './notes';
import { Package } from './package';
import { corePropertiesXml, extendedPropertiesXml } from './properties';
import { Relations } from './relations';
import { StringTable } from './strings';
import { StyleTable } from './styles';
import { activeIndex, workbookXml } from './workbook';
import { worksheetXml } from './worksheet';

interface SheetPlace {
  /** From 1; also the number in the names of its parts. */
  readonly number: number;
  readonly inFront: boolean;
  /** Who wrote the notes. */
  readonly author: string;
}

function addSheet(
  target: Package,
  sheet: Sheet,
  { number, inFront, author }: SheetPlace,
  tables: Tables,
): void {
  const relations = new Relations();
  const notes = notesOf(sheet);
  let noteBoxes: string | undefined;
  if (notes.length > 0) {
    noteBoxes = relations.add('vmlDrawing', `../drawings/vmlDrawing${number}.vml`);
    relations.add('comments', `../comments${number}.xml`);
    target.add(`xl/drawings/vmlDrawing${number}.vml`, noteBoxesXml(notes, number));
    target.add(`xl/comments${number}.xml`, notesXml(notes, author), 'comments');
  }
  const drawing = addCharts(target, sheet, number, relations);
  const xml = worksheetXml(sheet, {
    tables,
    relations,
    inFront,
    ...(drawing ? { drawing } : {}),
    ...(noteBoxes ? { noteBoxes } : {}),
  });
  target.add(`xl/worksheets/sheet${number}.xml`, xml, 'worksheet');
  if (!relations.empty) target.add(`xl/worksheets/_rels/sheet${number}.xml.rels`, relations.xml());
}

function withoutCharts({ charts: _left, ...sheet }: Sheet): Sheet {
  return sheet;
}

/** @returns the sheet's relation to the drawing of its charts, if it has any. */
function addCharts(
  target: Package,
  sheet: Sheet,
  number: number,
  sheetRelations: Relations,
): string | undefined {
  const { charts = [] } = sheet;
  if (charts.length === 0) return undefined;
  const relations = new Relations();
  const ids = charts.map((chart, index) => {
    const file = `chart${number}-${index + 1}.xml`;
    target.add(`xl/charts/${file}`, chartXml(chart, sheet), 'chart');
    return relations.add('chart', `../charts/${file}`);
  });
  target.add(`xl/drawings/drawing${number}.xml`, drawingXml(charts, ids), 'drawing');
  target.add(`xl/drawings/_rels/drawing${number}.xml.rels`, relations.xml());
  return sheetRelations.add('drawing', `../drawings/drawing${number}.xml`);
}

function addWorkbook(target: Package, workbook: Workbook, charts: boolean): void {
  const tables = { styles: new StyleTable(), strings: new StringTable() };
  const relations = new Relations();
  const front = activeIndex(workbook);
  const author = workbook.properties?.creator ?? '';
  const sheetIds = workbook.sheets.map((sheet, index) => {
    const number = index + 1;
    addSheet(
      target,
      charts ? sheet : withoutCharts(sheet),
      { number, inFront: index === front, author },
      tables,
    );
    return relations.add('worksheet', `worksheets/sheet${number}.xml`);
  });
  relations.add('styles', 'styles.xml');
  target.add('xl/styles.xml', tables.styles.xml(), 'styles');
  if (!tables.strings.empty) {
    relations.add('sharedStrings', 'sharedStrings.xml');
    target.add('xl/sharedStrings.xml', tables.strings.xml(), 'strings');
  }
  target.add('xl/workbook.xml', workbookXml(workbook, sheetIds), 'workbook');
  target.add('xl/_rels/workbook.xml.rels', relations.xml());
}

export interface WriteOptions {
  /** False leaves charts out: Excel on the web refuses to insert sheets that have any. True by default. */
  readonly charts?: boolean;
}

/**
 * The workbook as the bytes of an .xlsx file. Equal workbooks give equal bytes: no clock, no randomness.
 *
 * - Text is text, whatever it begins with; only `formula` makes a formula.
 * - Texts beyond Excel's limits (32,767 units in a cell or note, 32 and 255 in a validation's titles and
 *   messages, 255 in a header) are cut and end in `…`.
 * - A validation without `error` shows its prompt and refuses nothing.
 * - Paper is A4; pages are numbered from 1 on each sheet.
 *
 * @throws RangeError for names that Excel does not allow, two equal names, or no visible sheet.
 */
export function writeWorkbook(workbook: Workbook, { charts = true }: WriteOptions = {}): Uint8Array {
  assertWritable(workbook);
  const target = new Package();
  const relations = new Relations();
  relations.add('officeDocument', 'xl/workbook.xml');
  addWorkbook(target, workbook, charts);
  const properties = workbook.properties ?? {};
  const core = corePropertiesXml(properties);
  if (core) {
    relations.add('core-properties', 'docProps/core.xml');
    target.add('docProps/core.xml', core, 'core');
  }
  const extended = extendedPropertiesXml(properties);
  if (extended) {
    relations.add('extended-properties', 'docProps/app.xml');
    target.add('docProps/app.xml', extended, 'extended');
  }
  target.add('_rels/.rels', relations.xml());
  return target.bytes();
}
