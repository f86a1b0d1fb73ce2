import { LAST_COLUMN, LAST_ROW, parseRangeText } from '../model/areas';
import type { SheetState } from '../model/sheet-state';
import { HostError } from '../protocol/host-error';
import { HostObject } from '../protocol/host-object';
import type { HostContext } from './context';
import { Range } from './Range';

export class WorksheetFreezePanes extends HostObject {
  readonly #context: HostContext;
  readonly #sheet: SheetState;

  constructor(context: HostContext, sheet: SheetState) {
    super();
    this.#context = context;
    this.#sheet = sheet;
  }

  freezeRows(count = 1): void {
    this.#freeze(count, 0);
  }
  freezeColumns(count = 1): void {
    this.#freeze(0, count);
  }
  freezeAt(range: unknown): void {
    const area =
      range instanceof Range ? range.area : typeof range === 'string' ? parseRangeText(range) : null;
    if (!area) throw new HostError('InvalidArgument', 'frozenRange');
    this.#freeze(area.bottom, area.right);
  }
  unfreeze(): void {
    this.#sheet.freeze = undefined;
    this.#context.book.touch();
  }

  getLocationOrNullObject(): Range | null {
    const { freeze } = this.#sheet;
    if (!freeze) return null;
    const area = { top: 1, left: 1, bottom: freeze.rows || LAST_ROW, right: freeze.columns || LAST_COLUMN };
    return new Range(this.#context, this.#sheet, area);
  }

  #freeze(rows: number, columns: number): void {
    this.#sheet.freeze = { rows, columns };
    this.#context.book.touch();
  }
}
