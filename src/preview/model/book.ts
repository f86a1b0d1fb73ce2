import type { CellValue, Workbook, WorkbookProperties } from '../../sheet/model';
import { Calculation } from '../formulas/calculation';
import { HostError } from '../protocol/host-error';
import type { BookEvent } from './events';
import { openSheet, SheetState, snapshot } from './sheet-state';
import type { Shift } from './structure';

export interface NamedRange {
  readonly name: string;
  /** With its leading `=`. */
  readonly formula: string;
  readonly comment: string;
}

/** An open workbook: its sheets in order, the one in front, and what is calculated from them. */
export class Book {
  readonly sheets: SheetState[] = [];
  properties: WorkbookProperties;
  readonly names = new Map<string, NamedRange>();
  readonly settings = new Map<string, unknown>();
  readonly customProperties = new Map<string, unknown>();
  readonly calculation: Calculation;
  /** Set while the structure is protected; an empty password is none. */
  structurePassword: string | null = null;
  /** Grows with every change, so a reader knows whether to look again. */
  version = 0;
  #active: SheetState;
  #lastId = 0;
  readonly #listeners = new Set<(event: BookEvent) => void>();
  readonly #watchers = new Set<() => void>();
  readonly #movers = new Set<(sheet: SheetState, shift: Shift) => void>();

  constructor(workbook: Workbook) {
    this.properties = workbook.properties ?? {};
    for (const sheet of workbook.sheets) this.sheets.push(openSheet(sheet, this.nextId()));
    if (this.sheets.length === 0) this.sheets.push(new SheetState(this.nextId(), 'Sheet1'));
    const active = this.sheets.find(({ name }) => name === workbook.active) ?? this.#firstVisible();
    if (!active) throw new HostError('InvalidArgument', 'a workbook needs a visible sheet');
    this.#active = active;
    this.calculation = new Calculation(this);
  }

  nextId(): string {
    this.#lastId += 1;
    return `{00000000-0001-0000-${String(this.#lastId).padStart(4, '0')}-000000000000}`;
  }

  get active(): SheetState {
    return this.#active;
  }

  /** Brings a sheet to the front. Hidden sheets cannot be activated in Excel. */
  activate(sheet: SheetState): void {
    if (sheet.visibility !== 'visible') {
      throw new HostError('InvalidOperation', 'a hidden sheet cannot be activated');
    }
    if (sheet === this.#active) return;
    const before = this.#active;
    this.#active = sheet;
    this.touch();
    this.emit({ kind: 'deactivated', sheetId: before.id });
    this.emit({ kind: 'activated', sheetId: sheet.id });
  }

  /** After the sheet in front was hidden or deleted, its visible neighbour comes forward. */
  leave(sheet: SheetState, position: number): void {
    if (sheet !== this.#active) return;
    const visible = (candidate: SheetState): boolean =>
      candidate.visibility === 'visible' && candidate !== sheet;
    const next =
      this.sheets.slice(position).find(visible) ?? this.sheets.slice(0, position).findLast(visible);
    if (next) this.activate(next);
  }

  sheetNamed(name: string): SheetState | undefined {
    const key = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === key);
  }

  sheetWithId(id: string): SheetState | undefined {
    return this.sheets.find((sheet) => sheet.id === id);
  }

  value(sheet: SheetState, row: number, column: number): CellValue {
    const cell = sheet.cell(row, column);
    if (!cell) return null;
    return cell.formula === undefined ? cell.value : this.calculation.value(sheet, row, column);
  }

  /** Every formula is dirty after a change; results are computed again when read. */
  touch(): void {
    this.version += 1;
    this.calculation.invalidate();
    for (const watch of this.#watchers) watch();
  }

  emit(event: BookEvent): void {
    for (const listen of this.#listeners) listen(event);
  }

  /** Hears events; the function returned stops it. */
  listen(listener: (event: BookEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Hears that anything changed, to redraw; the function returned stops it. */
  watch(watcher: () => void): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  /** Hears that rows or columns moved, to keep up with them; the function returned stops it. */
  onShift(mover: (sheet: SheetState, shift: Shift) => void): () => void {
    this.#movers.add(mover);
    return () => this.#movers.delete(mover);
  }

  shifted(sheet: SheetState, shift: Shift): void {
    for (const move of this.#movers) move(sheet, shift);
  }

  snapshot(): Workbook {
    return {
      sheets: this.sheets.map((sheet) => snapshot(sheet, (row, column) => this.value(sheet, row, column))),
      active: this.#active.name,
      properties: this.properties,
    };
  }

  #firstVisible(): SheetState | undefined {
    return this.sheets.find(({ visibility }) => visibility === 'visible');
  }
}
