/** A seal read back, and whether the workbook is still what was sealed. */
import type { PlanPack } from '../../plan/schema';
import { valueText } from '../../sheet/values';
import type { Grid } from '../../sheet/model';
import { findMark } from '../../submission';
import { columnsByHeader, headerIndex } from '../header-columns';
import { keyColumn } from '../table';
import { sheetContent } from './canonical';
import { textOf, type SealEntry } from './entries';
import { changedRows, rowSheetName } from './rows';
import { sealColumns, sealKeys, sealSheetName, type SealColumn } from './layout';

export interface Seal {
  readonly version: number;
  /** ISO time. */
  readonly at: string;
  readonly by: string;
  /** Hash over all lines. */
  readonly whole: string;
  readonly entries: readonly SealEntry[];
}

const index = headerIndex<SealColumn>(sealColumns);

/** The seal of a workbook of this plan; null for one that is not sealed. */
export function readSeal(grids: readonly Grid[], plan: PlanPack): Seal | null {
  const grid = grids.find((one) => one.name === sealSheetName && findMark(one)?.plan === plan.id);
  if (!grid) return null;
  const entries = entriesIn(grid);
  const find = (key: string): SealEntry | undefined => entries.find((one) => one.key === key);
  const version = Number(find(sealKeys.version)?.hash);
  const whole = find(sealKeys.whole);
  if (!whole || !Number.isInteger(version)) return null;
  return {
    version,
    at: find(sealKeys.at)?.hash ?? '',
    by: find(sealKeys.by)?.content ?? '',
    whole: whole.hash,
    entries: entries.filter((one) => one !== whole),
  };
}

function entriesIn({ rows }: Grid): SealEntry[] {
  const sorted = [...rows].sort(([one], [other]) => one - other);
  const at = sorted.findIndex(([, row]) => columnsByHeader(row, index).size === sealColumns.length);
  const columns = columnsByHeader(sorted[at]?.[1], index);
  if (columns.size === 0) return [];
  return sorted.slice(at + 1).flatMap(([, row]) => {
    const key = valueText(row.cells.get(keyColumn)?.value);
    const text = (id: SealColumn): string => valueText(row.cells.get(columns.get(id) ?? 0)?.value);
    return key !== '' ? [{ key, what: text('what'), content: text('content'), hash: text('hash') }] : [];
  });
}

export interface SealCheck {
  readonly seal: Seal;
  /** Sealed sheets whose content is not what it was. */
  readonly changed: readonly string[];
  /** Where they differ; none of a sheet whose sealed rows are not known. */
  readonly changedRows: readonly { readonly sheet: string; readonly row: number }[];
  readonly missing: readonly string[];
  /** Sheets that were put in since. */
  readonly added: readonly string[];
  /** The list of hashes itself was edited. */
  readonly listEdited: boolean;
}

/** Null for a workbook that is not sealed. `digest` as at sealing. */
export async function verifySeal(
  grids: readonly Grid[],
  plan: PlanPack,
  digest: (text: string) => Promise<string>,
): Promise<SealCheck | null> {
  const seal = readSeal(grids, plan);
  if (!seal) return null;
  const wanted = new Map(
    seal.entries.flatMap(({ key, content, hash }) =>
      key.startsWith(sealKeys.sheet) ? [[content, hash] as const] : [],
    ),
  );
  const found = new Map<string, string>();
  for (const grid of grids) {
    if (grid.name !== sealSheetName) found.set(grid.name, await digest(sheetContent(grid)));
  }
  const changed = [...wanted].flatMap(([name, hash]) =>
    found.has(name) && found.get(name) !== hash ? [name] : [],
  );
  return {
    seal,
    changed,
    changedRows: await rowsOf(changed, grids, digest),
    missing: [...wanted.keys()].filter((name) => !found.has(name)),
    added: [...found.keys()].filter((name) => !wanted.has(name)),
    listEdited: (await digest(textOf(seal.entries))) !== seal.whole,
  };
}

async function rowsOf(
  changed: readonly string[],
  grids: readonly Grid[],
  digest: (text: string) => Promise<string>,
): Promise<SealCheck['changedRows']> {
  const hashes = grids.find(({ name }) => name === rowSheetName);
  const rows = await Promise.all(
    grids
      .filter((grid) => grid !== hashes && changed.includes(grid.name))
      .map(async (grid) =>
        (await changedRows(grid, hashes, digest)).map((row) => ({ sheet: grid.name, row })),
      ),
  );
  return rows.flat();
}
