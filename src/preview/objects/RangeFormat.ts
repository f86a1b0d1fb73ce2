import type { Alignment } from '../../sheet/model';
import { restyle, shared } from '../model/cells';
import { refuseUnlessAllowed } from '../model/protect';
import { HostObject } from '../protocol/host-object';
import {
  DEFAULT_HEIGHT,
  DEFAULT_WIDTH,
  pointsOfWidth,
  readHorizontal,
  readVertical,
  showHorizontal,
  showVertical,
  widthOfPoints,
} from './formats';
import { FormatProtection } from './FormatProtection';
import type { Range } from './Range';
import { RangeBorderCollection } from './RangeBorderCollection';
import { RangeFill } from './RangeFill';
import { RangeFont } from './RangeFont';

/** Reads answer null where the cells of the range differ; writes set every cell. */
export class RangeFormat extends HostObject {
  readonly #range: Range;

  constructor(range: Range) {
    super();
    this.#range = range;
  }

  get fill(): RangeFill {
    return new RangeFill(this.#range);
  }
  get font(): RangeFont {
    return new RangeFont(this.#range);
  }
  get borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.#range);
  }
  get protection(): FormatProtection {
    return new FormatProtection(this.#range);
  }

  get horizontalAlignment(): string | null {
    return this.#shared((align) => showHorizontal(align));
  }
  set horizontalAlignment(value: string) {
    this.#align({ horizontal: readHorizontal(value) });
  }
  get verticalAlignment(): string | null {
    return this.#shared((align) => showVertical(align));
  }
  set verticalAlignment(value: string) {
    this.#align({ vertical: readVertical(value) });
  }
  get wrapText(): boolean | null {
    return this.#shared((align) => align?.wrap ?? false);
  }
  set wrapText(value: boolean) {
    this.#align({ wrap: value });
  }
  get indentLevel(): number | null {
    return this.#shared((align) => align?.indent ?? 0);
  }
  set indentLevel(value: number) {
    this.#align({ indent: value });
  }

  get columnWidth(): number | null {
    const { sheet, area } = this.#range;
    return same(area.left, area.right, (column) =>
      pointsOfWidth(sheet.columns.get(column)?.width ?? DEFAULT_WIDTH),
    );
  }
  set columnWidth(points: number) {
    const { sheet, area, context } = this.#range;
    refuseUnlessAllowed(sheet, 'formatColumns');
    for (let column = area.left; column <= area.right; column += 1) {
      sheet.columns.set(column, { ...sheet.columns.get(column), width: widthOfPoints(points) });
    }
    context.book.touch();
  }
  get rowHeight(): number | null {
    const { sheet, area } = this.#range;
    return same(
      area.top,
      Math.min(area.bottom, area.top + 10_000),
      (row) => sheet.rows.get(row)?.height ?? DEFAULT_HEIGHT,
    );
  }
  set rowHeight(points: number) {
    const { sheet, area, context } = this.#range;
    refuseUnlessAllowed(sheet, 'formatRows');
    for (let row = area.top; row <= area.bottom; row += 1) sheet.row(row).height = points;
    context.book.touch();
  }

  /** A rough fit to the longest text: the host has no fonts to measure with. */
  autofitColumns(): void {
    const { sheet, area, context } = this.#range;
    refuseUnlessAllowed(sheet, 'formatColumns');
    for (let column = area.left; column <= area.right; column += 1) {
      let longest = 0;
      for (const [row, { cells }] of sheet.rows) {
        if (cells.has(column)) {
          longest = Math.max(longest, String(context.book.value(sheet, row, column) ?? '').length);
        }
      }
      if (longest > 0) sheet.columns.set(column, { ...sheet.columns.get(column), width: longest + 1 });
    }
    context.book.touch();
  }
  /** Rows without a written height are sized when they are drawn. */
  autofitRows(): void {
    const { sheet, area, context } = this.#range;
    refuseUnlessAllowed(sheet, 'formatRows');
    for (const [number, row] of sheet.rows) {
      if (number >= area.top && number <= area.bottom) row.height = undefined;
    }
    context.book.touch();
  }

  #shared<T>(read: (align: Alignment | undefined) => T): T | null {
    return shared(this.#range.sheet, this.#range.area, (cell) => read(cell?.style?.align));
  }

  #align(part: { [K in keyof Alignment]?: Alignment[K] | undefined }): void {
    const { sheet, area, context } = this.#range;
    refuseUnlessAllowed(sheet, 'formatCells');
    restyle(sheet, area, (style) => ({ ...style, align: { ...style.align, ...part } as Alignment }));
    context.book.touch();
    context.book.emit({ kind: 'formatChanged', sheetId: sheet.id, area });
  }
}

function same(from: number, to: number, read: (index: number) => number): number | null {
  const first = read(from);
  for (let index = from + 1; index <= to; index += 1) if (read(index) !== first) return null;
  return first;
}
