/**
 * What the officer has put into an earlier result moves on to the new one: columns of their own beside a table,
 * our columns that are theirs to fill in, and rows of their own. Notes follow the hidden key of their row, the
 * first of a key to the first; what finds no row any more is handed back, never dropped. Values only: a formula
 * of the officer's would point at rows that have moved.
 */
import type { Area, Cell, CellValue, Grid, Row, Sheet } from '../sheet/model';
import { textHeight } from '../sheet/text-height';
import { isBlank, valueText } from '../sheet/values';
import { looks } from './looks';
import { officerHeaders } from './officer';
import { firstColumn, headerKey, keyColumn } from './table';

export interface KeptSheet {
  readonly sheet: Sheet;
  /** Headers of the officer's own columns; empty text for a column without one. */
  readonly columns: readonly string[];
  /** Notes that stand beside their rows again. */
  readonly notes: number;
  /** Rows of the officer's own, now below the table. */
  readonly rows: number;
  readonly orphans: readonly Orphan[];
}

/** A note whose row the new sheet no longer has. */
export interface Orphan {
  readonly sheet: string;
  readonly key: string;
  /** Of its column. */
  readonly header: string;
  readonly text: string;
}

export const ownRowsTitle = 'Dòng thêm của người tổng hợp';

/**
 * `earlier` is the sheet of the same name in the earlier result; null leaves everything as it is. `theirs` are
 * the headers of our columns that are the officer's.
 */
export function keepOfficerWork(
  sheet: Sheet,
  earlier: Grid | null,
  theirs: ReadonlySet<string> = officerHeaders,
): KeptSheet {
  const untouched: KeptSheet = { sheet, columns: [], notes: 0, rows: 0, orphans: [] };
  if (!earlier) return untouched;
  const [before, now] = [tablesOf(earlier), tablesOf(sheet)];
  if (before.length === 0 || now.length === 0) return untouched;
  const added = addedColumns(before, now, lastColumn(sheet));
  const draft = new Map(sheet.rows);
  const orphans: Orphan[] = [];
  let notes = 0;
  now.forEach((table, index) => {
    const old = before[index];
    if (!old) return;
    for (const [column, target] of added.targets) {
      const header = old.headers.get(column);
      if (header) putCell(draft, table.headerRow, target, { value: header, style: looks.listHeader });
    }
    for (const { key, header, value, row } of notesOf(old, table, added.targets, theirs)) {
      if (row === null) orphans.push({ sheet: sheet.name, key, header, text: valueText(value) });
      else {
        putNote(draft, row.row, row.column, value, widthAt(sheet, row.column));
        notes += 1;
      }
    }
  });
  const own = ownRows(earlier, before);
  appendRows(draft, own, added.targets);
  const columns = new Map([
    ...sheet.columns,
    ...[...added.targets.values()].map((target) => [target, { width: addedWidth }] as const),
  ]);
  return {
    sheet: { ...sheet, rows: draft, columns, ...printOf(sheet, own.length > 0 ? draft : sheet.rows) },
    columns: added.headers,
    notes,
    rows: own.length,
    orphans,
  };
}

const addedWidth = 24;

interface Table {
  readonly headerRow: number;
  readonly headers: ReadonlyMap<number, string>;
  /** Rows with a key, from the header down to the next one. */
  readonly rows: readonly { readonly number: number; readonly key: string; readonly row: Row }[];
}

function sortedRows(grid: Grid): [number, Row][] {
  return [...grid.rows].sort(([one], [other]) => one - other);
}

function keyOf(row: Row): string {
  return valueText(row.cells.get(keyColumn)?.value).trim();
}

/** A header row is marked and is followed by keyed rows; a marked title or remark is followed by none. */
function tablesOf(grid: Grid): Table[] {
  const tables: { headerRow: number; headers: Map<number, string>; rows: Table['rows'][number][] }[] = [];
  for (const [number, row] of sortedRows(grid)) {
    const key = keyOf(row);
    if (key === headerKey) tables.push({ headerRow: number, headers: textsOf(row), rows: [] });
    else if (key !== '') tables.at(-1)?.rows.push({ number, key, row });
  }
  return tables.filter(({ headers }) => headers.size > 1);
}

function textsOf({ cells }: Row): Map<number, string> {
  return new Map(
    [...cells].flatMap(([column, { value }]) => {
      const text = valueText(value).trim();
      return column < firstColumn || text === '' ? [] : [[column, text] as const];
    }),
  );
}

/** Columns with content whose header is none of ours, beside the last column of the new sheet. */
function addedColumns(before: readonly Table[], now: readonly Table[], last: number) {
  const ours = new Set(now.flatMap(({ headers }) => [...headers.values()]));
  const headers = new Map<number, string>();
  for (const table of before) {
    const used = new Set(table.rows.flatMap(({ row }) => filledColumns(row)));
    for (const column of new Set([...table.headers.keys(), ...used])) {
      const header = table.headers.get(column) ?? '';
      const isOurs = ours.has(header) || [...before].some((one) => ours.has(one.headers.get(column) ?? ''));
      if (column >= firstColumn && !isOurs) headers.set(column, headers.get(column) || header);
    }
  }
  const columns = [...headers.keys()].sort((one, other) => one - other);
  return {
    headers: columns.map((column) => headers.get(column) ?? ''),
    targets: new Map(columns.map((column, index) => [column, last + 1 + index])),
  };
}

function filledColumns({ cells }: Row): number[] {
  return [...cells].flatMap(([column, { value }]) => (isBlank(value) ? [] : [column]));
}

function lastColumn({ rows }: Sheet): number {
  let last = firstColumn;
  for (const { cells } of rows.values()) for (const column of cells.keys()) last = Math.max(last, column);
  return last;
}

interface Note {
  readonly key: string;
  readonly header: string;
  readonly value: CellValue;
  readonly row: { readonly row: number; readonly column: number } | null;
}

function* notesOf(
  old: Table,
  now: Table,
  added: ReadonlyMap<number, number>,
  theirs: ReadonlySet<string>,
): Generator<Note> {
  const targets = new Map<string, number[]>();
  for (const { key, number } of now.rows) targets.set(key, [...(targets.get(key) ?? []), number]);
  const ours = new Map([...now.headers].map(([column, header]) => [header, column]));
  const seen = new Map<string, number>();
  for (const { key, row } of old.rows) {
    const occurrence = seen.get(key) ?? 0;
    seen.set(key, occurrence + 1);
    const target = targets.get(key)?.[occurrence];
    for (const column of filledColumns(row)) {
      const header = old.headers.get(column) ?? '';
      const to = theirs.has(header) ? ours.get(header) : added.get(column);
      if (to === undefined) continue;
      const place = target === undefined ? null : { row: target, column: to };
      yield { key, header, value: row.cells.get(column)?.value ?? null, row: place };
    }
  }
}

/** Rows without a key below the first header that hold something. */
function ownRows(grid: Grid, [first]: readonly Table[]): Row[] {
  return sortedRows(grid)
    .filter(([number, row]) => number > (first?.headerRow ?? 0) && keyOf(row) === '')
    .map(([, row]) => row)
    .filter((row) => filledColumns(row).some((column) => column >= firstColumn));
}

function appendRows(rows: Map<number, Row>, own: readonly Row[], added: ReadonlyMap<number, number>): void {
  if (own.length === 0) return;
  const title = Math.max(...rows.keys()) + 2;
  putCell(rows, title, keyColumn, { value: headerKey, style: looks.hidden });
  putCell(rows, title, firstColumn, { value: ownRowsTitle, style: looks.listTitle });
  own.forEach((row, index) => {
    for (const column of filledColumns(row)) {
      const value = row.cells.get(column)?.value ?? null;
      putCell(rows, title + 1 + index, added.get(column) ?? column, { value, style: looks.listText });
    }
  });
}

function putNote(rows: Map<number, Row>, row: number, column: number, value: CellValue, width: number): void {
  const style = rows.get(row)?.cells.get(column)?.style ?? looks.listText;
  putCell(rows, row, column, { value, style });
  const found = rows.get(row);
  const needed = typeof value === 'string' ? textHeight(value, width, style.font) : 0;
  if (found) rows.set(row, { ...found, height: Math.max(found.height ?? 0, needed) });
}

function widthAt({ columns }: Sheet, column: number): number {
  return columns.get(column)?.width ?? addedWidth;
}

function putCell(rows: Map<number, Row>, number: number, column: number, cell: Cell): void {
  const row = rows.get(number) ?? { cells: new Map<number, Cell>() };
  rows.set(number, { ...row, cells: new Map([...row.cells, [column, cell]]) });
}

/** The printed area reaches down to the last row; the officer's own columns stay beside it. */
function printOf({ print }: Sheet, rows: ReadonlyMap<number, Row>): Pick<Sheet, 'print'> {
  if (!print?.area) return {};
  const area: Area = { ...print.area, bottom: Math.max(print.area.bottom, ...rows.keys()) };
  return { print: { ...print, area } };
}
