import type { ChartState } from '../model/charts';
import { HostError } from '../protocol/host-error';
import { HostObject } from '../protocol/host-object';

export class ChartAxes extends HostObject {
  readonly #chart: ChartState;

  constructor(chart: ChartState) {
    super();
    this.#chart = chart;
  }

  get valueAxis(): ChartAxis {
    return new ChartValueAxis(this.#chart);
  }
  get categoryAxis(): ChartAxis {
    return new ChartCategoryAxis(this.#chart);
  }
}

/** What both axes have is on neither: each class holds what the model can carry of it. */
abstract class ChartAxis extends HostObject {
  constructor(protected readonly chart: ChartState) {
    super();
  }
}

class ChartValueAxis extends ChartAxis {
  get minimum(): number | string {
    return this.chart.axis.min ?? '';
  }
  set minimum(value: number | string) {
    this.chart.axis.min = bound(value);
  }
  get maximum(): number | string {
    return this.chart.axis.max ?? '';
  }
  set maximum(value: number | string) {
    this.chart.axis.max = bound(value);
  }
  get numberFormat(): string {
    return this.chart.axis.numberFormat;
  }
  set numberFormat(value: string) {
    this.chart.axis.numberFormat = value;
  }
  get visible(): boolean {
    return this.chart.axis.visible;
  }
  set visible(value: boolean) {
    this.chart.axis.visible = value;
  }
  get majorGridlines(): ChartGridlines {
    return new ChartGridlines(this.chart);
  }
  get title(): ChartAxisTitle {
    return new ChartAxisTitle(this.chart);
  }
}

class ChartCategoryAxis extends ChartAxis {
  get reversePlotOrder(): boolean {
    return this.chart.firstOnTop;
  }
  set reversePlotOrder(value: boolean) {
    this.chart.firstOnTop = value;
  }
}

/** The model draws grid lines where it draws the axis. */
class ChartGridlines extends HostObject {
  readonly #chart: ChartState;

  constructor(chart: ChartState) {
    super();
    this.#chart = chart;
  }

  get visible(): boolean {
    return this.#chart.axis.visible;
  }
  set visible(value: boolean) {
    this.#chart.axis.visible = value;
  }
}

class ChartAxisTitle extends HostObject {
  readonly #chart: ChartState;

  constructor(chart: ChartState) {
    super();
    this.#chart = chart;
  }

  get text(): string {
    return this.#chart.axis.title;
  }
  set text(value: string) {
    this.#chart.axis.title = value;
  }
}

/** Empty text lets Excel choose (learn.microsoft.com, Excel.ChartAxis.maximum). */
function bound(value: number | string): number | null {
  if (value === '') return null;
  if (typeof value !== 'number') throw new HostError('InvalidArgument', 'minimum, maximum');
  return value;
}
