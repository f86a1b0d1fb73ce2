import type { Area, PrintSetup } from '../../sheet/model';
import { LAST_COLUMN, readArea } from './areas';
import { defined } from './defined';
import { child, children, whole } from './elements';
import type { XmlElement } from './xml';

/** What defined names say about printing a sheet. */
export interface PrintNames {
  readonly area?: Area;
  readonly titleRows?: NonNullable<PrintSetup['titleRows']>;
}

/** Print areas and titles by the index of their sheet in the workbook. */
export function readPrintNames(workbook: XmlElement): ReadonlyMap<number, PrintNames> {
  const found = new Map<number, PrintNames>();
  for (const element of children(child(workbook, 'definedNames'), 'definedName')) {
    const sheet = whole(element, 'localSheetId');
    if (sheet === undefined) continue;
    const name = element.attributes['name']?.toLowerCase();
    const known = found.get(sheet) ?? {};
    if (name === '_xlnm.print_area') {
      found.set(sheet, { ...known, ...defined({ area: references(element.text)[0] }) });
    } else if (name === '_xlnm.print_titles') {
      found.set(sheet, { ...known, ...defined({ titleRows: titleRows(element.text) }) });
    }
  }
  return found;
}

/** `'PL 01'!$A:$B,'PL 01'!$4:$5`: of the repeated columns and rows the model has the rows. */
function titleRows(text: string): PrintNames['titleRows'] {
  const rows = references(text).find((area) => area.left === 1 && area.right === LAST_COLUMN);
  return rows && { first: rows.top, last: rows.bottom };
}

/** Longest formula ("Excel specifications and limits", support.microsoft.com); a name holds one. */
const LONGEST_FORMULA = 8192;

/** The areas of a list of references, commas inside sheet names minded. */
function references(text: string): Area[] {
  if (text.length > LONGEST_FORMULA) return [];
  const parts = text.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
  return parts.flatMap((part) => readArea(part.slice(part.lastIndexOf('!') + 1)) ?? []);
}
