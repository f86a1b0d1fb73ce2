/** The preview page: an Excel of our own with the task pane beside it. Development only. */
import { exampleWorkbook } from '../../demo';
import { defaultPlan } from '../../plan/packs';
import type { Workbook } from '../../sheet/model';
import { fileName, Host } from '../host';
import { drawTabs, FormulaBar, ribbon } from './bars';
import { element } from './elements';
import { GridView } from './grid-view';
import { notice } from './notice';
import { Pane } from './panes';
import styles from './preview.css';

/** One open workbook with its grid and its pane. */
interface OpenWindow {
  readonly title: string;
  readonly host: Host;
  readonly view: GridView;
  readonly pane: Pane;
}

const EMPTY: Workbook = { sheets: [] };

class PreviewPage {
  readonly #windows: OpenWindow[] = [];
  readonly #formulaBar = new FormulaBar(() => this.#current.view);
  readonly #switcher = element('select', { 'aria-label': 'Cửa sổ' });
  readonly #middle = element('div', { class: 'middle' });
  readonly #tabs = element('footer');
  #current: OpenWindow;

  constructor(root: HTMLElement) {
    this.#current = this.#addWorkbook(exampleWorkbook(defaultPlan), 'Biểu mẫu đã điền');
    this.#switcher.addEventListener('change', () => {
      const chosen = this.#windows[this.#switcher.selectedIndex];
      if (chosen) this.#show(chosen);
    });
    const bar = ribbon({
      blank: () => this.#show(this.#addWorkbook(EMPTY)),
      open: (file) => void this.#openFile(file),
      download: () => this.#download(),
      openPane: (place) => void this.#current.pane.open(place),
      undo: () => this.#current.view.edits.undo(),
    });
    const title = element('header', { class: 'title' }, element('b', {}, 'Excel tại máy'), this.#switcher);
    root.append(title, bar, this.#formulaBar.root, this.#middle, this.#tabs);
    this.#show(this.#current);
    void this.#current.pane.open('check');
  }

  #open(host: Host): void {
    this.#show(this.#add(host));
  }

  async #openFile(file: File): Promise<void> {
    const bytes = new Uint8Array(await file.arrayBuffer());
    try {
      this.#show(this.#addWorkbook(bytes, file.name));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      await notice('Không mở được tệp', reason, [{ label: 'OK', value: 'ok' }]);
    }
  }

  #addWorkbook(content: Workbook | Uint8Array, title?: string): OpenWindow {
    return this.#add(new Host(content, { onWindow: (opened) => this.#open(opened) }), title);
  }

  #add(host: Host, title = `Book${this.#windows.length + 1}`): OpenWindow {
    const view = new GridView(host, () => {
      if (this.#current.host === host) this.#formulaBar.show(view);
    });
    const opened = { title, host, view, pane: new Pane(host) };
    this.#windows.push(opened);
    host.book.watch(() => this.#drawTabs());
    host.book.listen(() => this.#drawTabs());
    return opened;
  }

  #show(opened: OpenWindow): void {
    this.#current = opened;
    // For tests: the host of the window in front.
    Object.assign(window, { previewHost: opened.host });
    for (const { view, pane } of this.#windows) {
      const front = view === opened.view;
      if (!view.root.isConnected) this.#middle.append(view.root, pane.root);
      view.root.hidden = !front;
      pane.root.classList.toggle('behind', !front);
    }
    this.#switcher.replaceChildren(
      ...this.#windows.map((each) => element('option', { selected: each === opened }, each.title)),
    );
    opened.view.schedule();
    this.#drawTabs();
    opened.view.focus();
  }

  #drawTabs(): void {
    this.#tabs.replaceChildren(drawTabs(this.#current.host));
  }

  #download(): void {
    const { host, title } = this.#current;
    const bytes = host.save();
    const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: 'application/octet-stream' }));
    element('a', { href: url, download: fileName(title) }).click();
    setTimeout(() => URL.revokeObjectURL(url));
  }
}

document.head.append(element('style', {}, styles));
const root = document.getElementById('preview');
if (root) new PreviewPage(root);
