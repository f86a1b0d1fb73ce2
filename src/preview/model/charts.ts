/** Charts that code has added to a sheet, as they can change. The page does not draw them. */
import type { Area, BarChart } from '../../sheet/model';

export interface SeriesState {
  name: string;
  values: Area | null;
  categories: Area | null;
  color: string | null;
  readonly pointColors: Map<number, string>;
  showValues: boolean;
}

export interface ChartState {
  readonly id: string;
  name: string;
  kind: BarChart['kind'];
  bars: BarChart['bars'];
  title: string;
  anchor: Area;
  showLegend: boolean;
  readonly axis: {
    min: number | null;
    max: number | null;
    numberFormat: string;
    visible: boolean;
    title: string;
  };
  firstOnTop: boolean;
  readonly series: SeriesState[];
}

/** As the sheet model has it; series without values are left out, as Excel draws nothing of them. */
export function finishChart(chart: ChartState): BarChart {
  const { axis, series } = chart;
  const [first] = series;
  return {
    kind: chart.kind,
    bars: chart.bars,
    title: chart.title,
    description: '',
    categories: first?.categories ?? { top: 1, left: 1, bottom: 1, right: 1 },
    series: series.flatMap(({ name, values, color, pointColors }) => {
      const colors = [...pointColors].sort(([one], [other]) => one - other).map(([, own]) => own);
      return values === null
        ? []
        : [{ name, values, color: color ?? '000000', ...(colors.length > 0 ? { pointColors: colors } : {}) }];
    }),
    axis: {
      ...(axis.title === '' ? {} : { title: axis.title }),
      ...(axis.min === null ? {} : { min: axis.min }),
      ...(axis.max === null ? {} : { max: axis.max }),
      numberFormat: axis.numberFormat,
      visible: axis.visible,
    },
    showValues: series.some(({ showValues }) => showValues),
    showLegend: chart.showLegend,
    anchor: chart.anchor,
  };
}
