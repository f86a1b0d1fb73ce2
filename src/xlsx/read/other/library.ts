/**
 * The one place that names `@e965/xlsx`. It is loaded only when a file needs it, and sees only records that have
 * been walked and counted before (`census.ts`).
 */
import type { CellObject, ParsingOptions, WorkSheet } from '@e965/xlsx';
import type { Cell, CellValue, Column, Grid, Row } from '../../../sheet/model';
import { isDateFormat } from '../../../sheet/dates';
import { DAYS_1904 } from '../dates';
import { refuse } from '../failure';
import type { Budget } from '../limits';
import { placeKey } from './census';
import type { SheetCensus } from './census';

const OPTIONS: ParsingOptions = {
  type: 'array',
  dense: true,
  cellFormula: false,
  cellNF: true,
  cellText: false,
  cellHTML: false,
};

/** Error codes of [MS-XLS] 2.5.10. */
const ERRORS: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
  0x2b: '#GETTING_DATA',
};

/** The sheets of cells in `bytes`, each with exactly the cells that were counted; anything else is damage. */
export async function readByLibrary(
  bytes: Uint8Array,
  counted: readonly SheetCensus[],
  budget: Budget,
): Promise<readonly Grid[]> {
  const { libraryBytes, styledBlanks } = budget.limits;
  if (bytes.length > libraryBytes) refuse('too-large', `${bytes.length} bytes for the library`);
  const { read } = await import('@e965/xlsx');
  // Hidden rows and columns come with the blanks: not at the price of more blanks than there may be.
  const blanks = counted.reduce((sum, sheet) => sum + sheet.blanks, 0);
  const workbook = read(bytes, { ...OPTIONS, cellStyles: blanks <= styledBlanks });
  budget.checkTime();
  const date1904 = workbook.Workbook?.WBProps?.date1904 === true;
  return counted
    .filter(({ isWorksheet }) => isWorksheet)
    .map((census) => {
      const sheet = Object.hasOwn(workbook.Sheets, census.name) ? workbook.Sheets[census.name] : undefined;
      if (!sheet && census.cells.size > 0) {
        refuse('damaged', `sheet ${JSON.stringify(census.name)} was not read`);
      }
      return gridOf(census, sheet, date1904);
    });
}

function gridOf(census: SheetCensus, sheet: WorkSheet | undefined, date1904: boolean): Grid {
  const rows = new Map<number, Row & { readonly cells: Map<number, Cell> }>();
  const data: readonly (readonly (CellObject | undefined)[] | undefined)[] = sheet?.['!data'] ?? [];
  let found = 0;
  data.forEach((cells, top) => {
    const read = new Map<number, Cell>();
    cells?.forEach((object, left) => {
      const key = placeKey(top + 1, left + 1);
      if (!object || object.t === 'z' || !census.cells.has(key)) return;
      found += 1;
      read.set(left + 1, cellOf(object, census.uncalculated.has(key), date1904));
    });
    const hidden = sheet?.['!rows']?.[top]?.hidden === true;
    if (read.size > 0) rows.set(top + 1, { ...(hidden ? { hidden } : {}), cells: read });
  });
  if (found !== census.cells.size) {
    refuse('damaged', `${found} of ${census.cells.size} cells of sheet ${JSON.stringify(census.name)}`);
  }
  return {
    name: census.name,
    visibility: census.visibility,
    rows,
    columns: hiddenColumns(sheet),
    merges: census.merges,
  };
}

function hiddenColumns(sheet: WorkSheet | undefined): ReadonlyMap<number, Column> {
  const columns = new Map<number, Column>();
  sheet?.['!cols']?.forEach((column, index) => {
    if (column.hidden) columns.set(index + 1, { hidden: true });
  });
  return columns;
}

/**
 * Of a cell's looks only the number format is known, and of its formula only that it has never been calculated.
 */
function cellOf(
  { t: type, v: stored, z: format }: CellObject,
  uncalculated: boolean,
  date1904: boolean,
): Cell {
  const numberFormat = format === undefined || format === 'General' ? undefined : String(format);
  const style = numberFormat === undefined ? {} : { style: { numberFormat } };
  if (uncalculated) return { value: null, formula: '', cached: false, ...style };
  const day = date1904 && numberFormat !== undefined && isDateFormat(numberFormat);
  const value = valueOf(type, stored);
  return {
    value: day && typeof value === 'number' ? value + DAYS_1904 : value,
    ...style,
  };
}

function valueOf(type: CellObject['t'], stored: CellObject['v']): CellValue {
  if (type === 'e') return { error: ERRORS[Number(stored)] ?? '#VALUE!' };
  if (typeof stored === 'number' && !Number.isFinite(stored)) refuse('damaged', 'number without a value');
  if (stored instanceof Date || stored === undefined) return refuse('damaged', `cell of type ${type}`);
  return stored;
}
