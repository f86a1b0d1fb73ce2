/** Sheets that the unit has put into its file: they go back as plain values under names of their own. */
import { readMark } from '../../form/mark';
import { sheetNames } from '../../form/names';
import type { PlanPack } from '../../plan/schema';
import { SheetDraft, valueCell } from '../../sheet/build';
import type { Cell, CellStyle, Grid, Sheet } from '../../sheet/model';
import { isBlank, valueText } from '../../sheet/values';
import { findMark, isToDoSheet, readIdentitySheet, readSubmissions, type Submission } from '../../submission';
import { tellingFormat } from './formats';

/**
 * The sheets that are no part of anybody's form; copies of a form's sheets are among them. Empty ones are left out.
 * A file may hold the forms of several units: those of the others are not this unit's to get back.
 */
export function addedGrids(grids: readonly Grid[], plan: PlanPack, own: Submission): Grid[] {
  const ofForms = new Set(
    readSubmissions(grids, plan).flatMap((submission) => [
      ...Object.values(submission.sheets).map(({ name }) => name),
      ...Object.values(submission.info).map(({ place }) => place.sheet),
      ...(sameOwner(submission, own) ? [] : submission.copies.map(({ name }) => name)),
    ]),
  );
  const copies = new Set(own.copies.map(({ name }) => name));
  return grids.filter(
    (grid) =>
      !ofForms.has(grid.name) &&
      (copies.has(grid.name) || !isFormSheet(grid)) &&
      [...grid.rows.values()].some(({ cells }) => [...cells.values()].some(({ value }) => !isBlank(value))),
  );
}

function sameOwner({ identity: one }: Submission, { identity: other }: Submission): boolean {
  return one?.unit === other?.unit && one?.period === other?.period && one?.plan === other?.plan;
}

/** The definitions carry the form's mark; the lists have only their name. */
function isFormSheet(grid: Grid): boolean {
  const isLists = grid.name === sheetNames.lists || grid.name.startsWith(`${sheetNames.lists} `);
  return isLists || isToDoSheet(grid) || readIdentitySheet(grid) !== null || findMark(grid) !== null;
}

/** Values and widths only; `taken` are the names that the workbook has already. */
export function addedSheets(grids: readonly Grid[], taken: readonly string[]): Sheet[] {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  return grids.map((grid) => {
    const name = freeName(grid.name, names);
    names.add(name.toLowerCase());
    return plainSheet(grid, name);
  });
}

/** Excel's longest name of a sheet (support.microsoft.com, "Rename a worksheet"). */
const longestName = 31;

function freeName(name: string, taken: ReadonlySet<string>): string {
  // What Excel does not allow in a name, other programs may have let through.
  const plain =
    name
      .replace(/[[\]:*?/\\\p{Cc}]/gu, ' ')
      .replace(/^'+|'+$/g, '')
      .trim() || 'Trang';
  for (let number = 1; ; number += 1) {
    const end = number === 1 ? '' : ` (${number})`;
    const free = `${plain.slice(0, longestName - end.length).replace(/'+$/, '')}${end}`;
    if (!taken.has(free.toLowerCase())) return free;
  }
}

function plainSheet(grid: Grid, name: string): Sheet {
  const draft = new SheetDraft(name);
  for (const [column, { width }] of grid.columns ?? []) {
    if (width !== undefined) draft.setColumn(column, { width });
  }
  for (const [row, { cells }] of grid.rows) {
    for (const [column, cell] of cells) {
      const plain = plainCell(cell);
      if (plain) draft.put(column, row, plain);
    }
  }
  return draft.finish();
}

function plainCell({ value, formula, style }: Cell): Cell | null {
  const shown = value ?? (formula === undefined ? null : `=${formula}`);
  if (isBlank(shown) || readMark(valueText(shown)) !== null) return null;
  return valueCell(shown, lookOf(style?.numberFormat));
}

function lookOf(numberFormat: string | undefined): CellStyle {
  const meaning = tellingFormat(numberFormat);
  return { align: { vertical: 'top', wrap: true }, ...(meaning === null ? {} : { numberFormat: meaning }) };
}
