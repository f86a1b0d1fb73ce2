import type { SheetState } from '../model/sheetState';

/** Frozen rows and columns stay in view; called when the table is in the page, since heights are measured. */
export function stick(table: HTMLTableElement, sheet: SheetState): void {
  const { rows = 0, columns = 0 } = sheet.freeze ?? {};
  if (rows === 0 && columns === 0) return;
  const origin = table.getBoundingClientRect();
  for (const line of table.tBodies[0]?.rows ?? []) {
    const frozenRow = Number(line.dataset['row']) <= rows;
    const top = line.getBoundingClientRect().top - origin.top;
    for (const cell of line.cells) {
      const column = columnOf(cell);
      const frozenColumn = column !== null && column <= columns;
      if (!frozenRow && !frozenColumn) continue;
      cell.classList.add('frozen');
      if (frozenRow) cell.style.top = `${top}px`;
      if (frozenColumn) cell.style.left = `${cell.getBoundingClientRect().left - origin.left}px`;
      cell.style.zIndex = String(2 + Number(frozenRow) + Number(frozenColumn) + (column === null ? 1 : 0));
    }
  }
}

function columnOf(cell: HTMLTableCellElement): number | null {
  const letters = /!([A-Z]+)\d+$/.exec(cell.dataset['cell'] ?? '')?.[1];
  if (letters === undefined) return null;
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
