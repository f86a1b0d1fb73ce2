/**
 * Every state of the pane of consolidation at its narrowest, in light, and where colours are new in dark and high
 * contrast: WCAG 2.2 AA, and nothing cut off. With KHS_PICTURES=<folder> each is left there as a picture, for eyes.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { flawsOf, looks, show, type Look } from './check-pane-axe';
import type { Width } from './check-pane-page';
import { ConsolidatePane } from './consolidate-pane-hands';
import { states } from './consolidate-pane-states';

const pictures = process.env['KHS_PICTURES'];
const width: Width = process.env['KHS_WIDTH'] === '350' ? 350 : 320;

let pane: ConsolidatePane;

beforeAll(async () => {
  if (pictures) mkdirSync(pictures, { recursive: true });
  pane = await ConsolidatePane.open(width);
});
afterAll(() => pane.pane.close());

async function look(name: string, one: Look): Promise<string[]> {
  await show(pane.pane, one);
  if (pictures) await pane.pane.picture(join(pictures, `${name}.png`));
  return (await flawsOf(pane.pane)).map((flaw) => `${name}: ${flaw}`);
}

test.each(states)('$name', async ({ name, open, close, looks: seen = Object.keys(looks) as Look[] }) => {
  await open(pane);
  const number = String(states.findIndex((state) => state.name === name) + 1).padStart(2, '0');
  const found: string[] = [];
  // What the foot covers at this moment comes out from under it by scrolling: axe looks at the pane laid out flat.
  await pane.place.locator('main').evaluate(lieFlat);
  for (const one of seen) {
    found.push(...(await look(`${number} ${name}, ${one}`, one)));
  }
  await show(pane.pane, 'light');
  await close?.(pane);
  expect(found).toEqual([]);
});

/** Runs in the pane. What is skipped while out of sight would keep the colours of the look before. */
function lieFlat(main: Element): void {
  if (document.querySelector('#lie-flat')) return;
  const rule = document.createElement('style');
  rule.id = 'lie-flat';
  rule.textContent =
    '* { content-visibility: visible !important } main .flat { position: static !important }';
  document.head.append(rule);
  for (const element of main.querySelectorAll('*')) {
    if (getComputedStyle(element).position === 'sticky') element.classList.add('flat');
  }
}
