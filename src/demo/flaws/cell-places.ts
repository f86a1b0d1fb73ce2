/** Single cells of a finished workbook in which a flaw is put. */
import type { ColumnId } from '../../form/columns';
import { infoLines, type InfoId } from '../../form/info';
import { sheetNames } from '../../form/names';
import type { Cell, Sheet } from '../../sheet/model';
import { editCell, replaceSheet, tableOf } from '../edits';
import { ratioKey, type Spoiler } from './places';
import type { Draft } from './types';

/** Changes one cell of Phụ lục 01 in the first row that the unit leads with a target. */
export function onMeasureCell(column: ColumnId, edit: (cell: Cell, draft: Draft) => Cell): Spoiler {
  return (workbook, draft) => {
    const table = tableOf(workbook, 'PL01', draft.plan.document.year);
    const key = ratioKey(draft);
    const [at, row] = [table?.columns.get(column), key && table?.rows.get(key)];
    if (!table || !at || !row) return null;
    return replaceSheet(
      workbook,
      editCell(table.sheet, at, row, (cell) => edit(cell, draft)),
    );
  };
}

/** Changes the cell beside a label of `Thông tin`; null leaves the workbook without the flaw. */
export function onInfoCell(id: InfoId, edit: (cell: Cell, draft: Draft) => Cell | null): Spoiler {
  return (workbook, draft) => {
    const info = workbook.sheets.find(({ name }) => name === sheetNames.info);
    const at = info && valuePlace(info, id);
    if (!info || !at) return null;
    const changed = edit(info.rows.get(at.row)?.cells.get(at.column) ?? { value: null }, draft);
    return (
      changed &&
      replaceSheet(
        workbook,
        editCell(info, at.column, at.row, () => changed),
      )
    );
  };
}

function valuePlace(info: Sheet, id: InfoId): { readonly column: number; readonly row: number } | null {
  const label = infoLines.find((line) => line.id === id)?.label;
  for (const [row, { cells }] of info.rows) {
    const columns = [...cells.keys()].sort((one, other) => one - other);
    const at = columns.find((column) => cells.get(column)?.value === label);
    const value = columns.find(
      (column) => at !== undefined && column > at && cells.get(column)?.value !== null,
    );
    if (value !== undefined) return { column: value, row };
  }
  return null;
}
