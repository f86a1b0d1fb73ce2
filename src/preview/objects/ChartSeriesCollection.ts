import type { ChartState, SeriesState } from '../model/charts';
import { HostError } from '../protocol/host-error';
import { HostCollection, HostObject } from '../protocol/host-object';
import { readColor } from './formats';
import { Range } from './Range';

export function newSeries(name: string): SeriesState {
  return { name, values: null, categories: null, color: null, pointColors: new Map(), showValues: false };
}

export class ChartSeriesCollection extends HostCollection<ChartSeries> {
  readonly #chart: ChartState;

  constructor(chart: ChartState) {
    super();
    this.#chart = chart;
  }

  get items(): readonly ChartSeries[] {
    return this.#chart.series.map((series) => new ChartSeries(series));
  }

  /** Empty until its values are set (learn.microsoft.com, Excel.ChartSeriesCollection.add). */
  add(name?: string): ChartSeries {
    const series = newSeries(name ?? `Series${this.#chart.series.length + 1}`);
    this.#chart.series.push(series);
    return new ChartSeries(series);
  }

  protected lookUp(): null {
    return null;
  }
}

export class ChartSeries extends HostObject {
  readonly #series: SeriesState;

  constructor(series: SeriesState) {
    super();
    this.#series = series;
  }

  get name(): string {
    return this.#series.name;
  }
  set name(value: string) {
    this.#series.name = value;
  }
  get hasDataLabels(): boolean {
    return this.#series.showValues;
  }
  set hasDataLabels(value: boolean) {
    this.#series.showValues = value;
  }
  get format(): ChartSeriesFormat {
    return new ChartSeriesFormat((color) => {
      this.#series.color = color;
    });
  }
  get points(): ChartPointsCollection {
    return new ChartPointsCollection(this.#series);
  }
  get dataLabels(): ChartDataLabels {
    if (!this.#series.showValues) throw new HostError('ItemNotFound', 'the series has no labels');
    return new ChartDataLabels();
  }

  setValues(source: unknown): void {
    this.#series.values = areaOf(source);
  }
  setXAxisValues(source: unknown): void {
    this.#series.categories = areaOf(source);
  }
}

function areaOf(source: unknown) {
  if (!(source instanceof Range)) throw new HostError('InvalidArgument', 'sourceData');
  return source.area;
}

class ChartSeriesFormat extends HostObject {
  readonly #paint: (color: string) => void;

  constructor(paint: (color: string) => void) {
    super();
    this.#paint = paint;
  }

  get fill(): ChartFill {
    return new ChartFill(this.#paint);
  }
}

class ChartFill extends HostObject {
  readonly #paint: (color: string) => void;

  constructor(paint: (color: string) => void) {
    super();
    this.#paint = paint;
  }

  setSolidColor(color: string): void {
    this.#paint(readColor(color));
  }
}

class ChartPointsCollection extends HostObject {
  readonly #series: SeriesState;

  constructor(series: SeriesState) {
    super();
    this.#series = series;
  }

  getItemAt(index: number): ChartPoint {
    const { values } = this.#series;
    const count = values ? (values.bottom - values.top + 1) * (values.right - values.left + 1) : 0;
    if (index < 0 || index >= count) throw new HostError('InvalidArgument', 'index');
    return new ChartPoint(this.#series, index);
  }
}

class ChartPoint extends HostObject {
  readonly #series: SeriesState;
  readonly #index: number;

  constructor(series: SeriesState, index: number) {
    super();
    this.#series = series;
    this.#index = index;
  }

  get format(): ChartSeriesFormat {
    return new ChartSeriesFormat((color) => this.#series.pointColors.set(this.#index, color));
  }
}

/** The model shows labels in the number format of the axis. */
class ChartDataLabels extends HostObject {
  #numberFormat = '';

  get numberFormat(): string {
    return this.#numberFormat;
  }
  set numberFormat(value: string) {
    this.#numberFormat = value;
  }
}
