/** The pictures of `Tổng quan` and, beside the page, the cells they draw. */
import { areaOf, formulaCell, valueCell, type SheetDraft } from '../sheet/build';
import type { Area, BarChart, CellValue } from '../sheet/model';
import {
  pointsShort,
  rankOf,
  standingOrder,
  type GroupCompleteness,
  type OverviewFigures,
  type RateAgainstTarget,
} from './overview-figures';
import {
  columnOf,
  drawnColumns,
  fixed,
  fixedStrip,
  lastOverviewColumn,
  overviewRows,
} from './overview-layout';
import { chartColors, overviewLooks, standingColors } from './overview-looks';
import { firstColumn } from './table';
import { standingWords } from './verdict';

const { header, charts: chartRows, worstTitle, worst } = overviewRows;
/** Header of the counts, beside the charts: rows above are too low for text. */
const countsRow = chartRows.first;
const split = columnOf('verdict');

/** `rowOf`: row of each measure in the table, by id. */
export function drawCharts(
  draft: SheetDraft,
  figures: OverviewFigures,
  rowOf: ReadonlyMap<string, number>,
): BarChart[] {
  draft.setColumn(lastOverviewColumn + 1, { width: 3 });
  draft.setColumn(drawnColumns.id, { width: 22 });
  draft.setColumn(drawnColumns.label, { width: 40 });
  for (const id of ['rate', 'target', 'short', 'rank'] as const) {
    draft.setColumn(drawnColumns[id], { width: 12 });
  }
  draft.put(drawnColumns.id, 1, valueCell('Số liệu của các biểu đồ (không in)', overviewLooks.drawnHeader));
  const tableRows = [...rowOf.values()];
  const charts: BarChart[] = [
    ...(figures.rates.length > 0 ? [ratesChart(drawRates(draft, figures.rates, rowOf))] : []),
    standingsChart(drawStandings(draft, figures, tableRows), figures),
    groupsChart(drawGroups(draft, figures.groups), figures.groups),
  ];
  return charts;
}

function put(draft: SheetDraft, column: number, row: number, value: CellValue): void {
  draft.put(column, row, valueCell(value, overviewLooks.drawn));
}

function putHeaders(draft: SheetDraft, row: number, texts: readonly string[]): void {
  draft.putRow(
    row,
    texts.map((text) => valueCell(text, overviewLooks.drawnHeader)),
    drawnColumns.id,
  );
}

/**
 * Rates against targets, with the points that each unmet one lacks and its rank among them. The points are
 * rounded: COUNTIF compares text made of the number, which holds 15 digits.
 */
function drawRates(
  draft: SheetDraft,
  rates: readonly RateAgainstTarget[],
  rowOf: ReadonlyMap<string, number>,
): Area {
  putHeaders(draft, header, ['Mã', 'Tên', 'Kết quả', 'Mục tiêu, %', 'Kém mục tiêu', 'Thứ tự kém']);
  const first = header + 1;
  const last = header + rates.length;
  const lacking = rates.map(pointsShort);
  rates.forEach(({ id, label, rate, target }, index) => {
    const row = first + index;
    const tableRow = rowOf.get(id) ?? row;
    const [rateCell, short] = [fixed(columnOf('rate'), tableRow), fixed(drawnColumns.short, row)];
    const column = fixedStrip(drawnColumns.short, first, last);
    const above = fixedStrip(drawnColumns.short, first, row);
    put(draft, drawnColumns.id, row, id);
    put(draft, drawnColumns.label, row, label);
    draft.put(drawnColumns.rate, row, formulaCell(rateCell, rate ?? '', overviewLooks.drawnNumber));
    put(draft, drawnColumns.target, row, target);
    draft.put(
      drawnColumns.short,
      row,
      formulaCell(
        `IF(OR(${fixed(columnOf('verdict'), tableRow)}="${standingWords.unmet}",${fixed(columnOf('verdict'), tableRow)}="${standingWords.near}"),ROUND(${fixed(drawnColumns.target, row)}-${rateCell},6),"")`,
        lacking[index] ?? '',
        overviewLooks.drawn,
      ),
    );
    draft.put(
      drawnColumns.rank,
      row,
      formulaCell(
        `IF(ISNUMBER(${short}),COUNTIF(${column},">"&${short})+COUNTIF(${above},${short}),"")`,
        rankOf(lacking, index) ?? '',
        overviewLooks.drawn,
      ),
    );
  });
  return areaOf(drawnColumns.id, first, drawnColumns.rank, last);
}

function ratesChart({ top, bottom }: Area): BarChart {
  const strip = (column: number): Area => areaOf(column, top, column, bottom);
  return {
    kind: 'clustered',
    bars: 'upright',
    title: 'Kết quả so với mục tiêu (%)',
    description: 'Mỗi chỉ tiêu hai cột: kết quả và mục tiêu, theo phần trăm. Số liệu ở bảng bên dưới.',
    categories: strip(drawnColumns.id),
    series: [
      { name: 'Kết quả', values: strip(drawnColumns.rate), color: chartColors.rate },
      { name: 'Mục tiêu', values: strip(drawnColumns.target), color: chartColors.target },
    ],
    axis: { min: 0, max: 100, numberFormat: '0', visible: true },
    showValues: false,
    showLegend: true,
    anchor: areaOf(firstColumn, chartRows.first, split, chartRows.last),
  };
}

/** @returns the words and their counts, live over the table. */
function drawStandings(draft: SheetDraft, figures: OverviewFigures, tableRows: readonly number[]): Area {
  const verdicts = fixedStrip(columnOf('verdict'), Math.min(...tableRows), Math.max(...tableRows));
  putHeaders(draft, countsRow, ['Đánh giá, mức', 'Số chỉ tiêu']);
  standingOrder.forEach((standing, index) => {
    const row = countsRow + 1 + index;
    put(draft, drawnColumns.id, row, standingWords[standing]);
    const count = `COUNTIF(${verdicts},${fixed(drawnColumns.id, row)})`;
    draft.put(drawnColumns.label, row, formulaCell(count, figures.standings[standing], overviewLooks.drawn));
  });
  return areaOf(drawnColumns.id, countsRow + 1, drawnColumns.label, countsRow + standingOrder.length);
}

function standingsChart({ top, bottom }: Area, { standings }: OverviewFigures): BarChart {
  const said = standingOrder.map((one) => `${standingWords[one]}: ${standings[one]}`).join('; ');
  return {
    kind: 'clustered',
    bars: 'lying',
    title: 'Số chỉ tiêu theo mức đạt',
    description: `${said}.`,
    categories: areaOf(drawnColumns.id, top, drawnColumns.id, bottom),
    series: [
      {
        name: 'Số chỉ tiêu',
        values: areaOf(drawnColumns.label, top, drawnColumns.label, bottom),
        color: chartColors.rate,
        pointColors: standingOrder.map((one) => standingColors[one]),
      },
    ],
    axis: { min: 0, numberFormat: '0', visible: false },
    showValues: true,
    showLegend: false,
    anchor: areaOf(split + 1, chartRows.first, lastOverviewColumn, chartRows.last),
  };
}

/** The cell of a count drawn in `drawStandings`. */
export function standingCell(standing: (typeof standingOrder)[number]): string {
  return fixed(drawnColumns.label, countsRow + 1 + standingOrder.indexOf(standing));
}

const groupsRow = countsRow + standingOrder.length + 2;
const groupStates = [
  { id: 'accepted', name: 'Được nhận' },
  { id: 'returned', name: 'Bị trả lại' },
  { id: 'missing', name: 'Chưa gửi' },
] as const;

function drawGroups(draft: SheetDraft, groups: readonly GroupCompleteness[]): Area {
  putHeaders(draft, groupsRow, ['Nhóm đơn vị', ...groupStates.map(({ name }) => name)]);
  groups.forEach((group, index) => {
    const row = groupsRow + 1 + index;
    put(draft, drawnColumns.id, row, `${nameOf(group)}: ${group.accepted}/${expectedIn(group)}`);
    groupStates.forEach(({ id }, state) => put(draft, drawnColumns.id + 1 + state, row, group[id]));
  });
  return areaOf(
    drawnColumns.id,
    groupsRow + 1,
    drawnColumns.id + groupStates.length,
    groupsRow + groups.length,
  );
}

function nameOf({ name }: GroupCompleteness): string {
  return name ?? 'Đơn vị khác';
}

function expectedIn({ accepted, returned, missing }: GroupCompleteness): number {
  return accepted + returned + missing;
}

function groupsChart({ top, bottom }: Area, groups: readonly GroupCompleteness[]): BarChart {
  const said = groups.map((group) => {
    const { accepted, returned, missing } = group;
    return `${nameOf(group)}: được nhận ${accepted}/${expectedIn(group)}, bị trả lại ${returned}, chưa gửi ${missing}`;
  });
  return {
    kind: 'shares',
    bars: 'lying',
    title: 'Đơn vị gửi báo cáo theo nhóm',
    description: `${said.join('; ')}.`,
    categories: areaOf(drawnColumns.id, top, drawnColumns.id, bottom),
    series: groupStates.map(({ id, name }, index) => {
      const column = drawnColumns.id + 1 + index;
      return { name, values: areaOf(column, top, column, bottom), color: chartColors[id] };
    }),
    axis: { min: 0, numberFormat: '0;;', visible: false },
    showValues: true,
    showLegend: true,
    anchor: areaOf(split + 1, worstTitle, lastOverviewColumn, worst.last),
  };
}
