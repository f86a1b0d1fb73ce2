import { columnNumber } from '../../sheet/address';
import type { SheetState } from '../model/sheet-state';

interface Frozen {
  readonly cell: HTMLTableCellElement;
  /** Pixels from the table's corner; null scrolls along. */
  readonly top: number | null;
  readonly left: number | null;
}

/**
 * Frozen rows and columns stay in view; called when the table is in the page, since heights are measured. All are
 * measured before the first is changed: each change would make the browser lay out a long table anew.
 */
export function stick(table: HTMLTableElement, sheet: SheetState): void {
  for (const { cell, top, left } of frozenCells(table, sheet)) {
    cell.classList.add('frozen');
    if (top !== null) cell.style.top = `${top}px`;
    if (left !== null) cell.style.left = `${left}px`;
    cell.style.zIndex = String(layerOf(cell) + Number(top !== null) + Number(left !== null));
  }
}

function frozenCells(table: HTMLTableElement, sheet: SheetState): readonly Frozen[] {
  const { rows = 0, columns = 0 } = sheet.freeze ?? {};
  if (rows === 0 && columns === 0) return [];
  const origin = table.getBoundingClientRect();
  const lines = [...(table.tHead?.rows ?? []), ...(table.tBodies[0]?.rows ?? [])];
  return lines.flatMap((line) => {
    const frozenRow = Number(line.dataset['row']) <= rows;
    return [...line.cells].flatMap((cell): Frozen[] => {
      const column = columnOf(cell);
      const frozenColumn = column !== null && column <= columns;
      if (!frozenRow && !frozenColumn) return [];
      const { left } = cell.getBoundingClientRect();
      return [
        {
          cell,
          top: frozenRow ? line.getBoundingClientRect().top - origin.top : null,
          left: frozenColumn ? left - origin.left : null,
        },
      ];
    });
  });
}

/** Headers lie above cells, column letters above row numbers, as in the style sheet. */
function layerOf(cell: HTMLTableCellElement): number {
  if (cell.tagName === 'TD') return 2;
  return cell.scope === 'col' ? 7 : 5;
}

function columnOf(cell: HTMLTableCellElement): number | null {
  const header = cell.dataset['column'];
  if (header !== undefined) return Number(header);
  const letters = /!([A-Z]+)\d+$/.exec(cell.dataset['cell'] ?? '')?.[1];
  return letters === undefined ? null : columnNumber(letters);
}
