import { columnLetters, parseArea } from '../../sheet/address';
import type { Area, Validation } from '../../sheet/model';
import { contains } from '../model/areas';
import type { SheetState } from '../model/sheet-state';
import { UserEdits } from '../model/user-edit';
import { listEntries } from '../model/validate';
import type { Host } from '../host';
import { CellEditor } from './cell-editor';
import { element } from './elements';
import { stick } from './freeze';
import { formulaNotice, lockedNotice, notice } from './notice';
import { listBox, listButton, promptBox } from './overlay';
import { drawTable, extentOf } from './table';

/** The sheet in front, drawn from the host's model: selection, typing, drop-downs, prompts. */
export class GridView {
  readonly root = element('div', { class: 'sheet-area' });
  readonly edits: UserEdits;
  readonly #host: Host;
  readonly #scroller = element('div', { class: 'scroller' });
  readonly #overlay = element('div', { class: 'overlay' });
  readonly #editor: CellEditor;
  readonly #onSelect: () => void;
  #table = element('table');
  #drawn: SheetState | null = null;
  #scheduled = false;

  constructor(host: Host, onSelect: () => void) {
    this.#host = host;
    this.#onSelect = onSelect;
    this.edits = new UserEdits(host.book, host.context.locale);
    this.#editor = new CellEditor({
      begin: () => host.beginCellEdit(),
      cancel: () => this.#leaveCell(),
      commit: (text, down, across) => void this.#commit(text, down, across),
      move: (down, across, extend) => this.move(down, across, extend),
      command: (name) => this.#command(name),
    });
    this.#scroller.append(this.#table, this.#overlay);
    this.#overlay.append(this.#editor.input);
    this.root.append(this.#scroller);
    this.#scroller.addEventListener('mousedown', (event) => this.#pick(event));
    this.#scroller.addEventListener('dblclick', () => this.#editor.edit(this.sourceText()));
    this.#editor.input.addEventListener('paste', (event) => this.#paste(event));
    this.#editor.input.addEventListener('copy', (event) => this.#copy(event));
    host.book.watch(() => this.schedule());
    host.book.listen(({ kind }) => {
      if (kind === 'selectionChanged' || kind === 'activated') this.schedule();
    });
    this.schedule();
  }

  get sheet(): SheetState {
    return this.#host.book.active;
  }

  /** Draws on the next frame, however many changes there were. */
  schedule(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    requestAnimationFrame(() => {
      this.#scheduled = false;
      this.#draw();
    });
  }

  focus(): void {
    this.#editor.input.focus({ preventScroll: true });
  }

  /** What F2 and the formula bar show: the formula, or the value as it would be typed. */
  sourceText(): string {
    const { top, left } = this.sheet.selection;
    const cell = this.sheet.cell(top, left);
    if (cell?.formula !== undefined) return `=${cell.formula}`;
    const value = cell?.value ?? null;
    if (value === null) return '';
    if (typeof value === 'object') return value.error;
    return typeof value === 'number'
      ? String(value).replace('.', this.#host.context.locale.decimal)
      : String(value);
  }

  select(area: Area): void {
    this.sheet.selection = area;
    this.#host.book.emit({ kind: 'selectionChanged', sheetId: this.sheet.id, area });
    this.#place(true);
  }

  move(down: number, across: number, extend = false): void {
    const { rows, columns } = extentOf(this.sheet);
    const { top, left } = this.sheet.selection;
    const merge = this.sheet.mergeAt(top, left);
    const row = step(rows, down > 0 ? (merge?.bottom ?? top) : top, down);
    const column = step(columns, across > 0 ? (merge?.right ?? left) : left, across);
    const target = this.sheet.mergeAt(row, column);
    const [toRow, toColumn] = [target?.top ?? row, target?.left ?? column];
    if (!extend) this.select({ top: toRow, left: toColumn, bottom: toRow, right: toColumn });
    else {
      const { bottom, right } = this.sheet.selection;
      this.select({ top, left, bottom: Math.max(top, bottom + down), right: Math.max(left, right + across) });
    }
  }

  async #commit(text: string, down: number, across: number): Promise<void> {
    const { top, left } = this.sheet.selection;
    await this.typeInto(top, left, text);
    this.#leaveCell();
    this.move(down, across);
  }

  /** Types into a cell and shows Excel's notices. */
  async typeInto(row: number, column: number, text: string): Promise<void> {
    const outcome = this.edits.type(this.sheet, row, column, text);
    if (outcome.kind === 'locked') await lockedNotice();
    else if (outcome.kind === 'formula') await formulaNotice();
    else if (outcome.kind === 'invalid') await this.#refuse(outcome.validation, row, column, text);
  }

  async #refuse(validation: Validation, row: number, column: number, text: string): Promise<void> {
    const { error } = validation;
    const keeps = error?.style !== 'stop';
    const choices = keeps
      ? [
          { label: 'Có', value: 'keep' },
          { label: 'Không', value: 'drop' },
        ]
      : [{ label: 'Hủy bỏ', value: 'drop' }];
    const message =
      error?.text || 'Giá trị này không khớp với các hạn chế xác thực dữ liệu đã đặt cho ô này.';
    const chosen = await notice(error?.title || 'Microsoft Excel', message, choices);
    if (chosen === 'keep') this.edits.type(this.sheet, row, column, text, true);
  }

  #leaveCell(): void {
    this.#editor.close();
    this.#host.endCellEdit();
    this.#place(false);
    this.focus();
  }

  #command(name: 'delete' | 'undo' | 'edit' | 'list'): void {
    const { top, left } = this.sheet.selection;
    if (name === 'edit') this.#editor.edit(this.sourceText());
    else if (name === 'list') this.#openList();
    else if (name === 'undo') {
      const area = this.edits.undo();
      if (area) this.select(area);
    } else if (
      this.edits.clear(this.sheet, this.sheet.mergeAt(top, left) ?? this.sheet.selection).kind === 'locked'
    ) {
      void lockedNotice().then(() => this.focus());
    }
  }

  #paste(event: ClipboardEvent): void {
    if (this.#editor.editing) return;
    event.preventDefault();
    const { top, left } = this.sheet.selection;
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (this.edits.paste(this.sheet, top, left, text).kind === 'locked') void lockedNotice();
  }

  #copy(event: ClipboardEvent): void {
    if (this.#editor.editing) return;
    event.preventDefault();
    const { top, left, bottom, right } = this.sheet.selection;
    const lines: string[] = [];
    for (let row = top; row <= bottom; row += 1) {
      const cells: string[] = [];
      for (let column = left; column <= right; column += 1) {
        cells.push(this.#find(row, column)?.textContent ?? '');
      }
      lines.push(cells.join('\t'));
    }
    event.clipboardData?.setData('text/plain', lines.join('\n'));
  }

  #draw(): void {
    const table = drawTable(this.#host.book, this.sheet, this.#host.context.locale);
    this.#table.replaceWith(table);
    this.#table = table;
    stick(table, this.sheet);
    if (this.#drawn !== this.sheet) this.#scroller.scrollTo(0, 0);
    this.#place(this.#drawn !== this.sheet);
    this.#drawn = this.sheet;
  }

  /** Marks the selection and lays the editor, the drop-down button and the prompt over it. */
  #place(scroll: boolean): void {
    this.#onSelect();
    const { selection } = this.sheet;
    for (const marked of this.#table.querySelectorAll('[aria-selected]')) {
      marked.removeAttribute('aria-selected');
    }
    for (let row = selection.top; row <= Math.min(selection.bottom, selection.top + 200); row += 1) {
      for (
        let column = selection.left;
        column <= Math.min(selection.right, selection.left + 60);
        column += 1
      ) {
        this.#find(row, column)?.setAttribute('aria-selected', 'true');
      }
    }
    const cell = this.#find(selection.top, selection.left);
    for (const old of [...this.#overlay.children]) if (old !== this.#editor.input) old.remove();
    if (!cell) return;
    if (scroll) cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    this.#editor.cover(cell, this.#scroller);
    const validation = this.sheet.validationAt(selection.top, selection.left);
    if (validation?.prompt) this.#overlay.append(promptBox(cell, this.#scroller, validation.prompt));
    if (validation?.rule.kind === 'list') {
      this.#overlay.append(listButton(cell, this.#scroller, () => this.#openList()));
    }
  }

  #openList(): void {
    const { top, left } = this.sheet.selection;
    const rule = this.sheet.validationAt(top, left)?.rule;
    const cell = this.#find(top, left);
    if (rule?.kind !== 'list' || !cell) return;
    const entries = listEntries(this.#host.book, this.sheet, rule.source);
    const list = listBox(cell, this.#scroller, entries, (entry) => {
      list.remove();
      if (entry === null) this.focus();
      else void this.typeInto(top, left, entry).then(() => this.focus());
    });
    this.#overlay.append(list);
    if (list.firstElementChild instanceof HTMLElement) list.firstElementChild.focus();
  }

  #pick(event: MouseEvent): void {
    if (!(event.target instanceof Element) || this.#overlay.contains(event.target)) return;
    const match = /!([A-Z]+\d+)$/.exec(event.target.closest<HTMLElement>('td')?.dataset['cell'] ?? '');
    if (!match) return;
    event.preventDefault();
    if (this.#editor.editing) {
      void this.#commit(this.#editor.input.value, 0, 0).then(() => this.#pickCell(event, match[1]));
    } else this.#pickCell(event, match[1]);
  }

  #pickCell(event: MouseEvent, text: string | undefined): void {
    const area = text === undefined ? null : parseArea(text);
    if (!area) return;
    const from = this.sheet.selection;
    this.select(
      event.shiftKey
        ? { ...from, bottom: Math.max(from.top, area.top), right: Math.max(from.left, area.left) }
        : area,
    );
    this.focus();
  }

  #find(row: number, column: number): HTMLElement | null {
    const merge = this.sheet.merges.find((area) => contains(area, row, column));
    const [top, left] = [merge?.top ?? row, merge?.left ?? column];
    return this.#table.querySelector(
      `[data-cell="${CSS.escape(this.sheet.name)}!${columnLetters(left)}${top}"]`,
    );
  }
}

/** The visible row or column `by` steps away. */
function step(visible: readonly number[], from: number, by: number): number {
  const index = visible.findIndex((number) => number >= from);
  return visible[Math.min(Math.max(index + by, 0), visible.length - 1)] ?? from;
}
