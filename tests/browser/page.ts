/** The served page in a browser of its own for each test file. */
import { chromium, type Browser, type FrameLocator, type Page } from 'playwright-core';

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

/** The address of a page of the build: `/` is the preview. */
export function pageAddress(path = ''): string {
  return new URL(path, process.env['KHS_PAGE']).href;
}

/** The task pane of the window in front. */
export function pane(page: Page): FrameLocator {
  return page.frameLocator('aside.pane:not(.behind) iframe');
}
