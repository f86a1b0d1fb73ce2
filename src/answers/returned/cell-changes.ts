/** Changes to single cells of finished sheets, as new sheets. */
import { parseAddress } from '../../sheet/address';
import type { Cell, Sheet } from '../../sheet/model';
import type { CellPlace } from '../../submission';

export interface CellChange extends CellPlace {
  readonly change: (cell: Cell) => Cell;
}

/** Each change sees what those before it have left; a place on no sheet changes nothing. */
export function changeCells(sheets: readonly Sheet[], changes: readonly CellChange[]): Sheet[] {
  return sheets.map((sheet) => {
    const own = changes.filter((change) => change.sheet === sheet.name);
    return own.length === 0 ? sheet : changeSheet(sheet, own);
  });
}

function changeSheet(sheet: Sheet, changes: readonly CellChange[]): Sheet {
  const rows = new Map(sheet.rows);
  for (const { address, change } of changes) {
    const place = parseAddress(address);
    if (!place) continue;
    const row = rows.get(place.row) ?? { cells: new Map<number, Cell>() };
    const cell = change(row.cells.get(place.column) ?? { value: null });
    rows.set(place.row, { ...row, cells: new Map(row.cells).set(place.column, cell) });
  }
  return { ...sheet, rows };
}
