/** The hands of the consolidating officer, and what can befall the desk's worker. */
import type { Locator } from 'playwright-core';
import { CheckPane, type Width } from './check-pane-page';
import { files } from './consolidate-pane-files';
import { pane as paneOf } from './page';

export class ConsolidatePane {
  private constructor(readonly pane: CheckPane) {}

  static async open(width: Width): Promise<ConsolidatePane> {
    const pane = await CheckPane.open(width);
    await pane.page.addInitScript(holdableWorker);
    const opened = new ConsolidatePane(pane);
    await opened.begin();
    return opened;
  }

  /** An empty workbook with the pane at "Tổng hợp" beside it. */
  async begin(): Promise<void> {
    await this.pane.openEmptyWorkbook();
    await this.place.getByRole('tab', { name: 'Tổng hợp' }).click();
  }

  get place() {
    return paneOf(this.pane.page);
  }

  button(name: string | RegExp): Locator {
    return this.place.getByRole('button', { name, exact: typeof name === 'string' });
  }

  text(words: string | RegExp): Locator {
    return this.place.getByText(words, { exact: false }).first();
  }

  /** Unfolds or folds a part of the review. */
  async fold(title: RegExp): Promise<void> {
    await this.place.locator('summary', { hasText: title }).click();
  }

  pick(): Promise<void> {
    return this.place.locator('#panel-consolidate input[type=file]').setInputFiles([...files]);
  }

  async reviewed(): Promise<void> {
    await this.text('đơn vị đã gửi').waitFor();
    await this.text(/^Đang (đọc|kiểm tra|lập|chèn)/).waitFor({ state: 'detached' });
  }

  async search(words: string): Promise<void> {
    await this.place.getByRole('searchbox').fill(words);
    await this.text(/^Đang hiện|^Không có dòng/).waitFor();
  }

  /** Opens the entry of a unit or file, the only one shown. */
  async openEntry(name: string): Promise<void> {
    await this.search(name);
    await this.text('Đang hiện 1/').waitFor();
    const entry = this.place.locator('section li > button', { hasText: name }).first();
    if ((await entry.getAttribute('aria-expanded')) !== 'true') await entry.click();
  }

  /** From the nth call of a name on the desk hears nothing until the returned function is called. */
  async holdDesk(name: string, nth: number): Promise<() => Promise<void>> {
    const frame = await this.pane.frame();
    await frame.evaluate((hold) => Object.assign(window, { hold }), { name, left: nth });
    return () => frame.evaluate(() => (window as unknown as { letGo(): void }).letGo());
  }

  async breakDesk(): Promise<void> {
    const frame = await this.pane.frame();
    await frame.evaluate(() => {
      const { desk } = window as unknown as { desk: Worker };
      desk.dispatchEvent(new ErrorEvent('error', { message: 'RangeError: Array buffer allocation failed' }));
    });
  }
}

/** Runs in every frame before its scripts. */
function holdableWorker(): void {
  interface Held {
    hold?: { readonly name: string; left: number };
    desk?: Worker;
    letGo?: () => void;
  }
  const held = window as unknown as Held;
  const waiting: (() => void)[] = [];
  held.letGo = () => {
    delete held.hold;
    waiting.splice(0).forEach((send) => send());
  };
  window.Worker = class extends Worker {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      held.desk = this;
    }

    override postMessage(message: { readonly name?: string }, transfer?: unknown): void {
      const send = () => super.postMessage(message, transfer as Transferable[]);
      const { hold } = held;
      if (hold && hold.name === message.name) hold.left -= 1;
      if (hold && hold.left < 0) waiting.push(send);
      else send();
    }
  };
}
