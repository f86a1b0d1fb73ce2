import type { Cell } from '../../sheet/model';
import { LAST_COLUMN, LAST_ROW, readPlace } from './areas';
import type { Place } from './areas';
import { isBlank, readCell } from './cell';
import type { CellContext, SharedFormulas } from './cell';
import { defined } from './defined';
import { flag, numeric, whole } from './elements';
import { refuse } from './failure';
import type { XmlElement } from './xml';

/** A row while its sheet is being read: links and notes come after the cells. */
export interface DraftRow {
  readonly height?: number;
  readonly hidden?: boolean;
  readonly cells: Map<number, Cell>;
}

export type DraftRows = Map<number, DraftRow>;

/** Blank cells this many rows from a cell with content are worth keeping: someone may type there. */
const NEAR_ROWS = 200;
/** The same for columns, counted from A: no form of ours is near as wide. */
const NEAR_COLUMNS = 256;

/**
 * Gathers the rows of a sheet as they stream in. Programs format whole sheets, so a file of a few hundred
 * kilobytes may hold a million styled blanks and as many empty rows: rows without content are kept only
 * near content, blanks also only in the first columns and up to the workbook's allowance.
 */
export class RowCollector {
  readonly rows: DraftRows = new Map();
  private readonly shared: SharedFormulas = new Map();
  private row: DraftRow = { cells: new Map() };
  private number = 0;
  private column = 0;
  private hasContent = false;
  private lastContent = 0;
  /** Rows without content since the last kept one, oldest first. */
  private readonly waiting: { number: number; row: DraftRow }[] = [];

  constructor(
    private readonly context: CellContext,
    private readonly blanks: { left: number },
  ) {}

  /** A `row` element begins; without a number it follows the one before. */
  startRow(element: XmlElement): void {
    this.number = element.attributes['r'] === undefined ? this.number + 1 : (whole(element, 'r', 1) ?? 0);
    if (this.number < 1 || this.number > LAST_ROW) refuse('damaged', `row ${element.attributes['r'] ?? ''}`);
    this.column = 0;
    this.hasContent = false;
    const height = numeric(element, 'ht');
    this.row = {
      ...defined({ height, hidden: flag(element, 'hidden') === true || height === 0 ? true : undefined }),
      cells: new Map(),
    };
  }

  /** A `c` element of the row; without an address it follows the one before. */
  addCell(element: XmlElement): void {
    const place = this.placeOf(element);
    this.column = place.column;
    const cell = readCell(element, place, this.context, this.shared);
    if (!cell) return;
    if (this.row.cells.has(place.column)) refuse('damaged', `cell ${place.row}:${place.column} stands twice`);
    if (!isBlank(cell)) this.hasContent = true;
    else if (place.column > NEAR_COLUMNS) return;
    this.row.cells.set(place.column, cell);
  }

  endRow(): void {
    if (this.hasContent) {
      this.lastContent = this.number;
      for (const { number, row } of this.waiting) if (this.isNear(number)) this.keep(number, row);
      this.waiting.length = 0;
      this.keep(this.number, this.row);
    } else if (this.row.cells.size > 0 || this.row.height !== undefined || this.row.hidden) {
      this.keepOrWait();
    }
  }

  /** A row without content may still turn out to stand near content below it. */
  private keepOrWait(): void {
    if (this.isNear(this.number)) {
      this.keep(this.number, this.row);
      return;
    }
    this.waiting.push({ number: this.number, row: this.row });
    if (this.waiting.length > NEAR_ROWS) this.waiting.shift();
  }

  private isNear(number: number): boolean {
    return Math.abs(number - this.lastContent) <= NEAR_ROWS;
  }

  private placeOf(element: XmlElement): Place {
    const address = element.attributes['r'];
    if (address === undefined) {
      if (this.column >= LAST_COLUMN) refuse('damaged', 'cell past the last column');
      return { row: this.number, column: this.column + 1 };
    }
    const place = readPlace(address);
    if (place?.row !== this.number) refuse('damaged', `cell ${JSON.stringify(address.slice(0, 40))}`);
    return place;
  }

  private keep(number: number, row: DraftRow): void {
    const known = this.rows.get(number);
    if (!known) this.context.budget.spend('rows');
    if (known) this.join(known, row, number);
    else this.rows.set(number, this.withinAllowance(row));
  }

  /** Past the allowance a row keeps its content, height and state, but no blanks. */
  private withinAllowance(row: DraftRow): DraftRow {
    for (const [column, cell] of row.cells) {
      if (!isBlank(cell)) continue;
      if (this.blanks.left > 0) this.blanks.left--;
      else row.cells.delete(column);
    }
    return row;
  }

  /** Two `row` elements of one number make one row, as long as no cell stands twice. */
  private join(known: DraftRow, more: DraftRow, number: number): void {
    for (const [column, cell] of this.withinAllowance(more).cells) {
      if (known.cells.has(column)) refuse('damaged', `cell ${number}:${column} stands twice`);
      known.cells.set(column, cell);
    }
  }
}
