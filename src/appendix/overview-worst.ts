/** The measures farthest from their targets, live: whoever corrects a figure sees the list follow. */
import { areaOf, formulaCell, valueCell, type SheetDraft } from '../sheet/build';
import type { CellStyle, CellValue } from '../sheet/model';
import { rowHeight } from '../sheet/text-height';
import { looks } from './looks';
import { pointsShort, rankOf, type RateAgainstTarget } from './overview-figures';
import {
  columnOf,
  drawnColumns,
  fixedStrip,
  overviewColumns,
  overviewRows,
  worstCount,
} from './overview-layout';
import { overviewLooks } from './overview-looks';
import { firstColumn } from './table';

const { header, worstTitle, worstHeader, worst } = overviewRows;
/** Under the first columns of the table, as far as the picture beside it. */
const headers = ['Thứ tự', 'Chỉ tiêu kém mục tiêu', 'Mục tiêu (%)', 'Kết quả (%)', 'Kém (điểm)'] as const;
const rateLook = { ...looks.listMiddleCentre, numberFormat: '0.0' };
const pointsLook = { ...looks.listMiddleCentre, numberFormat: '0.0#' };

export function drawWorst(draft: SheetDraft, rates: readonly RateAgainstTarget[]): void {
  const last = columnOf('verdict');
  draft.merge(
    areaOf(firstColumn, worstTitle, last, worstTitle),
    valueCell('Năm chỉ tiêu còn cách mục tiêu xa nhất', overviewLooks.section),
  );
  draft.setHeight(worstTitle, 20);
  draft.putRow(
    worstHeader,
    headers.map((text) => valueCell(text, looks.listHeader)),
    firstColumn,
  );
  draft.setHeight(
    worstHeader,
    rowHeight(
      headers.map((text, index) => ({
        text,
        width: overviewColumns[index]?.width ?? 10,
        font: looks.listHeader.font,
      })),
    ),
  );
  // The list is live, so every row must hold the longest name that may come to stand in it.
  const height = rowHeight(
    rates.map(({ label }) => ({ text: label, width: labelWidth, font: looks.listMiddle.font })),
    18,
  );
  for (let rank = 1; rank <= worstCount; rank += 1) {
    drawRank(draft, rank, rates);
    draft.setHeight(worst.first + rank - 1, height);
  }
}

const labelWidth = overviewColumns.find(({ id }) => id === 'label')?.width ?? 0;

function drawRank(draft: SheetDraft, rank: number, rates: readonly RateAgainstTarget[]): void {
  const row = worst.first + rank - 1;
  const lacking = rates.map(pointsShort);
  const found = rates.findIndex((_rate, index) => rankOf(lacking, index) === rank);
  const one = rates[found];
  const place = `MATCH(${rank},${strip(drawnColumns.rank, rates)},0)`;
  const live = (column: number, result: CellValue | undefined, look: CellStyle) =>
    formulaCell(`IFERROR(INDEX(${strip(column, rates)},${place}),"")`, result ?? '', look);
  draft.putRow(
    row,
    [
      live(drawnColumns.id, one?.id, looks.listMiddleCentre),
      live(drawnColumns.label, one?.label, looks.listMiddle),
      live(drawnColumns.target, one?.target, looks.listMiddleCentre),
      live(drawnColumns.rate, one?.rate, rateLook),
      live(drawnColumns.short, lacking[found], pointsLook),
    ],
    firstColumn,
  );
}

function strip(column: number, rates: readonly RateAgainstTarget[]): string {
  return fixedStrip(column, header + 1, header + Math.max(rates.length, 1));
}
