/** A sheet as Excel's API answers it. */
import type { LoadedSheet } from '../../src/sheet/loaded';
import type { Grid } from '../../src/sheet/model';
import { isError } from '../../src/sheet/values';

/** From A1 on. */
export function loadedSheet({ name, rows }: Grid): LoadedSheet {
  const height = Math.max(...rows.keys());
  const width = Math.max(...[...rows.values()].flatMap(({ cells }) => [...cells.keys()]));
  const table = <T>(read: (row: number, column: number) => T): T[][] =>
    Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (__, column) => read(row + 1, column + 1)),
    );
  const cell = (row: number, column: number) => rows.get(row)?.cells.get(column);
  const value = (row: number, column: number) => {
    const found = cell(row, column)?.value ?? '';
    return isError(found) ? found.error : found;
  };
  return {
    name,
    visibility: 'Visible',
    range: {
      rowIndex: 0,
      columnIndex: 0,
      values: table(value),
      formulas: table((row, column) => {
        const formula = cell(row, column)?.formula;
        return formula === undefined ? value(row, column) : `=${formula}`;
      }),
      valueTypes: table((row, column) => (isError(cell(row, column)?.value) ? 'Error' : 'String')),
    },
  };
}
