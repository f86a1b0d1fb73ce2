/** `Tổng quan`: one A4 page for leaders. What is met, how complete it is, what is farthest from its target. */
import { rateOf } from '../consolidation';
import type { Consolidation } from '../consolidation/types';
import { areaOf, formulaCell, SheetDraft, valueCell } from '../sheet/build';
import type { Cell, Sheet } from '../sheet/model';
import { showNumber } from '../sheet/numbers';
import { textHeight } from '../sheet/text-height';
import type { DataReference } from './data-layout';
import { periodLine, resultMark } from './head';
import { looks } from './looks';
import type { ResultNaming } from './names';
import { drawCharts, standingCell } from './overview-charts';
import { overviewFigures, type OverviewFigures } from './overview-figures';
import {
  columnOf,
  lastOverviewColumn,
  overviewColumns,
  overviewRows,
  overviewWidth,
} from './overview-layout';
import { figureLook, overviewLooks, standingColors } from './overview-looks';
import { changeLine, remarksOf } from './overview-remarks';
import { drawMeasures } from './overview-table';
import { drawWorst } from './overview-worst';
import { pageOf } from './page';
import { firstColumn, headerKey, keyColumn } from './table';

export function overviewSheet(consolidation: Consolidation, names: ResultNaming, data: DataReference): Sheet {
  const { plan, measures } = consolidation;
  const figures = overviewFigures(consolidation);
  const draft = new SheetDraft(names.overview);
  draft.put(keyColumn, 1, valueCell(resultMark(consolidation), looks.hidden));
  draft.setColumn(keyColumn, { width: 10, hidden: true });
  overviewColumns.forEach(({ width }, index) => draft.setColumn(firstColumn + index, { width }));
  line(draft, overviewRows.title, valueCell('TỔNG QUAN KẾT QUẢ THỰC HIỆN', looks.label));
  line(draft, overviewRows.plan, valueCell(plan.document.name, looks.plainCentre));
  line(draft, overviewRows.period, valueCell(periodLine(consolidation), looks.periodLine));
  drawFigures(draft, consolidation, figures);
  line(draft, overviewRows.change, valueCell(changeLine(consolidation), looks.periodLine));
  draft.setHeight(overviewRows.change, 24);
  drawWorst(draft, figures.rates);
  const lastRow = drawMeasures(draft, measures, data);
  const rowOf = new Map<string, number>(
    measures.map(({ id }, index) => [id, overviewRows.header + 1 + index]),
  );
  const charts = drawCharts(draft, figures, rowOf);
  setGaps(draft, lastRow);
  const remarks = remarksOf(consolidation, figures.groups, names);
  remarks.forEach((text, index) => {
    draft.put(keyColumn, lastRow + 2 + index, valueCell(headerKey, looks.hidden));
    line(draft, lastRow + 2 + index, valueCell(text, looks.plain));
  });
  return draft.finish({
    showGridLines: false,
    charts,
    print: pageOf({
      orientation: 'portrait',
      area: areaOf(firstColumn, 1, lastOverviewColumn, lastRow + 1 + remarks.length),
      onePage: true,
    }),
  });
}

function line(draft: SheetDraft, row: number, cell: Cell): void {
  draft.merge(areaOf(firstColumn, row, lastOverviewColumn, row), cell);
  if (typeof cell.value === 'string') {
    draft.setHeight(row, textHeight(cell.value, overviewWidth, cell.style?.font));
  }
}

const gap = 8;
const chartRow = 17;

function setGaps(draft: SheetDraft, lastRow: number): void {
  const { period, change, charts, worst } = overviewRows;
  for (const row of [period + 1, change + 1, charts.last + 1, worst.last + 1, lastRow + 1]) {
    draft.setHeight(row, gap);
  }
  for (let row = charts.first; row <= charts.last; row += 1) draft.setHeight(row, chartRow);
}

/** Four large figures: how complete, and how many measures are met, nearly met, not met. */
function drawFigures(
  draft: SheetDraft,
  { counts }: Pick<Consolidation, 'counts'>,
  { standings }: OverviewFigures,
): void {
  const { accepted, expected, returned, missing } = counts;
  const share = rateOf(accepted, expected);
  const part = share === null ? '' : ` (${showNumber(share, 1)} %)`;
  drawFigure(draft, [firstColumn, columnOf('label')], {
    figure: valueCell(`${accepted}/${expected}`, figureLook('1F3864')),
    caption: `đơn vị được nhận báo cáo${part}; bị trả lại ${returned}, chưa gửi ${missing}`,
  });
  const places = [
    ['met', 'target', 'verdict', 'chỉ tiêu đạt'],
    ['near', 'range', 'change', 'chỉ tiêu gần đạt'],
    ['unmet', 'needed', 'units', 'chỉ tiêu chưa đạt'],
  ] as const;
  for (const [standing, first, last, caption] of places) {
    const look = figureLook(standingColors[standing]);
    drawFigure(draft, [columnOf(first), columnOf(last)], {
      figure: formulaCell(standingCell(standing), standings[standing], look),
      caption,
    });
  }
  draft.setHeight(overviewRows.figures, 32);
  draft.setHeight(overviewRows.captions, 18);
}

function drawFigure(
  draft: SheetDraft,
  [left, right]: readonly [number, number],
  { figure, caption }: { readonly figure: Cell; readonly caption: string },
): void {
  const { figures, captions } = overviewRows;
  draft.merge(areaOf(left, figures, right, figures), figure);
  draft.merge(areaOf(left, captions, right, captions), valueCell(caption, overviewLooks.caption));
}
