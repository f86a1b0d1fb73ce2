import type { Area } from '../../sheet/model';

import { formatOf, mergesIn, placesIn, restyle, withContent, withStyle } from '../model/cells';
import { refuseLockedCells, refuseUnlessAllowed } from '../model/protect';
import { shiftSheet } from '../model/structure';
import { announce, apiValue, valueType, writeValues } from '../model/write';
import { cellText } from '../number-text';
import { HostError } from '../protocol/host-error';
import { arrayFor } from './arrays';
import { readCellProperties, writeCellProperties } from './cell-properties';
import { ConditionalFormatCollection } from './ConditionalFormatCollection';
import { copyInto } from './copy-from';
import { DataValidation } from './DataValidation';
import { RangeAreas } from './RangeAreas';
import { RangeFormat } from './RangeFormat';
import { RangePlace } from './RangePlace';
import { Worksheet } from './Worksheet';

export class Range extends RangePlace<Range> {
  override at(area: Area): Range {
    return new Range(this.context, this.sheet, area);
  }

  get values(): unknown {
    return this.#map((row, column) => apiValue(this.context.book.value(this.sheet, row, column)));
  }
  set values(value: unknown) {
    this.#refuseUnbounded();
    writeValues(this.context.book, this.sheet, this.area, arrayFor(this.area, value));
  }

  get formulas(): unknown {
    return this.#map((row, column) => {
      const formula = this.sheet.cell(row, column)?.formula;
      return formula === undefined
        ? apiValue(this.context.book.value(this.sheet, row, column))
        : `=${formula}`;
    });
  }
  set formulas(value: unknown) {
    this.values = value;
  }

  get text(): unknown {
    const { book, locale } = this.context;
    return this.#map((row, column) =>
      cellText(book.value(this.sheet, row, column), formatOf(this.sheet.cell(row, column)), locale),
    );
  }

  get valueTypes(): unknown {
    return this.#map((row, column) => valueType(this.context.book.value(this.sheet, row, column)));
  }

  get numberFormat(): unknown {
    return this.#map((row, column) => formatOf(this.sheet.cell(row, column)));
  }
  set numberFormat(value: unknown) {
    refuseUnlessAllowed(this.sheet, 'formatCells');
    const codes = arrayFor(this.area, value);
    for (const [down, line] of codes.entries()) {
      for (const [across, code] of line.entries()) {
        if (code === null) continue;
        if (typeof code !== 'string') throw new HostError('InvalidArgument', 'numberFormat');
        const [row, column] = [this.area.top + down, this.area.left + across];
        restyle(this.sheet, { top: row, left: column, bottom: row, right: column }, (style) => ({
          ...style,
          numberFormat: code,
        }));
      }
    }
    this.#formatted();
  }

  get rowHidden(): boolean | null {
    return this.#sharedFlag(
      this.area.top,
      this.area.bottom,
      (row) => this.sheet.rows.get(row)?.hidden ?? false,
    );
  }
  set rowHidden(hidden: boolean) {
    refuseUnlessAllowed(this.sheet, 'formatRows');
    for (let row = this.area.top; row <= this.area.bottom; row += 1) this.sheet.row(row).hidden = hidden;
    this.context.book.touch();
  }

  get columnHidden(): boolean | null {
    return this.#sharedFlag(
      this.area.left,
      this.area.right,
      (column) => this.sheet.columns.get(column)?.hidden ?? false,
    );
  }
  set columnHidden(hidden: boolean) {
    refuseUnlessAllowed(this.sheet, 'formatColumns');
    for (let column = this.area.left; column <= this.area.right; column += 1) {
      this.sheet.columns.set(column, { ...this.sheet.columns.get(column), hidden });
    }
    this.context.book.touch();
  }

  get hidden(): boolean | null {
    if (this.rowHidden === true || this.columnHidden === true) return true;
    return this.rowHidden === false && this.columnHidden === false ? false : null;
  }

  get format(): RangeFormat {
    return new RangeFormat(this);
  }
  get dataValidation(): DataValidation {
    return new DataValidation(this);
  }
  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this);
  }
  get worksheet(): Worksheet {
    return new Worksheet(this.context, this.sheet);
  }

  getMergedAreasOrNullObject(): RangeAreas | null {
    const areas = mergesIn(this.sheet, this.area);
    return areas.length === 0 ? null : new RangeAreas(this.context, this.sheet, areas);
  }

  select(): void {
    this.context.book.activate(this.sheet);
    this.sheet.selection = this.area;
    this.context.book.emit({ kind: 'selectionChanged', sheetId: this.sheet.id, area: this.area });
  }

  /** `Excel.ClearApplyTo`. */
  clear(applyTo = 'All'): void {
    const { book } = this.context;
    const before = book.value(this.sheet, this.area.top, this.area.left);
    if (applyTo === 'All' || applyTo === 'Contents') {
      refuseLockedCells(this.sheet, this.area);
      for (const { row, column } of placesIn(this.sheet, this.area)) {
        const cell = this.sheet.cell(row, column);
        if (cell) this.sheet.put(row, column, withContent(cell, null));
      }
    }
    if (applyTo === 'All' || applyTo === 'Formats') {
      refuseUnlessAllowed(this.sheet, 'formatCells');
      for (const { row, column } of placesIn(this.sheet, this.area)) {
        const cell = this.sheet.cell(row, column);
        if (cell) this.sheet.put(row, column, withStyle(cell, {}));
      }
    }
    book.touch();
    if (applyTo !== 'Formats') announce(book, this.sheet, this.area, before);
  }

  merge(across = false): void {
    refuseUnlessAllowed(this.sheet, 'formatCells');
    this.unmerge();
    const { top, bottom } = this.area;
    if (across) {
      for (let row = top; row <= bottom; row += 1) {
        this.sheet.merges.push({ ...this.area, top: row, bottom: row });
      }
    } else this.sheet.merges.push(this.area);
    this.#formatted();
  }
  unmerge(): void {
    refuseUnlessAllowed(this.sheet, 'formatCells');
    const touched = mergesIn(this.sheet, this.area);
    this.sheet.merges = this.sheet.merges.filter((merge) => !touched.includes(merge));
    this.#formatted();
  }

  insert(shift: string): Range {
    const { area } = this;
    this.#shift(shift === 'Down' ? 'rows' : 'columns', 'insert');
    return this.at(area);
  }
  delete(shift: string): void {
    this.#shift(shift === 'Up' ? 'rows' : 'columns', 'delete');
  }

  copyFrom(source: unknown, copyType = 'All'): void {
    copyInto(this, this.other(source), copyType);
  }

  getCellProperties(wanted: Readonly<Record<string, unknown>>): unknown {
    return this.#map((row, column) =>
      readCellProperties(this.at({ top: row, left: column, bottom: row, right: column }), wanted),
    );
  }
  setCellProperties(rows: unknown): void {
    const lines = arrayFor(this.area, rows);
    for (const [down, line] of lines.entries()) {
      for (const [across, properties] of line.entries()) {
        if (properties !== null) writeCellProperties(this.getCell(down, across), properties);
      }
    }
  }

  getRowProperties(wanted: Readonly<Record<string, unknown>>): unknown[] {
    return Array.from({ length: this.rowCount }, (_, row) => readCellProperties(this.getRow(row), wanted));
  }
  getColumnProperties(wanted: Readonly<Record<string, unknown>>): unknown[] {
    return Array.from({ length: this.columnCount }, (_, column) =>
      readCellProperties(this.getColumn(column), wanted),
    );
  }

  /** Private call by which the client checks a large array before it splits it. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.rowCount || columns !== this.columnCount) {
      throw new HostError('InvalidArgument', 'array size');
    }
  }

  /** Cell by cell; null for whole rows and columns ("Read or write to an unbounded range"). */
  #map(read: (row: number, column: number) => unknown): unknown[][] | null {
    if (this.isEntireRow || this.isEntireColumn) return null;
    return Array.from({ length: this.rowCount }, (_, down) =>
      Array.from({ length: this.columnCount }, (__, across) =>
        read(this.area.top + down, this.area.left + across),
      ),
    );
  }

  #refuseUnbounded(): void {
    if (this.isEntireRow || this.isEntireColumn) {
      throw new HostError('InvalidArgument', 'cell-level properties of an unbounded range cannot be set');
    }
  }

  #sharedFlag(from: number, to: number, read: (index: number) => boolean): boolean | null {
    const first = read(from);
    for (let index = from + 1; index <= Math.min(to, from + 100_000); index += 1) {
      if (read(index) !== first) return null;
    }
    return first;
  }

  #shift(axis: 'rows' | 'columns', kind: 'insert' | 'delete'): void {
    const whole = axis === 'rows' ? this.isEntireRow : this.isEntireColumn;
    if (!whole) throw new HostError('NotImplemented', 'the host shifts entire rows and columns only');
    const verb = kind === 'insert' ? 'insert' : 'delete';
    refuseUnlessAllowed(this.sheet, axis === 'rows' ? `${verb}Rows` : `${verb}Columns`);
    const at = axis === 'rows' ? this.area.top : this.area.left;
    const count = axis === 'rows' ? this.rowCount : this.columnCount;
    const { area } = this;
    shiftSheet(this.context.book, this.sheet, { axis, at, count, kind });
    const noun = axis === 'rows' ? 'Row' : 'Column';
    const change = kind === 'insert' ? (`${noun}Inserted` as const) : (`${noun}Deleted` as const);
    this.context.book.emit({ kind: 'changed', sheetId: this.sheet.id, area, change });
  }

  #formatted(): void {
    this.context.book.touch();
    this.context.book.emit({ kind: 'formatChanged', sheetId: this.sheet.id, area: this.area });
  }
}
