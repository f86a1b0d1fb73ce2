/** Short ways to say what a test's workbook holds. */
import { parseAddress } from '../../../src/sheet/address';
import type { Cell, Row, Sheet, Workbook } from '../../../src/sheet/model';

/** Rows from cells named by their address. */
export function rowsOf(cells: Readonly<Record<string, Cell>>): Map<number, Row> {
  const rows = new Map<number, Map<number, Cell>>();
  for (const [name, cell] of Object.entries(cells)) {
    const place = parseAddress(name);
    if (!place) throw new Error(`No address: ${name}`);
    const row = rows.get(place.row) ?? new Map<number, Cell>();
    rows.set(place.row, row.set(place.column, cell));
  }
  return new Map([...rows].map(([number, row]) => [number, { cells: row }]));
}

/** A visible sheet with nothing but what is given. */
export function sheetOf(name: string, parts: Partial<Omit<Sheet, 'name'>> = {}): Sheet {
  return {
    name,
    visibility: 'visible',
    rows: new Map(),
    merges: [],
    columns: new Map(),
    validations: [],
    protection: null,
    conditionals: [],
    ...parts,
  };
}

export function workbookOf(...sheets: Sheet[]): Workbook {
  return { sheets };
}

/** One sheet with these cells. */
export function cellsOf(cells: Readonly<Record<string, Cell>>): Workbook {
  return workbookOf(sheetOf('PL01', { rows: rowsOf(cells) }));
}
