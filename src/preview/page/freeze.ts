import { columnNumber } from '../../sheet/address';
import type { SheetState } from '../model/sheet-state';

/** Frozen rows and columns stay in view; called when the table is in the page, since heights are measured. */
export function stick(table: HTMLTableElement, sheet: SheetState): void {
  const { rows = 0, columns = 0 } = sheet.freeze ?? {};
  if (rows === 0 && columns === 0) return;
  const origin = table.getBoundingClientRect();
  const lines = [...(table.tHead?.rows ?? []), ...(table.tBodies[0]?.rows ?? [])];
  for (const line of lines) {
    const frozenRow = Number(line.dataset['row']) <= rows;
    const top = line.getBoundingClientRect().top - origin.top;
    for (const cell of line.cells) {
      const column = columnOf(cell);
      const frozenColumn = column !== null && column <= columns;
      if (!frozenRow && !frozenColumn) continue;
      cell.classList.add('frozen');
      if (frozenRow) cell.style.top = `${top}px`;
      if (frozenColumn) cell.style.left = `${cell.getBoundingClientRect().left - origin.left}px`;
      cell.style.zIndex = String(layerOf(cell) + Number(frozenRow) + Number(frozenColumn));
    }
  }
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
