import { parseArea } from '../../sheet/address';
import type { Area, BarChart } from '../../sheet/model';
import type { ChartState } from '../model/charts';
import type { SheetState } from '../model/sheet-state';
import { HostError } from '../protocol/host-error';
import { HostCollection, HostObject, type Identity } from '../protocol/host-object';
import { ChartAxes } from './ChartAxes';
import { ChartSeriesCollection, newSeries } from './ChartSeriesCollection';
import { Range } from './Range';

/** `Excel.ChartType` of the charts that the sheet model has. Any other is refused. */
const TYPES: Readonly<Record<string, Pick<BarChart, 'kind' | 'bars'>>> = {
  ColumnClustered: { kind: 'clustered', bars: 'upright' },
  ColumnStacked: { kind: 'stacked', bars: 'upright' },
  ColumnStacked100: { kind: 'shares', bars: 'upright' },
  BarClustered: { kind: 'clustered', bars: 'lying' },
  BarStacked: { kind: 'stacked', bars: 'lying' },
  BarStacked100: { kind: 'shares', bars: 'lying' },
};

export class ChartCollection extends HostCollection<Chart> {
  readonly #sheet: SheetState;

  constructor(sheet: SheetState) {
    super();
    this.#sheet = sheet;
  }

  get items(): readonly Chart[] {
    return this.#sheet.charts.map((chart) => new Chart(this.#sheet, chart));
  }

  /** One series per column of the source (learn.microsoft.com, Excel.ChartCollection.add). */
  add(type: unknown, source: unknown, seriesBy?: unknown): Chart {
    const found = TYPES[String(type)];
    if (!found) throw new HostError('NotImplemented', `chart type ${String(type)}`);
    if (!(source instanceof Range)) throw new HostError('InvalidArgument', 'sourceData');
    if (seriesBy !== undefined && seriesBy !== 'Columns') throw new HostError('NotImplemented', 'seriesBy');
    const { top, left, bottom, right } = source.area;
    const number = this.#sheet.charts.length + 1;
    const chart: ChartState = {
      id: `{chart-${this.#sheet.id}-${number}}`,
      name: `Chart ${number}`,
      ...found,
      title: '',
      anchor: { top: 1, left: 1, bottom: 15, right: 8 },
      showLegend: true,
      axis: { min: null, max: null, numberFormat: 'General', visible: true, title: '' },
      firstOnTop: false,
      series: Array.from({ length: right - left + 1 }, (_none, index) => ({
        ...newSeries(`Series${index + 1}`),
        values: { top, bottom, left: left + index, right: left + index },
      })),
    };
    this.#sheet.charts.push(chart);
    return new Chart(this.#sheet, chart);
  }

  protected lookUp(key: unknown): Chart | null {
    const chart = this.#sheet.charts.find(({ id, name }) => id === key || name === key);
    return chart ? new Chart(this.#sheet, chart) : null;
  }
}

export class Chart extends HostObject {
  readonly #sheet: SheetState;
  readonly #chart: ChartState;

  constructor(sheet: SheetState, chart: ChartState) {
    super();
    this.#sheet = sheet;
    this.#chart = chart;
  }

  override identity(): Identity {
    return { Id: this.#chart.id };
  }

  get id(): string {
    return this.#chart.id;
  }
  get name(): string {
    return this.#chart.name;
  }
  set name(value: string) {
    this.#chart.name = value;
  }
  /** The model draws hidden cells always. */
  get plotVisibleOnly(): boolean {
    return false;
  }
  set plotVisibleOnly(value: boolean) {
    if (value) throw new HostError('NotImplemented', 'plotVisibleOnly');
  }
  get title(): ChartTitle {
    return new ChartTitle(this.#chart);
  }
  get legend(): ChartLegend {
    return new ChartLegend(this.#chart);
  }
  get axes(): ChartAxes {
    return new ChartAxes(this.#chart);
  }
  get series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.#chart);
  }

  setPosition(startCell: unknown, endCell?: unknown): void {
    const [first, last] = [areaOf(startCell), areaOf(endCell ?? startCell)];
    this.#chart.anchor = { top: first.top, left: first.left, bottom: last.bottom, right: last.right };
  }
  delete(): void {
    this.#sheet.charts.splice(this.#sheet.charts.indexOf(this.#chart), 1);
  }
}

function areaOf(place: unknown): Area {
  const area = place instanceof Range ? place.area : parseArea(String(place));
  if (!area) throw new HostError('InvalidArgument', 'startCell, endCell');
  return area;
}

class ChartTitle extends HostObject {
  readonly #chart: ChartState;

  constructor(chart: ChartState) {
    super();
    this.#chart = chart;
  }

  get text(): string {
    return this.#chart.title;
  }
  set text(value: string) {
    this.#chart.title = value;
  }
}

class ChartLegend extends HostObject {
  readonly #chart: ChartState;

  constructor(chart: ChartState) {
    super();
    this.#chart = chart;
  }

  get visible(): boolean {
    return this.#chart.showLegend;
  }
  set visible(value: boolean) {
    this.#chart.showLegend = value;
  }
  /** The model has its legend below. */
  get position(): string {
    return 'Bottom';
  }
  set position(value: string) {
    if (value !== 'Bottom') throw new HostError('NotImplemented', `legend at ${value}`);
  }
}
