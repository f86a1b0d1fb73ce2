import { element } from './elements';
import { boxIn } from './overlay';

export interface EditorActions {
  /** Typing has begun: Excel is in cell-edit mode. */
  begin(): void;
  cancel(): void;
  commit(text: string, down: number, across: number): void;
  move(down: number, across: number, extend: boolean): void;
  command(name: 'delete' | 'undo' | 'edit' | 'list'): void;
}

const ARROWS: Readonly<Record<string, readonly [down: number, across: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  PageDown: [20, 0],
  PageUp: [-20, 0],
};

/**
 * A text field that always lies over the selected cell and has the focus, invisible until something is typed:
 * so that Telex and other input methods work from the first key.
 */
export class CellEditor {
  readonly input = element('textarea', {
    class: 'cell-editor',
    rows: 1,
    spellcheck: 'false',
    'aria-label': 'Ô đang chọn',
  });
  readonly #actions: EditorActions;

  constructor(actions: EditorActions) {
    this.#actions = actions;
    this.input.addEventListener('input', () => this.#show());
    this.input.addEventListener('keydown', (event) => this.#key(event));
  }

  get editing(): boolean {
    return this.input.classList.contains('editing');
  }

  edit(text: string): void {
    this.input.value = text;
    this.#show();
    this.input.focus({ preventScroll: true });
  }

  close(): void {
    this.input.classList.remove('editing');
    this.input.value = '';
  }

  cover(cell: HTMLElement, scroller: HTMLElement): void {
    const { left, top, width, height } = boxIn(cell, scroller);
    Object.assign(this.input.style, {
      left: `${left}px`,
      top: `${top}px`,
      width: `${width}px`,
      height: `${height}px`,
      font: getComputedStyle(cell).font,
    });
    this.input.setAttribute('aria-label', `${cell.dataset['cell'] ?? ''} ${cell.textContent ?? ''}`.trim());
  }

  #show(): void {
    if (this.editing) return;
    this.input.classList.add('editing');
    this.#actions.begin();
  }

  #key(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const handled = this.editing ? this.#editingKey(event) : this.#movingKey(event);
    if (handled) event.preventDefault();
  }

  #editingKey({ key, shiftKey, altKey }: KeyboardEvent): boolean {
    if (key === 'Escape') this.#actions.cancel();
    else if (key === 'Enter' && !altKey) this.#actions.commit(this.input.value, shiftKey ? -1 : 1, 0);
    else if (key === 'Tab') this.#actions.commit(this.input.value, 0, shiftKey ? -1 : 1);
    else return false;
    return true;
  }

  #movingKey({ key, shiftKey, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
    const arrow = ARROWS[key];
    if (key === 'ArrowDown' && altKey) this.#actions.command('list');
    else if (arrow) this.#actions.move(arrow[0], arrow[1], shiftKey);
    else if (key === 'Enter') this.#actions.move(shiftKey ? -1 : 1, 0, false);
    else if (key === 'Tab') this.#actions.move(0, shiftKey ? -1 : 1, false);
    else if (key === 'F2') this.#actions.command('edit');
    else if (key === 'Delete' || key === 'Backspace') this.#actions.command('delete');
    else if ((ctrlKey || metaKey) && key.toLowerCase() === 'z') this.#actions.command('undo');
    else return false;
    return true;
  }
}
