/**
 * What stands in a file that came in and has no place in the form made anew: rows and notes that the unit has added,
 * a column whose header is gone, the second of two rows. Nothing of it may be lost on the way back.
 */
import { keysOf } from '../../plan/tables';
import { appendixIds, columns, type ColumnId } from '../../form/columns';
import { readMark } from '../../form/mark';
import type { AppendixId } from '../../plan/schema';
import { squeeze } from '../../plan/text';
import { cellAt, columnLetters } from '../../sheet/address';
import type { Cell, CellValue, Grid, Sheet } from '../../sheet/model';
import { isBlank, valueText } from '../../sheet/values';
import { rowEntry, type Submission, type SubmittedRow, type SubmittedSheet } from '../../submission';
import { sortedRows } from '../../submission/headers';

export interface Leftover {
  /** Sheet and row in the file that came in. */
  readonly sheet: string;
  readonly row: number;
  /** What stands in TT of the row; empty where nothing does. */
  readonly tt: string;
  /** Header of the column there; its letters where it has none. */
  readonly column: string;
  /** As it stood; a formula without its result as text. */
  readonly value: CellValue;
}

/** By sheet, row and column. `made` is the form made anew, `grids` are all sheets of the file. */
export function leftoversOf(
  sent: Submission,
  made: { readonly submission: Submission; readonly sheets: readonly Sheet[] },
  grids: readonly Grid[],
): Leftover[] {
  const infoName = Object.values(sent.info)[0]?.place.sheet;
  const info = grids.find(({ name }) => name === infoName);
  return [
    ...(info ? inInfo(info, sent, made) : []),
    ...appendixIds.flatMap((appendix) => {
      const sheet = sent.sheets[appendix];
      return sheet ? inTable(sheet, made) : [];
    }),
  ];
}

type Made = Parameters<typeof leftoversOf>[1];

/** Beside and between the lines of `Thông tin`. */
function inInfo(grid: Grid, { info }: Submission, { submission, sheets }: Made): Leftover[] {
  const own = new Set(Object.values(info).map(({ place }) => place.address));
  const printed = textsOn(sheets, submission.info.unit?.place.sheet);
  return cellsOf(grid).flatMap(({ row, column, cell }) => {
    const isOwn = own.has(`${columnLetters(column)}${row}`);
    return isOwn || isOurs(cell, printed)
      ? []
      : [leftover(grid, { row, column, cell }, '', columnLetters(column))];
  });
}

function inTable(sheet: SubmittedSheet, made: Made): Leftover[] {
  const { appendix, grid, headerRow } = sheet;
  const printed = textsOn(made.sheets, made.submission.sheets[appendix]?.name);
  const keyed = new Map(sheet.rows.map((row) => [row.row, row]));
  const ids = new Map(keysOf(sheet.columns).map((id) => [sheet.columns[id], id]));
  return cellsOf(grid).flatMap(({ row, column, cell }) => {
    const isAbove = row < headerRow;
    const line = keyed.get(row);
    const id = ids.get(column);
    if (row === headerRow || (isAbove && isOurs(cell, printed))) return [];
    if (line && id !== undefined && (isPrinted(appendix, id) || isCarried(cell, id, line, made))) return [];
    const header = squeeze(valueText(cellAt(grid, column, headerRow)?.value));
    const tt = isAbove ? '' : textIn(grid, row, sheet.columns.tt);
    return [leftover(grid, { row, column, cell }, tt, header || columnLetters(column))];
  });
}

function leftover({ name }: Grid, { row, cell }: FilledCell, tt: string, column: string): Leftover {
  const { value, formula } = cell;
  return { sheet: name, row, tt, column, value: value ?? (formula === undefined ? null : `=${formula}`) };
}

/** Printed or computed by the form: what was made of the plan's words there, a finding says. */
function isPrinted(appendix: AppendixId, id: ColumnId): boolean {
  return columns[appendix].some((column) => column.id === id && column.input === 'none');
}

function isCarried(
  { value }: Cell,
  id: ColumnId,
  { appendix, key }: SubmittedRow,
  { submission }: Made,
): boolean {
  const target = submission.sheets[appendix]?.rows.find((row) => row.key === key);
  const entry = target && rowEntry(target)[id];
  return value !== null && entry !== undefined && valueText(entry) === valueText(value);
}

/** Words that the form itself has; marks; what a formula of the form shows. */
function isOurs({ value, formula }: Cell, printed: ReadonlySet<string>): boolean {
  const text = squeeze(valueText(value));
  return formula !== undefined || printed.has(text) || readMark(text) !== null;
}

function textsOn(sheets: readonly Sheet[], name: string | undefined): ReadonlySet<string> {
  const sheet = sheets.find((one) => one.name === name);
  return new Set(
    [...(sheet?.rows.values() ?? [])].flatMap(({ cells }) =>
      [...cells.values()].map(({ value }) => squeeze(valueText(value))),
    ),
  );
}

interface FilledCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** Row by row, from left to right. */
function cellsOf(grid: Grid): FilledCell[] {
  const byNumber = ([one]: readonly [number, unknown], [other]: readonly [number, unknown]) => one - other;
  return sortedRows(grid).flatMap((row) =>
    [...(grid.rows.get(row)?.cells ?? [])]
      .sort(byNumber)
      .filter(([, cell]) => !isBlank(cell.value) || cell.cached === false)
      .map(([column, cell]) => ({ row, column, cell })),
  );
}

function textIn(grid: Grid, row: number, column: number | undefined): string {
  return column === undefined ? '' : squeeze(valueText(cellAt(grid, column, row)?.value));
}
