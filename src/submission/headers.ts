/** Finding the header row of a form, wherever rows and columns have gone. */
import { appendixIds, columns, headerText, type ColumnId } from '../form/columns';
import type { AppendixId } from '../plan/schema';
import { nameKey } from '../plan/text';
import type { Grid } from '../sheet/model';

export interface Headers {
  readonly appendix: AppendixId;
  readonly row: number;
  /** Column numbers by what their header says; of a header that stands twice the first counts. */
  readonly columns: Readonly<Partial<Record<ColumnId, number>>>;
}

/** Headers are short; longer texts are not worth comparing. */
const longestHeader = 48;
/** Filled rows to look at: a form's header stands near the top, however many rows were put above it. */
const rowsSearched = 60;
/** Fewer known headers in one row are a coincidence (a list of figures also has `Tử số`, `Mẫu số`). */
const leastHeaders = 4;

/** Columns of each appendix by the key of their header. */
export type KnownHeaders = readonly {
  readonly appendix: AppendixId;
  readonly ids: ReadonlyMap<string, ColumnId>;
}[];

export function knownHeaders(year: number): KnownHeaders {
  return appendixIds.map((appendix) => ({
    appendix,
    ids: new Map(columns[appendix].map((column) => [nameKey(headerText(column, year)), column.id])),
  }));
}

/** The row that holds most of the headers of one appendix; null when none holds enough. */
export function findHeaders(grid: Grid, known: KnownHeaders): Headers | null {
  let best: Headers | null = null;
  for (const row of sortedRows(grid).slice(0, rowsSearched)) {
    const texts = headerTexts(grid, row);
    for (const { appendix, ids } of known) {
      const found = matchHeaders(texts, ids);
      if (count(found) <= (best ? count(best.columns) : leastHeaders - 1)) continue;
      best = { appendix, row, columns: found };
      if (count(found) === ids.size) return best;
    }
  }
  return best;
}

/** Numbers of the rows that exist, from top to bottom. */
export function sortedRows(grid: Grid): number[] {
  return [...grid.rows.keys()].sort((one, other) => one - other);
}

const count = (found: Headers['columns']): number => Object.keys(found).length;

function headerTexts(grid: Grid, row: number): [column: number, text: string][] {
  const cells = [...(grid.rows.get(row)?.cells ?? [])].sort(([one], [other]) => one - other);
  return cells.flatMap(([column, { value }]) =>
    typeof value === 'string' && value.length <= longestHeader ? [[column, nameKey(value)]] : [],
  );
}

function matchHeaders(
  texts: readonly (readonly [number, string])[],
  ids: ReadonlyMap<string, ColumnId>,
): Headers['columns'] {
  const found: Partial<Record<ColumnId, number>> = {};
  for (const [column, text] of texts) {
    const id = ids.get(text);
    if (id) found[id] ??= column;
  }
  return found;
}
