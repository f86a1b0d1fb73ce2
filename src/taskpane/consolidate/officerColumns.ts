/**
 * Columns that the officer has added beside a result sheet (a note, a signature, a phone number) move on to the
 * sheet that replaces it, row by row, by the hidden key.
 */
import { looks } from '../../form/styles';
import { readMark } from '../../form/mark';
import type { Cell, CellValue, Grid, Row, Sheet } from '../../sheet/model';
import { isBlank, valueText } from '../../sheet/values';

export interface KeptColumns {
  readonly sheet: Sheet;
  readonly headers: readonly string[];
}

interface Table {
  readonly keyColumn: number;
  readonly headerRow: number;
}

export function keepOfficerColumns(sheet: Sheet, earlier: Grid | null): KeptColumns {
  const before = earlier && tableOf(earlier);
  const now = tableOf(sheet);
  if (!earlier || !before || !now) return { sheet, headers: [] };
  const printed = new Set(rowTexts(sheet, now.headerRow).values());
  const last = Math.max(...[...sheet.rows.values()].flatMap(({ cells }) => [...cells.keys()]));
  const added = [...rowTexts(earlier, before.headerRow)].filter(([, header]) => !printed.has(header));
  const target = new Map(added.map(([column], index) => [column, last + 1 + index]));
  if (target.size === 0) return { sheet, headers: [] };

  const values = valuesByKey(earlier, before, [...target.keys()]);
  const rows = new Map<number, Row>(
    [...sheet.rows].map(([number, row]) => {
      const key = number === now.headerRow ? null : valueText(row.cells.get(now.keyColumn)?.value);
      const own = key === null ? new Map(added) : values.get(key);
      if (!own) return [number, row];
      const look = key === null ? looks.header : looks.printed;
      const extra = [...own].flatMap(([column, value]): [number, Cell][] => {
        const to = target.get(column);
        return to === undefined ? [] : [[to, { value, style: look }]];
      });
      return [number, { ...row, cells: new Map([...row.cells, ...extra]) }];
    }),
  );
  const columns = new Map([
    ...sheet.columns,
    ...[...target.values()].map((to) => [to, { width: 20 }] as const),
  ]);
  return { sheet: { ...sheet, rows, columns }, headers: added.map(([, header]) => header) };
}

/** The key column is the one that has the mark; the header row is the last one above the first key. */
function tableOf(grid: Grid): Table | null {
  const rows = [...grid.rows].sort(([one], [other]) => one - other);
  for (const [markRow, { cells }] of rows) {
    for (const [column, { value }] of cells) {
      if (typeof value !== 'string' || !readMark(value)) continue;
      const below = rows.filter(([row]) => row > markRow);
      const firstKey = below.find(([, row]) => !isBlank(row.cells.get(column)?.value));
      const header = below.filter(([row]) => firstKey && row < firstKey[0]).at(-1);
      return header ? { keyColumn: column, headerRow: header[0] } : null;
    }
  }
  return null;
}

function rowTexts(grid: Grid, row: number): Map<number, string> {
  const cells = [...(grid.rows.get(row)?.cells ?? [])];
  return new Map(
    cells.flatMap(([column, { value }]) => {
      const text = valueText(value).trim();
      return text === '' ? [] : [[column, text] as const];
    }),
  );
}

function valuesByKey(grid: Grid, { keyColumn, headerRow }: Table, columns: readonly number[]) {
  const values = new Map<string, Map<number, CellValue>>();
  for (const [row, { cells }] of grid.rows) {
    const key = valueText(cells.get(keyColumn)?.value);
    if (row <= headerRow || key === '') continue;
    const own = columns.flatMap((column) => {
      const value = cells.get(column)?.value ?? null;
      return isBlank(value) ? [] : [[column, value] as const];
    });
    if (own.length > 0) values.set(key, new Map(own));
  }
  return values;
}
