import type { Area } from '../../sheet/model';
import { columnCount, rangeText, rowCount } from '../model/areas';
import { addressPrefix } from '../model/sheet-names';
import type { SheetState } from '../model/sheet-state';
import { HostError } from '../protocol/host-error';
import { HostCollection, HostObject } from '../protocol/host-object';
import type { HostContext } from './context';
import { Range } from './Range';

/** Several ranges of one sheet, e.g. its merged areas. */
export class RangeAreas extends HostObject {
  readonly #context: HostContext;
  readonly #sheet: SheetState;
  readonly #areas: readonly Area[];

  constructor(context: HostContext, sheet: SheetState, areas: readonly Area[]) {
    super();
    this.#context = context;
    this.#sheet = sheet;
    this.#areas = areas;
  }

  /** Cut at 8192 characters, as Excel does ("Work with multiple ranges"). */
  get address(): string {
    const prefix = addressPrefix(this.#sheet.name);
    return this.#areas
      .map((area) => prefix + rangeText(area))
      .join(',')
      .slice(0, 8192);
  }
  get areaCount(): number {
    return this.#areas.length;
  }
  get cellCount(): number {
    return this.#areas.reduce((total, area) => total + rowCount(area) * columnCount(area), 0);
  }
  get areas(): RangeCollection {
    return new RangeCollection(this.#areas.map((area) => new Range(this.#context, this.#sheet, area)));
  }
}

export class RangeCollection extends HostCollection<Range> {
  readonly #ranges: readonly Range[];

  constructor(ranges: readonly Range[]) {
    super();
    this.#ranges = ranges;
  }

  get items(): readonly Range[] {
    return this.#ranges;
  }

  protected lookUp(): Range | null {
    throw new HostError('NotImplemented', 'ranges are found by index');
  }
}
