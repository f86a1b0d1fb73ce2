/**
 * Every state of the pane of checks at its narrowest, in light, dark and high contrast, in both languages: WCAG 2.2
 * AA, and nothing cut off. With KHS_PICTURES=<folder> each is left there as a picture, for eyes.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { flawsOf, looks, show, type Look } from './check-pane-axe';
import { CheckPane, type Width } from './check-pane-page';
import { states } from './check-pane-states';

const pictures = process.env['KHS_PICTURES'];
const width: Width = process.env['KHS_WIDTH'] === '350' ? 350 : 320;

let pane: CheckPane;

beforeAll(async () => {
  if (pictures) mkdirSync(pictures, { recursive: true });
  pane = await CheckPane.open(width);
});
afterAll(() => pane.close());

async function look(name: string, one: Look): Promise<string[]> {
  await show(pane, one);
  if (pictures) await pane.picture(join(pictures, `${name}.png`));
  return (await flawsOf(pane)).map((flaw) => `${name}: ${flaw}`);
}

test.each(states)('$name', async ({ name, workbook, open, close }) => {
  if (workbook) await pane.openWorkbook(workbook());
  await open(pane);
  const number = String(states.findIndex((state) => state.name === name) + 1).padStart(2, '0');
  const found: string[] = [];
  for (const one of Object.keys(looks) as Look[]) {
    found.push(...(await look(`${number} ${name}, ${one}`, one)));
  }
  await pane.button('English').click();
  found.push(...(await look(`${number} ${name}, English`, 'light')));
  await pane.button('Tiếng Việt').click();
  await close?.(pane);
  expect(found).toEqual([]);
});
