/** A line of the register from the cells that it has: the others are blank, and grey where they are not its own. */
import { valueCell } from '../../sheet/build';
import type { Cell } from '../../sheet/model';
import { looks } from '../looks';
import { registerColumns, type RegisterColumn } from './layout';

export type RegisterCells = Readonly<Partial<Record<RegisterColumn, Cell>>>;

export function cellsOf(list: 'files' | 'units', cells: RegisterCells): Cell[] {
  return registerColumns.map((column) => {
    const { id } = column;
    const isOther = 'input' in column && column.input !== 'note' && column.input !== list;
    return cells[id] ?? valueCell(null, isOther ? looks.listClosed : looks.listText);
  });
}
