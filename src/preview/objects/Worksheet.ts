import { parseRangeText } from '../model/areas';
import type { SheetState } from '../model/sheet-state';
import {
  copySheet,
  deleteSheet,
  moveSheet,
  placeOf,
  renameSheet,
  showSheet,
} from '../model/sheet-operations';
import { HostError } from '../protocol/host-error';
import { HostObject, type Identity } from '../protocol/host-object';
import type { HostContext } from './context';
import { DEFAULT_HEIGHT, DEFAULT_WIDTH, pointsOfWidth, readColor } from './formats';
import { ChartCollection } from './ChartCollection';
import { PageLayout } from './PageLayout';
import { Range } from './Range';
import { WorksheetCustomPropertyCollection } from './WorksheetCustomPropertyCollection';
import { WorksheetFreezePanes } from './WorksheetFreezePanes';
import { WorksheetProtection } from './WorksheetProtection';

const VISIBILITIES = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

export class Worksheet extends HostObject {
  readonly context: HostContext;
  readonly sheet: SheetState;

  constructor(context: HostContext, sheet: SheetState) {
    super();
    this.context = context;
    this.sheet = sheet;
  }

  override identity(): Identity {
    return { Id: this.sheet.id };
  }

  get id(): string {
    return this.sheet.id;
  }
  get name(): string {
    return this.sheet.name;
  }
  set name(value: string) {
    renameSheet(this.context.book, this.sheet, value);
  }
  get position(): number {
    return this.context.book.sheets.indexOf(this.sheet);
  }
  set position(value: number) {
    moveSheet(this.context.book, this.sheet, value);
  }
  get visibility(): string {
    return { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' }[this.sheet.visibility];
  }
  set visibility(value: string) {
    if (!(value in VISIBILITIES)) throw new HostError('InvalidArgument', 'visibility');
    showSheet(this.context.book, this.sheet, VISIBILITIES[value as keyof typeof VISIBILITIES]);
  }
  get tabColor(): string {
    return this.sheet.tabColor === undefined ? '' : `#${this.sheet.tabColor}`;
  }
  set tabColor(value: string) {
    this.sheet.tabColor = value === '' ? undefined : readColor(value);
    this.context.book.touch();
  }
  get showGridlines(): boolean {
    return this.sheet.showGridLines;
  }
  set showGridlines(value: boolean) {
    this.sheet.showGridLines = value;
    this.context.book.touch();
  }
  /** The client sends `showGridlines` under this name (`Worksheet_ShowGridlines_Set`). */
  get gridlines(): boolean {
    return this.sheet.showGridLines;
  }
  set gridlines(value: boolean) {
    this.showGridlines = value;
  }
  get standardHeight(): number {
    return DEFAULT_HEIGHT;
  }
  get standardWidth(): number {
    return pointsOfWidth(DEFAULT_WIDTH);
  }

  get protection(): WorksheetProtection {
    return new WorksheetProtection(this.context, this.sheet);
  }
  get freezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.context, this.sheet);
  }
  get pageLayout(): PageLayout {
    return new PageLayout(this.context, this.sheet);
  }
  get charts(): ChartCollection {
    return new ChartCollection(this.sheet);
  }
  get customProperties(): WorksheetCustomPropertyCollection {
    return new WorksheetCustomPropertyCollection(this.sheet);
  }

  /** Without an address, the whole sheet; several areas are for `getRanges`. */
  getRange(address?: string | null): Range {
    if (address === undefined || address === null) return this.#range('1:1048576');
    return this.#range(address);
  }
  getCell(row: number, column: number): Range {
    const [top, left] = [row + 1, column + 1];
    return new Range(this.context, this.sheet, { top, left, bottom: top, right: left });
  }
  getRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    if (rows < 1 || columns < 1) throw new HostError('InvalidArgument', 'rowCount, columnCount');
    const area = { top: row + 1, left: column + 1, bottom: row + rows, right: column + columns };
    return new Range(this.context, this.sheet, area);
  }
  /** An empty sheet answers its top left cell (learn.microsoft.com, Excel.Worksheet.getUsedRange). */
  getUsedRange(valuesOnly?: boolean): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }
  getUsedRangeOrNullObject(valuesOnly?: boolean): Range | null {
    const area = this.sheet.usedArea(valuesOnly ?? false);
    return area && new Range(this.context, this.sheet, area);
  }

  activate(): void {
    this.context.book.activate(this.sheet);
  }
  delete(): void {
    deleteSheet(this.context.book, this.sheet);
  }
  calculate(_markAllDirty?: boolean): void {
    this.context.book.touch();
  }
  copy(positionType?: string, relativeTo?: unknown): Worksheet {
    const { book } = this.context;
    const beside = relativeTo instanceof Worksheet ? relativeTo.sheet : null;
    return new Worksheet(this.context, copySheet(book, this.sheet, placeOf(book, positionType, beside)));
  }
  getNextOrNullObject(visibleOnly?: boolean): Worksheet | null {
    return this.#neighbour(this.context.book.sheets.slice(this.position + 1), visibleOnly);
  }
  getPreviousOrNullObject(visibleOnly?: boolean): Worksheet | null {
    return this.#neighbour(this.context.book.sheets.slice(0, this.position).reverse(), visibleOnly);
  }
  /** Private calls by which the client finds a copied or neighbouring sheet again. */
  _GetAnotherWorksheetById(id: string): Worksheet {
    return this._GetSheetById(id);
  }
  _GetSheetById(id: string): Worksheet {
    const sheet = this.context.book.sheetWithId(id);
    if (!sheet) throw new HostError('ItemNotFound');
    return new Worksheet(this.context, sheet);
  }

  #neighbour(sheets: readonly SheetState[], visibleOnly = false): Worksheet | null {
    const next = sheets.find(({ visibility }) => !visibleOnly || visibility === 'visible');
    return next ? new Worksheet(this.context, next) : null;
  }

  #range(address: string): Range {
    const bang = address.lastIndexOf('!');
    if (bang >= 0) {
      const name = address
        .slice(0, bang)
        .replace(/^'(.*)'$/, '$1')
        .replaceAll("''", "'");
      if (name.toLowerCase() !== this.sheet.name.toLowerCase()) {
        throw new HostError('InvalidArgument', address);
      }
    }
    const area = parseRangeText(address.slice(bang + 1));
    if (!area) throw new HostError('InvalidArgument', `no range: ${address}`);
    return new Range(this.context, this.sheet, area);
  }
}
