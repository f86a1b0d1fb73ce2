/** The sheet `Thông tin`: values beside their labels. */
import { infoLines, type InfoId } from '../form/info';
import { nameKey } from '../plan/text';
import { cellAt } from '../sheet/address';
import type { Grid } from '../sheet/model';
import { isBlank } from '../sheet/values';
import { sortedRows } from './headers';
import { submittedCell } from './sheet';
import type { Submission, SubmittedCell } from './types';

/** Fewer labels below one another are another sheet that happens to say `Đơn vị`. */
const leastLabels = 6;
const rowsSearched = 200;
/** Labels are short; longer texts are not worth comparing. */
const longestLabel = 48;
const labelIds = new Map(infoLines.map(({ id, label }) => [nameKey(label), id]));
const printed = new Set(infoLines.filter(({ input }) => input === 'none').map(({ id }) => id));

interface Label {
  readonly id: InfoId;
  readonly row: number;
  readonly column: number;
}

/** The lines of the sheet by label, wherever they stand; null when the grid is no such sheet. */
export function readInfo(grid: Grid): Submission['info'] | null {
  const labels = findLabels(grid);
  if (labels.size < leastLabels) return null;
  const offset = valueOffset(grid, labels);
  const info: Partial<Record<InfoId, SubmittedCell>> = {};
  for (const { id, row, column } of labels.values()) info[id] = submittedCell(grid, column + offset, row);
  return info;
}

function findLabels(grid: Grid): ReadonlyMap<InfoId, Label> {
  const labels = new Map<InfoId, Label>();
  for (const row of sortedRows(grid).slice(0, rowsSearched)) {
    const cells = [...(grid.rows.get(row)?.cells ?? [])].sort(([one], [other]) => one - other);
    for (const [column, { value }] of cells) {
      if (typeof value !== 'string' || value.length > longestLabel) continue;
      const id = labelIds.get(nameKey(value));
      if (id === undefined || labels.has(id)) continue;
      labels.set(id, { id, row, column });
      break;
    }
  }
  return labels;
}

/** How far to the right of their labels the values stand: as most of the lines that the form itself filled. */
function valueOffset(grid: Grid, labels: ReadonlyMap<InfoId, Label>): number {
  const votes = new Map<number, number>();
  for (const { id, row, column } of labels.values()) {
    if (!printed.has(id)) continue;
    const columns = [...(grid.rows.get(row)?.cells.keys() ?? [])].sort((one, other) => one - other);
    const filled = columns.find((at) => at > column && !isBlank(cellAt(grid, at, row)?.value));
    if (filled !== undefined) votes.set(filled - column, (votes.get(filled - column) ?? 0) + 1);
  }
  return [...votes].sort(([, one], [, other]) => other - one)[0]?.[0] ?? 1;
}
