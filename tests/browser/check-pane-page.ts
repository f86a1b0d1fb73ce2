/** The pane of checks in a browser, and the hands of an officer on it. */
import type { Browser, Frame, Locator, Page } from 'playwright-core';
import type { CellValue, Workbook } from '../../src/sheet/model';
import { writeWorkbook } from '../../src/xlsx/write';
import { openBrowser, openPreview, pane } from './page';

/** Narrowest pane that Office gives, and the one it opens with ("Task panes", Office Add-ins docs). */
export type Width = 320 | 350;

export class CheckPane {
  private constructor(
    readonly browser: Browser,
    readonly page: Page,
  ) {}

  static async open(width: Width = 320): Promise<CheckPane> {
    const browser = await openBrowser();
    const page = await openPreview(browser, { width: 1250, height: 800 });
    await page.addStyleTag({ content: `aside.pane { width: ${width}px !important; flex: none !important }` });
    return new CheckPane(browser, page);
  }

  close(): Promise<void> {
    return this.browser.close();
  }

  /** Opens a workbook in a window of its own, with the pane at "Kiểm tra" beside it. */
  async openWorkbook(workbook: Workbook): Promise<void> {
    await this.page
      .locator('input[type=file]')
      .first()
      .setInputFiles({
        name: 'bieu.xlsx',
        mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        buffer: Buffer.from(writeWorkbook(workbook)),
      });
    await this.openPane();
  }

  async openEmptyWorkbook(): Promise<void> {
    await this.page.getByRole('button', { name: 'Sổ mới' }).click();
    await this.openPane();
  }

  private async openPane(): Promise<void> {
    await this.page.getByRole('button', { name: 'Kiểm tra' }).first().click();
    await pane(this.page).getByRole('tab', { name: 'Kiểm tra', selected: true }).waitFor();
  }

  /** The pane of the window in front, for scripts. */
  async frame(): Promise<Frame> {
    const handle = await this.page.locator('aside.pane:not(.behind) iframe').elementHandle();
    const frame = await handle?.contentFrame();
    if (!frame) throw new Error('no pane');
    return frame;
  }

  /** A name must be whole where it is text. */
  button(name: string | RegExp): Locator {
    return pane(this.page).getByRole('button', { name, exact: typeof name === 'string' });
  }

  /** The first element with these words among its own. */
  text(words: string): Locator {
    return pane(this.page).getByText(words, { exact: false }).first();
  }

  get findings(): Locator {
    return pane(this.page).locator('[data-finding] > button');
  }

  get search(): Locator {
    return pane(this.page).getByRole('searchbox');
  }

  get grouping(): Locator {
    return pane(this.page).getByRole('combobox', { name: 'Xếp theo' });
  }

  get explanation(): Locator {
    return pane(this.page).getByRole('textbox', { name: /^Giải trình/ });
  }

  /** What the name box of the sheet shows: the selected cell. */
  selected(): Promise<string> {
    return this.page.getByLabel('Hộp tên').inputValue();
  }

  /** Checks the workbook and waits for the result. */
  async check(): Promise<void> {
    await this.button(/^Kiểm tra( lại)?$/).click();
    await this.text('Nếu nộp ngay').waitFor();
  }

  /** Opens the first finding with these words, going down the list until it is in the page. */
  async openFinding(words: string): Promise<void> {
    const finding = this.findings.filter({ hasText: words }).first();
    const frame = await this.frame();
    let more = true;
    for (let top = 0; more && (await finding.count()) === 0; top += 400) {
      more = await frame.evaluate(scrollAndDraw, top);
    }
    await finding.click();
  }

  /** The whole pane, however high, as a PNG. */
  async picture(file: string): Promise<void> {
    const frame = await this.frame();
    const height = await frame.evaluate(() => document.documentElement.scrollHeight);
    await this.page.setViewportSize({ width: 1250, height: Math.min(Math.max(height + 140, 800), 3000) });
    await this.page.locator('aside.pane:not(.behind)').screenshot({ path: file });
    await this.page.setViewportSize({ width: 1250, height: 800 });
  }

  /** Keeps Excel from answering until the returned function is called, as while it is busy. */
  async holdHost(): Promise<() => Promise<void>> {
    const frame = await this.frame();
    const hold = await frame.evaluateHandle(() => {
      interface Bridge {
        sendMessageToHost(text: string): void;
      }
      const bridge = (window as unknown as { _richApiNativeBridge: Bridge })._richApiNativeBridge;
      const send = bridge.sendMessageToHost.bind(bridge);
      const waiting: string[] = [];
      bridge.sendMessageToHost = (text) => waiting.push(text);
      return () => {
        bridge.sendMessageToHost = send;
        waiting.forEach(send);
      };
    });
    return () => hold.evaluate((release) => release());
  }

  /** Stops the pane's long work at its nth breath until the returned function is called. */
  async holdWork(breath: number): Promise<() => Promise<void>> {
    const frame = await this.frame();
    const hold = await frame.evaluateHandle((nth) => {
      const { setTimeout: start } = window;
      let breaths = 0;
      let held: TimerHandler = () => undefined;
      window.setTimeout = ((handler: TimerHandler, delay?: number, ...rest: unknown[]) => {
        if (delay === 0) breaths += 1;
        if (breaths < nth) return start(handler, delay, ...rest);
        held = handler;
        window.setTimeout = start;
        return 0;
      }) as typeof window.setTimeout;
      return () => start(held);
    }, breath);
    return () => hold.evaluate((release) => void release());
  }

  snapshot(): Promise<Workbook> {
    return this.page.evaluate(() => {
      const plain = (_: string, value: unknown): unknown => {
        if (value instanceof Map) return [...(value as Map<unknown, unknown>)];
        if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
        return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
      };
      const { previewHost } = window as unknown as { previewHost: { snapshot(): unknown } };
      return JSON.parse(JSON.stringify(previewHost.snapshot(), plain)) as Workbook;
    });
  }

  /** What stands in the rows of a sheet of plain cells, by column. */
  async sheetRows(name: string): Promise<readonly ReadonlyMap<number, CellValue>[]> {
    const rows = await this.page.evaluate((sought) => {
      interface Book {
        sheetNamed(
          name: string,
        ): { rows: Map<number, { cells: Map<number, { value: unknown }> }> } | undefined;
      }
      const { book } = (window as unknown as { previewHost: { book: Book } }).previewHost;
      return [...(book.sheetNamed(sought)?.rows.values() ?? [])].map(({ cells }) =>
        [...cells].map(([column, { value }]) => [column, value]),
      );
    }, name);
    return (rows as [number, CellValue][][]).map((cells) => new Map(cells));
  }

  /** Everything that can be seen or is kept in the workbook, but for rows without a cell. */
  async contents(): Promise<string> {
    const { sheets } = await this.snapshot();
    return JSON.stringify(sheets).replace(/,?\[\d+,\{"cells":\[\]\}\]/g, '');
  }
}

/** Runs in the pane. Whether there is more below; what has come near is drawn a frame after it is seen to be. */
async function scrollAndDraw(top: number): Promise<boolean> {
  scrollTo(0, top);
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  for (let frames = 0; frames < 3; frames += 1) await frame();
  return scrollY + innerHeight < document.documentElement.scrollHeight;
}
