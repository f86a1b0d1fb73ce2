/** The served page in a browser of its own for each test file. */
import { chromium, type Browser, type FrameLocator, type Page, type ViewportSize } from 'playwright-core';

export async function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['KHS_BROWSER'] ?? '',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-sync',
    ],
  });
}

/**
 * The preview, open in a page in which no exception goes unseen. With KHS_SLOW=<n> its processor is n times slower,
 * which finds what a test should have waited for (Emulation.setCPUThrottlingRate, Chrome DevTools Protocol).
 */
export async function openPreview(browser: Browser, viewport: ViewportSize): Promise<Page> {
  const page = await browser.newPage({ viewport });
  page.setDefaultTimeout(180_000);
  page.on('pageerror', (error) => {
    throw error;
  });
  const slow = Number(process.env['KHS_SLOW'] ?? 1);
  if (slow > 1) {
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slow });
  }
  await page.goto(pageAddress());
  return page;
}

/** The address of a page of the build: `/` is the preview. */
export function pageAddress(path = ''): string {
  return new URL(path, process.env['KHS_PAGE']).href;
}

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

/** Asks until what is expected holds, for a page answers in its own time; the last refusal is thrown. */
export async function eventually(expectation: () => Promise<void>, within = 30_000): Promise<void> {
  const end = Date.now() + within;
  for (;;) {
    try {
      return await expectation();
    } catch (refusal) {
      if (Date.now() > end) throw refusal;
    }
    await pause(50);
  }
}

/** The task pane of the window in front. */
export function pane(page: Page): FrameLocator {
  return page.frameLocator('aside.pane:not(.behind) iframe');
}
