import type { Frame } from 'playwright-core';
import type { CheckPane } from '../../tests/browser/check-pane-page';

/** The hands of an officer. Nothing here searches the page by its words: that would be a long task of its own. */
export class Hands {
  private constructor(
    private readonly pane: CheckPane,
    readonly frame: Frame,
  ) {}

  static async at(pane: CheckPane): Promise<Hands> {
    await pane.openEmptyWorkbook();
    await pane.page.getByRole('tab', { name: 'Tổng hợp' }).isVisible();
    const frame = await pane.frame();
    const hands = new Hands(pane, frame);
    await hands.turnTo('consolidate');
    return hands;
  }

  turnTo(place: 'check' | 'consolidate'): Promise<void> {
    return this.frame.locator(`#tab-${place}`).click();
  }

  /** From the system's file manager onto the place for files. */
  async drop(files: readonly string[]): Promise<void> {
    const zone = this.frame.locator('#panel-consolidate input[type=file]').locator('..');
    const box = await zone.boundingBox();
    if (!box) throw new Error('there is no place for files');
    const session = await this.pane.page.context().newCDPSession(this.pane.page);
    const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const data = { items: [], files: [...files], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await session.send('Input.dispatchDragEvent', { type, ...at, data });
    }
    await session.detach();
  }

  async press(words: string): Promise<void> {
    await this.until('has a button', words);
    const at = await this.frame.evaluate((sought) => {
      const all = [...document.querySelectorAll<HTMLElement>('button, summary, [role=tab]')];
      const found = all.find((one) => !one.closest('[hidden]') && (one.textContent ?? '').startsWith(sought));
      found?.scrollIntoView({ block: 'center' });
      const box = found?.getBoundingClientRect();
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    }, words);
    const frame = await this.pane.page.locator('aside.pane:not(.behind) iframe').boundingBox();
    if (!at || !frame) throw new Error(`no button: ${words}`);
    await this.pane.page.mouse.click(frame.x + at.x, frame.y + at.y);
  }

  sees(selector: string): Promise<void> {
    return this.frame.locator(selector).first().waitFor();
  }

  type(words: string): Promise<void> {
    return this.pane.page.keyboard.type(words, { delay: 60 });
  }

  /** Asked now and then, not at every frame. */
  async until(what: 'has a button' | 'says' | 'is at rest', words = ''): Promise<void> {
    const isSo = () =>
      this.frame.evaluate(
        ({ kind, sought }) => {
          const place = document.querySelector('#panel-consolidate');
          if (kind === 'is at rest') {
            const isBusy = place?.querySelector('[role=progressbar]') !== null;
            return !isBusy && (place?.querySelectorAll('section li').length ?? 0) > 0;
          }
          const all = kind === 'says' ? [document.body] : [...document.querySelectorAll('button, summary')];
          return all.some((one) => new RegExp(sought).test(one.textContent ?? ''));
        },
        { kind: what, sought: words },
      );
    for (const end = Date.now() + 300_000; Date.now() < end;) {
      if (await isSo()) return;
      await this.pane.page.waitForTimeout(100);
    }
    throw new Error(`never: ${what} ${words}`);
  }

  async fill(selector: string, words: string): Promise<void> {
    await this.frame.locator(selector).focus();
    await this.type(words);
  }

  async clear(selector: string): Promise<void> {
    await this.frame.locator(selector).focus();
    await this.pane.page.keyboard.press('ControlOrMeta+A');
    await this.pane.page.keyboard.press('Delete');
  }
}
