import type { Area } from '../../sheet/model';
import {
  bounding,
  columnCount,
  intersect,
  isEntireColumn,
  isEntireRow,
  LAST_COLUMN,
  LAST_ROW,
  parseRangeText,
  rangeText,
  rowCount,
} from '../model/areas';
import { addressPrefix } from '../model/sheet-names';
import type { SheetState } from '../model/sheet-state';
import { HostError } from '../protocol/host-error';
import { HostObject } from '../protocol/host-object';
import type { HostContext } from './context';

/** Where a range lies, and the ranges found from it. `This` is `Range`. */
export abstract class RangePlace<This extends RangePlace<This>> extends HostObject {
  readonly context: HostContext;
  readonly sheet: SheetState;
  /** Moves when rows or columns are inserted above a range that the client keeps. */
  area: Area;

  constructor(context: HostContext, sheet: SheetState, area: Area) {
    super();
    if (area.top < 1 || area.left < 1 || area.bottom > LAST_ROW || area.right > LAST_COLUMN) {
      throw new HostError('InvalidArgument', 'the range lies outside the sheet');
    }
    if (area.bottom < area.top || area.right < area.left) {
      throw new HostError('InvalidArgument', 'an empty range');
    }
    this.context = context;
    this.sheet = sheet;
    this.area = area;
  }

  /** Another range of the same sheet. */
  abstract at(area: Area): This;

  get address(): string {
    return addressPrefix(this.sheet.name) + rangeText(this.area);
  }
  get addressLocal(): string {
    return this.address;
  }
  get rowIndex(): number {
    return this.area.top - 1;
  }
  get columnIndex(): number {
    return this.area.left - 1;
  }
  get rowCount(): number {
    return rowCount(this.area);
  }
  get columnCount(): number {
    return columnCount(this.area);
  }
  get cellCount(): number {
    const cells = this.rowCount * this.columnCount;
    // -1 beyond 2^31 - 1 cells (learn.microsoft.com, Excel.Range.cellCount).
    return cells > 2 ** 31 - 1 ? -1 : cells;
  }
  get isEntireRow(): boolean {
    return isEntireRow(this.area);
  }
  get isEntireColumn(): boolean {
    return isEntireColumn(this.area);
  }

  getCell(row: number, column: number): This {
    const [top, left] = [this.area.top + row, this.area.left + column];
    return this.at({ top, left, bottom: top, right: left });
  }
  getRow(row: number): This {
    if (row < 0 || row >= this.rowCount) throw new HostError('InvalidArgument', 'row');
    return this.at({ ...this.area, top: this.area.top + row, bottom: this.area.top + row });
  }
  getColumn(column: number): This {
    if (column < 0 || column >= this.columnCount) throw new HostError('InvalidArgument', 'column');
    return this.at({ ...this.area, left: this.area.left + column, right: this.area.left + column });
  }
  getLastRow(): This {
    return this.getRow(this.rowCount - 1);
  }
  getLastColumn(): This {
    return this.getColumn(this.columnCount - 1);
  }
  getLastCell(): This {
    return this.getCell(this.rowCount - 1, this.columnCount - 1);
  }
  getEntireRow(): This {
    return this.at({ ...this.area, left: 1, right: LAST_COLUMN });
  }
  getEntireColumn(): This {
    return this.at({ ...this.area, top: 1, bottom: LAST_ROW });
  }
  getOffsetRange(rows: number, columns: number): This {
    const { top, left, bottom, right } = this.area;
    return this.at({ top: top + rows, left: left + columns, bottom: bottom + rows, right: right + columns });
  }
  getResizedRange(rows: number, columns: number): This {
    return this.at({ ...this.area, bottom: this.area.bottom + rows, right: this.area.right + columns });
  }
  getAbsoluteResizedRange(rows: number, columns: number): This {
    return this.at({ ...this.area, bottom: this.area.top + rows - 1, right: this.area.left + columns - 1 });
  }
  getBoundingRect(other: unknown): This {
    return this.at(bounding(this.area, this.other(other).area));
  }
  getIntersection(other: unknown): This {
    const range = this.getIntersectionOrNullObject(other);
    if (!range) throw new HostError('ItemNotFound');
    return range;
  }
  getIntersectionOrNullObject(other: unknown): This | null {
    const range = this.other(other);
    const area = range.sheet === this.sheet ? intersect(this.area, range.area) : null;
    return area && this.at(area);
  }
  getUsedRange(valuesOnly?: boolean): This {
    // An empty range answers its first cell (learn.microsoft.com, Worksheet.getUsedRange); ranges throw.
    const range = this.getUsedRangeOrNullObject(valuesOnly);
    if (!range) throw new HostError('ItemNotFound');
    return range;
  }
  getUsedRangeOrNullObject(valuesOnly?: boolean): This | null {
    const used = this.sheet.usedArea(valuesOnly ?? false);
    const area = used && intersect(used, this.area);
    return area && this.at(area);
  }
  /** A range given as such or as an address of this sheet. */
  other(range: unknown): This {
    if (range instanceof RangePlace) return range as This;
    const area = typeof range === 'string' ? parseRangeText(range.slice(range.lastIndexOf('!') + 1)) : null;
    if (!area) throw new HostError('InvalidArgument', 'range');
    return this.at(area);
  }
}
