/**
 * Draws assets/*.png: the add-in's mark and one picture for each ribbon button, in the sizes that Office asks for.
 * Run after a change to a drawing: `node scripts/draw-icons.mjs [path of a Chromium]`.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';

const sizes = [16, 32, 64, 80];
const blue = '#0f6cbd';
const green = '#107c41';

/** All on a field of 32 × 32. At 16 pixels a line of 2 is one pixel: nothing is thinner. */
const sheet = `
  <rect x="3" y="3" width="20" height="26" rx="2" fill="#fff" stroke="${blue}" stroke-width="2"/>
  <path d="M3 5a2 2 0 0 1 2-2h16a2 2 0 0 1 2 2v5H3z" fill="${blue}"/>
  <path d="M7 15h12M7 20h7" stroke="${blue}" stroke-width="2"/>`;

const badge = (mark) => `
  <circle cx="23" cy="23" r="9" fill="#fff"/>
  <circle cx="23" cy="23" r="8" fill="${green}"/>
  <path d="${mark}" fill="none" stroke="#fff" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round"/>`;

const drawings = {
  icon: `
    <rect width="32" height="32" rx="6" fill="${blue}"/>
    <path d="M7 25v-4M13 25v-7M19 25V14M25 25V9" stroke="#fff" stroke-width="3.4" stroke-linecap="round"/>
    <path d="M6.5 9.5l3.8 3.8L17.5 6" fill="none" stroke="#8ce0a8" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/>`,
  insert: sheet + badge('M23 18.8v8.4M18.8 23h8.4'),
  check: sheet + badge('M19 23.2l2.8 2.8 5-5.4'),
  consolidate: `
    <path d="M8 8V5a2 2 0 0 1 2-2h14a2 2 0 0 1 2 2v18" fill="none" stroke="${blue}" stroke-width="2"/>
    <g transform="translate(0 3.6) scale(.88)">${sheet}</g>
    ${badge('M26.2 19.2h-6l3.4 3.8-3.4 3.8h6')}`,
};

const [executablePath] = process.argv.slice(2);
const browser = await chromium.launch({
  args: ['--no-sandbox'],
  ...(executablePath ? { executablePath } : {}),
});
try {
  await mkdir('assets', { recursive: true });
  for (const [name, drawing] of Object.entries(drawings)) {
    for (const size of sizes) {
      const page = await browser.newPage({ viewport: { width: size, height: size } });
      await page.setContent(
        `<body style="margin:0"><svg xmlns="http://www.w3.org/2000/svg" style="display:block" width="${size}" height="${size}" viewBox="0 0 32 32">${drawing}</svg>`,
      );
      await writeFile(`assets/${name}-${size}.png`, await page.screenshot({ omitBackground: true }));
      await page.close();
    }
  }
} finally {
  await browser.close();
}
