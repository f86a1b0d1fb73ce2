/** The strips around the grid: ribbon, formula bar, sheet tabs. */
import { parseRangeText, rangeText } from '../model/areas';
import type { Host } from '../host';
import { element } from './elements';
import type { GridView } from './grid-view';
import { type Place, PLACES } from './panes';

export interface RibbonActions {
  blank(): void;
  open(file: File): void;
  download(): void;
  openPane(place: Place): void;
  undo(): void;
}

export function ribbon(actions: RibbonActions): HTMLElement {
  const file = element('input', { type: 'file', accept: '.xlsx', 'aria-label': 'Mở tệp .xlsx' });
  file.addEventListener('change', () => {
    const [chosen] = file.files ?? [];
    if (chosen) actions.open(chosen);
  });
  const buttons = PLACES.map(({ place, label, icon }) => {
    const image = element('img', { src: icon, alt: '', width: 32, height: 32 });
    const button = element('button', { type: 'button', class: 'large', 'data-place': place }, image, label);
    button.addEventListener('click', () => actions.openPane(place));
    return button;
  });
  return element(
    'nav',
    { class: 'ribbon', 'aria-label': 'Dải lệnh' },
    plain('Sổ mới', () => actions.blank()),
    element('label', { class: 'open' }, 'Mở tệp .xlsx', file),
    plain('Tải xuống', () => actions.download()),
    plain('Hoàn tác', () => actions.undo()),
    element('span', { class: 'group', role: 'group', 'aria-label': 'Kế hoạch số' }, ...buttons),
  );
}

function plain(label: string, act: () => void): HTMLElement {
  const button = element('button', { type: 'button' }, label);
  button.addEventListener('click', act);
  return button;
}

/** Name box and formula bar of the selected cell. */
export class FormulaBar {
  readonly root: HTMLElement;
  readonly #name = element('input', { class: 'name-box', 'aria-label': 'Hộp tên' });
  readonly #formula = element('input', { class: 'formula', 'aria-label': 'Thanh công thức' });

  constructor(view: () => GridView) {
    this.root = element('div', { class: 'formula-bar' }, this.#name, element('i', {}, 'fx'), this.#formula);
    this.#name.addEventListener('keydown', (event) => {
      const area = event.key === 'Enter' ? parseRangeText(this.#name.value) : null;
      if (!area) return;
      // Else the key would also reach the cell, which has the focus by then.
      event.preventDefault();
      view().select(area);
      view().focus();
    });
    this.#formula.addEventListener('keydown', ({ key }) => {
      const { top, left } = view().sheet.selection;
      if (key === 'Enter') {
        void view()
          .typeInto(top, left, this.#formula.value)
          .then(() => view().focus());
      }
      if (key === 'Escape') view().focus();
    });
  }

  show(view: GridView): void {
    const { selection } = view.sheet;
    this.#name.value = rangeText({ ...selection, bottom: selection.top, right: selection.left });
    this.#formula.value = view.sourceText();
  }
}

/** Tabs of the visible sheets. */
export function drawTabs(host: Host): HTMLElement {
  const { book } = host;
  const tabs = book.sheets.filter(({ visibility }) => visibility === 'visible');
  const list = element('div', { class: 'tabs', role: 'tablist', 'aria-label': 'Trang tính' });
  for (const sheet of tabs) {
    const current = sheet === book.active;
    const tab = element(
      'button',
      { type: 'button', role: 'tab', 'aria-selected': String(current) },
      sheet.name,
    );
    if (sheet.tabColor !== undefined) tab.style.boxShadow = `inset 0 -3px #${sheet.tabColor}`;
    tab.addEventListener('click', () => book.activate(sheet));
    list.append(tab);
  }
  return list;
}
