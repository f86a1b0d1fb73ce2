import { restyle, shared } from '../model/cells';
import { refuseUnlessAllowed } from '../model/protect';
import { HostObject } from '../protocol/host-object';
import { readColor, showColor } from './formats';
import type { Range } from './Range';

export class RangeFill extends HostObject {
  readonly #range: Range;

  constructor(range: Range) {
    super();
    this.#range = range;
  }

  /** Mixed colours answer '' (learn.microsoft.com, Excel.RangeFill.color: empty string or null), no fill white. */
  get color(): string {
    return (
      shared(this.#range.sheet, this.#range.area, (cell) => showColor(cell?.style?.fill, 'FFFFFF')) ?? ''
    );
  }
  set color(value: string) {
    const color = readColor(value);
    this.#fill(color);
  }

  /** `Excel.FillPattern` (ExcelApi 1.9); null when the cells differ. The model knows solid fills only. */
  get pattern(): string | null {
    return shared(this.#range.sheet, this.#range.area, (cell) =>
      cell?.style?.fill === undefined ? 'None' : 'Solid',
    );
  }

  clear(): void {
    this.#fill(undefined);
  }

  #fill(color: string | undefined): void {
    const { sheet, area, context } = this.#range;
    refuseUnlessAllowed(sheet, 'formatCells');
    restyle(sheet, area, ({ fill: _fill, ...style }) =>
      color === undefined ? style : { ...style, fill: color },
    );
    context.book.touch();
    context.book.emit({ kind: 'formatChanged', sheetId: sheet.id, area });
  }
}
