/** What lies over the grid beside the selected cell: prompt, drop-down button, list of entries. */
import { element } from './elements';

/** The cell's rectangle inside the scrolled content. */
export function boxIn(
  cell: HTMLElement,
  scroller: HTMLElement,
): { left: number; top: number; width: number; height: number } {
  const [inner, outer] = [cell.getBoundingClientRect(), scroller.getBoundingClientRect()];
  return {
    left: inner.left - outer.left + scroller.scrollLeft,
    top: inner.top - outer.top + scroller.scrollTop,
    width: inner.width,
    height: inner.height,
  };
}

export function promptBox(
  cell: HTMLElement,
  scroller: HTMLElement,
  { title, text }: { title: string; text: string },
): HTMLElement {
  const box = boxIn(cell, scroller);
  const prompt = element(
    'div',
    { class: 'prompt', role: 'note' },
    element('strong', {}, title),
    element('span', {}, text),
  );
  const inView = scroller.scrollLeft + scroller.clientWidth - 275;
  Object.assign(prompt.style, {
    left: `${Math.min(box.left + Math.min(box.width, 90), inView)}px`,
    top: `${box.top + box.height + 6}px`,
  });
  return prompt;
}

export function listButton(cell: HTMLElement, scroller: HTMLElement, open: () => void): HTMLElement {
  const button = element(
    'button',
    { type: 'button', class: 'list-button', 'aria-label': 'Mở danh sách' },
    '▾',
  );
  const box = boxIn(cell, scroller);
  button.style.left = `${box.left + box.width}px`;
  button.style.top = `${box.top + Math.max(0, box.height - 20)}px`;
  button.addEventListener('click', open);
  return button;
}

/** The entries below the cell; `choose` hears the one taken, or null for Escape. */
export function listBox(
  cell: HTMLElement,
  scroller: HTMLElement,
  entries: readonly string[],
  choose: (entry: string | null) => void,
): HTMLElement {
  const list = element('ul', { role: 'listbox', class: 'entries', 'aria-label': 'Danh sách' });
  for (const entry of entries) {
    const option = element('li', { role: 'option', tabindex: -1 }, entry);
    option.addEventListener('click', () => choose(entry));
    option.addEventListener('keydown', (event) => {
      const { key } = event;
      // Else the key would also reach the cell, which has the focus by then, or scroll the grid.
      event.preventDefault();
      if (key === 'Enter') choose(entry);
      if (key === 'Escape') choose(null);
      const next = key === 'ArrowDown' ? option.nextElementSibling : option.previousElementSibling;
      if (/^Arrow(Up|Down)$/.test(key) && next instanceof HTMLElement) next.focus();
    });
    list.append(option);
  }
  const { left, top, width, height } = boxIn(cell, scroller);
  Object.assign(list.style, { left: `${left}px`, top: `${top + height}px`, minWidth: `${width}px` });
  return list;
}
