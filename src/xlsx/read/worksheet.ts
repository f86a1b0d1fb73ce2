import type { Sheet } from '../../sheet/model';
import { applyLinks, applyNotes } from './annotations';
import type { CellContext } from './cell';
import { readConditionals } from './conditionals';
import { defined } from './defined';
import { child } from './elements';
import { refuse } from './failure';
import type { PrintNames } from './names';
import type { Package } from './package';
import { readPrint } from './print';
import { readRelationships, relationshipOf } from './relationships';
import { RowCollector } from './rows';
import type { DraftRows } from './rows';
import { readColumns, readFilter, readMerges, readProtection, readView } from './sheet-settings';
import { readValidations } from './validations';
import { parseXml, streamXml } from './xml';
import type { XmlElement } from './xml';

/** What the workbook part says about a sheet. */
export interface SheetEntry {
  readonly name: string;
  readonly visibility: Sheet['visibility'];
  readonly part: string;
  readonly printNames: PrintNames;
}

export interface SheetContext extends CellContext {
  readonly files: Package;
  /** Styled blanks that may still be kept in this workbook. */
  readonly blanks: { left: number };
}

/** Reads one worksheet with its notes and links. */
export function readWorksheet(entry: SheetEntry, context: SheetContext): Sheet {
  const { files, budget, styles } = context;
  const { worksheet, rows } = readPart(files.require(entry.part), context);
  const relationships = readRelationships(files, entry.part, budget);
  applyLinks(rows, worksheet, budget, relationships);
  const comments = files.read(relationshipOf(relationships, 'comments')?.target ?? '');
  if (comments) applyNotes(rows, parseXml(comments, budget), budget);
  return {
    name: entry.name,
    visibility: entry.visibility,
    rows,
    merges: readMerges(worksheet, budget),
    columns: readColumns(worksheet, budget),
    validations: readValidations(worksheet, budget),
    protection: readProtection(worksheet),
    conditionals: readConditionals(worksheet, styles, budget),
    ...readView(worksheet),
    ...defined({
      tabColor: styles.color(child(child(worksheet, 'sheetPr'), 'tabColor')),
      print: readPrint(worksheet, entry.printNames),
      filter: readFilter(worksheet),
    }),
  };
}

/** Streams the rows and keeps everything around them whole. */
function readPart(bytes: Uint8Array, context: SheetContext): { worksheet: XmlElement; rows: DraftRows } {
  const collector = new RowCollector(context, context.blanks);
  let worksheet: XmlElement | null = null;
  streamXml(bytes, context.budget, {
    containers: { worksheet: { sheetData: { row: {} } } },
    open(container) {
      if (container.name === 'worksheet') worksheet = container;
      if (container.name === 'row') collector.startRow(container);
    },
    child(element, container) {
      if (container === worksheet) {
        worksheet?.children.push(element);
        return 'kept';
      }
      if (container?.name === 'row' && isCell(element, container)) collector.addCell(element);
      return 'done';
    },
    close(container) {
      if (container.name === 'row') collector.endRow();
    },
  });
  return {
    worksheet: worksheet ?? refuse('damaged', 'sheet part without a worksheet'),
    rows: collector.rows,
  };
}

function isCell(element: XmlElement, row: XmlElement): boolean {
  return element.name === 'c' && element.space === row.space;
}
