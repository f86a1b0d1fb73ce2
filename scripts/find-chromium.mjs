/**
 * Prints the path of a browser for the tests: KHS_CHROMIUM, an installed Chrome, Edge or Chromium, else the one
 * that the npm package @sparticuz/chromium carries (Linux).
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const programs = process.env['PROGRAMFILES'] ?? 'C:\\Program Files';
const programs86 = process.env['PROGRAMFILES(X86)'] ?? 'C:\\Program Files (x86)';
const installed = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/microsoft-edge',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    join(programs, 'Google/Chrome/Application/chrome.exe'),
    join(programs86, 'Microsoft/Edge/Application/msedge.exe'),
    join(programs, 'Microsoft/Edge/Application/msedge.exe'),
  ],
};

const found = [process.env['KHS_CHROMIUM'] ?? '', ...(installed[process.platform] ?? [])].find(
  (path) => path !== '' && existsSync(path),
);
if (found) {
  console.log(found);
} else {
  const { default: chromium } = await import('@sparticuz/chromium');
  console.log(await chromium.executablePath());
}
