/** What has changed in a workbook that was read before: one round trip, however many cells. */
import { parseArea } from '../sheet/address';
import { gridOf } from '../sheet/loaded';
import type { Area, Grid } from '../sheet/model';
import { failed, run, type Answer } from './answer';
import { loadedSheet, loadSheet, type OpenWorkbook } from './read';
import type { WorkbookChange } from './watch';

/** Changes within sheets; sheets that came or went need a new reading. */
export type SheetChange = Exclude<WorkbookChange, { kind: 'sheets' }>;

/** A band of more rows costs as much as the sheet. */
const mostRows = 200;

/** The rows to read again, at least as far right as the change; null for the sheet. */
type Band = Omit<Area, 'left'> | null;

/**
 * The workbook with the rows of the changed cells read again, whole rows because their formulas answer to their
 * cells. Where rows have moved, the sheet is read again. Waits while a cell is being edited. Failures: `gone`
 * when a sheet is not there any more or has another name, and those of the host.
 */
export async function rereadCells(
  known: OpenWorkbook,
  changes: readonly SheetChange[],
): Promise<Answer<OpenWorkbook>> {
  const bands = bandsOf(changes);
  const reread = await run((context) => readBands(context, known, bands), { delayForCellEdit: true });
  if (!reread.ok) return reread;
  const renamed = [...reread.value].find(([id, { name }]) => known.sheetNames.get(id) !== name);
  if (renamed) return failed('gone', renamed[1].name);
  const fresh = new Map([...reread.value].map(([id, grid]) => [grid.name, { grid, band: bands.get(id) }]));
  const grids = known.grids.map((grid) => {
    const read = fresh.get(grid.name);
    if (!read) return grid;
    return read.band ? patched(grid, read.grid, read.band) : read.grid;
  });
  return { ok: true, value: { ...known, grids } };
}

async function readBands(
  context: Excel.RequestContext,
  known: OpenWorkbook,
  bands: ReadonlyMap<string, Band>,
): Promise<ReadonlyMap<string, Grid>> {
  const loading = [...bands].map(([id, band]) => {
    const sheet = context.workbook.worksheets.getItem(id);
    sheet.load('name,visibility');
    const grid = known.grids.find(({ name }) => name === known.sheetNames.get(id));
    const loads = band
      ? loadSheet(
          sheet,
          sheet.getRangeByIndexes(
            band.top - 1,
            0,
            band.bottom - band.top + 1,
            Math.max(band.right, widthOf(grid)),
          ),
        )
      : loadSheet(sheet);
    return { id, loads };
  });
  await context.sync();
  return new Map(loading.map(({ id, loads }) => [id, gridOf(loadedSheet(loads))]));
}

function bandsOf(changes: readonly SheetChange[]): ReadonlyMap<string, Band> {
  const bands = new Map<string, Band>();
  for (const change of changes) {
    const before = bands.get(change.sheetId);
    const area = change.kind === 'cells' ? parseArea(change.address) : null;
    bands.set(change.sheetId, before === null ? null : joined(before, area));
  }
  return bands;
}

function joined(before: Band | undefined, area: Band): Band {
  if (!area) return null;
  const joint = {
    top: Math.min(before?.top ?? area.top, area.top),
    bottom: Math.max(before?.bottom ?? area.bottom, area.bottom),
    right: Math.max(before?.right ?? area.right, area.right),
  };
  return joint.bottom - joint.top < mostRows ? joint : null;
}

/** Columns that held something. */
function widthOf(grid: Grid | undefined): number {
  let width = 1;
  for (const { cells } of grid?.rows.values() ?? []) {
    for (const column of cells.keys()) width = Math.max(width, column);
  }
  return width;
}

function patched(grid: Grid, fresh: Grid, band: NonNullable<Band>): Grid {
  const outside = ({ top, bottom }: Area) => bottom < band.top || top > band.bottom;
  const rows = [...grid.rows].filter(([row]) => row < band.top || row > band.bottom);
  const merges = grid.merges && fresh.merges ? [...grid.merges.filter(outside), ...fresh.merges] : null;
  return {
    name: grid.name,
    ...(grid.visibility ? { visibility: grid.visibility } : {}),
    rows: new Map([...rows, ...fresh.rows].sort(([one], [other]) => one - other)),
    ...(grid.columns ? { columns: grid.columns } : {}),
    ...(merges ? { merges } : {}),
    ...(fresh.protection === undefined ? {} : { protection: fresh.protection }),
  };
}
