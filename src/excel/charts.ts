/**
 * Charts on sheets that already stand. They cannot come with the sheets: "In Excel on the web, this API doesn't
 * support inserting charts" (docs, `Workbook.insertWorksheetsFromBase64`), so bytes for Excel are written without
 * them and they are added here. The description of a chart has no call: the cells beside it say the same.
 */
import { address, areaAddress } from '../sheet/address';
import type { BarChart, ChartSeries, Color } from '../sheet/model';
import { failed, run, type Answer } from './answer';
import { supports } from './host';

/** The newest of the calls below (number format of an axis, `plotVisibleOnly`) came with it. */
const chartsApi = '1.8';

export interface SheetCharts {
  /** Name of the sheet. */
  readonly sheet: string;
  readonly charts: readonly BarChart[];
}

/** Adds charts in one round trip. Failures: `unsupported`, `gone`, `cell-edit`…; the sheets then stand without. */
export function addCharts(sheets: readonly SheetCharts[]): Promise<Answer<null>> {
  if (!supports(chartsApi)) return Promise.resolve(failed('unsupported', `ExcelApi ${chartsApi}`));
  return run(async (context) => {
    for (const { sheet, charts } of sheets) {
      const target = context.workbook.worksheets.getItem(sheet);
      for (const chart of charts) addChart(target, chart);
    }
    await context.sync();
    return null;
  });
}

const types = {
  upright: { clustered: 'ColumnClustered', stacked: 'ColumnStacked', shares: 'ColumnStacked100' },
  lying: { clustered: 'BarClustered', stacked: 'BarStacked', shares: 'BarStacked100' },
} as const;

function addChart(sheet: Excel.Worksheet, chart: BarChart): void {
  const [first, ...others] = chart.series;
  if (!first) return;
  const added = sheet.charts.add(
    types[chart.bars][chart.kind],
    sheet.getRange(areaAddress(first.values)),
    'Columns',
  );
  const { left, top, right, bottom } = chart.anchor;
  added.setPosition(address(left, top), address(right, bottom));
  added.title.text = chart.title;
  added.plotVisibleOnly = false;
  added.legend.visible = chart.showLegend;
  if (chart.showLegend) added.legend.position = 'Bottom';
  drawAxes(added.axes, chart);
  const drawn = added.series.getItemAt(0);
  drawn.name = first.name;
  drawSeries(sheet, drawn, first, chart);
  for (const series of others) {
    const more = added.series.add(series.name);
    more.setValues(sheet.getRange(areaAddress(series.values)));
    drawSeries(sheet, more, series, chart);
  }
}

function drawAxes({ valueAxis, categoryAxis }: Excel.ChartAxes, { bars, axis }: BarChart): void {
  if (axis.min !== undefined) valueAxis.minimum = axis.min;
  if (axis.max !== undefined) valueAxis.maximum = axis.max;
  valueAxis.numberFormat = axis.numberFormat;
  valueAxis.majorGridlines.visible = axis.visible;
  valueAxis.visible = axis.visible;
  if (axis.title !== undefined) valueAxis.title.text = axis.title;
  // Lying bars are drawn from the bottom up: turned round, the first category stands on top.
  categoryAxis.reversePlotOrder = bars === 'lying';
}

function drawSeries(
  sheet: Excel.Worksheet,
  drawn: Excel.ChartSeries,
  { color, pointColors = [] }: ChartSeries,
  { categories, showValues, axis }: BarChart,
): void {
  drawn.setXAxisValues(sheet.getRange(areaAddress(categories)));
  drawn.format.fill.setSolidColor(css(color));
  pointColors.forEach((own, index) => {
    drawn.points.getItemAt(index).format.fill.setSolidColor(css(own));
  });
  drawn.hasDataLabels = showValues;
  if (showValues) drawn.dataLabels.numberFormat = axis.numberFormat;
}

function css(color: Color): string {
  return `#${color}`;
}
