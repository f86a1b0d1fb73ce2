/** What of a workbook is sealed: every word, number and formula in its place; looks are not. */
import type { CellValue, Grid, Row } from '../../sheet/model';
import { isBlank } from '../../sheet/values';

/**
 * The content of a sheet as one text, the same for whoever has saved the file. A formula stands for its result:
 * programs calculate it anew and may differ in the last digit.
 */
export function sheetContent(grid: Grid): string {
  return [...rowContents(grid).values()].join('\n');
}

/** The content of each row that has any, by its number, from top to bottom. */
export function rowContents({ rows }: Grid): ReadonlyMap<number, string> {
  return new Map(
    [...rows]
      .sort(([one], [other]) => one - other)
      .map(([row, { cells }]) => [row, cellContents(row, cells).join('\n')] as const)
      .filter(([, content]) => content !== ''),
  );
}

function cellContents(row: number, cells: Row['cells']): string[] {
  return [...cells]
    .sort(([one], [other]) => one - other)
    .filter(([, { value, formula }]) => formula !== undefined || !isBlank(value))
    .map(([column, { value, formula }]) =>
      JSON.stringify(
        formula === undefined ? [row, column, settled(value)] : [row, column, '=', unquoted(formula)],
      ),
    );
}

/** openpyxl reads a time as a clock's and writes it back with another last digit. Counts are whole and stay exact. */
function settled(value: CellValue): CellValue {
  return typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(12)) : value;
}

/** Programs put names of sheets between apostrophes as they think fit: `'PL01'!G7` or `PL01!G7`. */
function unquoted(formula: string): string {
  return formula.replaceAll("'", '');
}
