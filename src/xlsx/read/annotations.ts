/** Links and notes: the file keeps them apart from the cells they belong to. */
import type { Cell } from '../../sheet/model';
import { readArea, readPlace } from './areas';
import type { Place } from './areas';
import { child, children, relationshipId } from './elements';
import type { Budget } from './limits';
import type { Relationship } from './relationships';
import type { DraftRows } from './rows';
import { ownCopy, richText, unescapeText } from './strings';
import type { XmlElement } from './xml';

/** Sets the links of a sheet; one over several cells goes to each of them that exists, and to the first. */
export function applyLinks(
  rows: DraftRows,
  worksheet: XmlElement,
  budget: Budget,
  relationships: ReadonlyMap<string, Relationship>,
): void {
  for (const element of children(child(worksheet, 'hyperlinks'), 'hyperlink')) {
    budget.checkTime();
    const area = readArea(element.attributes['ref'] ?? '');
    const link = linkOf(element, relationships);
    if (!area || link === undefined) continue;
    annotate(rows, { row: area.top, column: area.left }, { link }, budget);
    if (area.top === area.bottom && area.left === area.right) continue;
    for (const [row, { cells }] of rows) {
      if (row < area.top || row > area.bottom) continue;
      for (const column of cells.keys()) {
        if (column >= area.left && column <= area.right) annotate(rows, { row, column }, { link }, budget);
      }
    }
  }
}

/** A place in the workbook stands in `location`, or after `#` in a relationship (openpyxl). */
function linkOf(element: XmlElement, relationships: ReadonlyMap<string, Relationship>): string | undefined {
  const id = relationshipId(element);
  const target = id === undefined ? undefined : relationships.get(id)?.target;
  const place = element.attributes['location'];
  if (target === undefined) return place === undefined ? undefined : unescapeText(place).replace(/^#/, '');
  const whole = place === undefined ? target : `${target}#${unescapeText(place)}`;
  return ownCopy(whole.replace(/^#/, ''));
}

/** Sets the notes of a sheet; `comments` is the root of its comments part. */
export function applyNotes(rows: DraftRows, comments: XmlElement, budget: Budget): void {
  for (const element of children(child(comments, 'commentList'), 'comment')) {
    const place = readPlace(element.attributes['ref'] ?? '');
    const text = child(element, 'text');
    if (place && text) annotate(rows, place, { note: richText(text) }, budget);
  }
}

function annotate(
  rows: DraftRows,
  place: Place,
  annotation: Pick<Cell, 'link' | 'note'>,
  budget: Budget,
): void {
  budget.spend('annotations');
  let row = rows.get(place.row);
  if (!row) {
    budget.spend('rows');
    row = { cells: new Map() };
    rows.set(place.row, row);
  }
  row.cells.set(place.column, { ...(row.cells.get(place.column) ?? { value: null }), ...annotation });
}
