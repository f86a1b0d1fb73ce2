/** `_bc`: a hash for each row of every sealed sheet, so that a later edit can be found. Itself sealed like any sheet. */
import { SheetDraft, valueCell } from '../../sheet/build';
import type { Grid, Sheet } from '../../sheet/model';
import { valueText } from '../../sheet/values';
import { looks } from '../looks';
import { rowContents } from './canonical';

export const rowSheetName = '_bc';

/** Hexadecimal digits that are kept of a row's hash: it finds an edit, the hash of the whole sheet proves it. */
const digits = 16;

/** First row of hashes; the mark stands above. */
const firstRow = 2;
const columns = { sheet: 1, row: 2, hash: 3 } as const;

type Digest = (text: string) => Promise<string>;

/** `mark`: that of a result. */
export async function rowSheet(sheets: readonly Sheet[], mark: string, digest: Digest): Promise<Sheet> {
  const draft = new SheetDraft(rowSheetName);
  draft.put(columns.sheet, 1, valueCell(mark, looks.hidden));
  let at = firstRow;
  for (const sheet of sheets) {
    for (const [row, hash] of await rowHashes(sheet, digest)) {
      draft.putRow(at, [valueCell(sheet.name), valueCell(row), valueCell(hash, { numberFormat: '@' })]);
      at += 1;
    }
  }
  return draft.finish({ visibility: 'veryHidden' });
}

/** Rows of a sheet that are not as they were sealed, put in and taken out ones among them, from top to bottom. */
export async function changedRows(
  grid: Grid,
  hashes: Grid | undefined,
  digest: Digest,
): Promise<readonly number[]> {
  const before = sealedHashes(hashes, grid.name);
  if (before.size === 0) return [];
  const now = await rowHashes(grid, digest);
  const rows = new Set([...before.keys(), ...now.keys()]);
  return [...rows].filter((row) => before.get(row) !== now.get(row)).sort((one, other) => one - other);
}

async function rowHashes(grid: Grid, digest: Digest): Promise<ReadonlyMap<number, string>> {
  const hashes = [...rowContents(grid)].map(
    async ([row, content]) => [row, (await digest(content)).slice(0, digits)] as const,
  );
  return new Map(await Promise.all(hashes));
}

function sealedHashes(hashes: Grid | undefined, sheet: string): ReadonlyMap<number, string> {
  const lines = [...(hashes?.rows.values() ?? [])].map(({ cells }) => ({
    sheet: valueText(cells.get(columns.sheet)?.value),
    row: cells.get(columns.row)?.value,
    hash: valueText(cells.get(columns.hash)?.value),
  }));
  return new Map(
    lines.flatMap(({ row, hash, ...line }) =>
      line.sheet === sheet && typeof row === 'number' ? [[row, hash] as const] : [],
    ),
  );
}
