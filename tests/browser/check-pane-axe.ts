/** WCAG 2.2 AA of the pane in each of its looks, by axe. */
import { readFileSync } from 'node:fs';
import type { CheckPane } from './check-pane-page';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

export const looks = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  contrast: { colorScheme: 'dark', forcedColors: 'active' },
} as const;
export type Look = keyof typeof looks;

/** Shows the pane in a look. */
export async function show(pane: CheckPane, look: Look): Promise<void> {
  // Without motion, colours change at once.
  await pane.page.emulateMedia({ ...looks[look], reducedMotion: 'reduce' });
  const frame = await pane.frame();
  await frame.waitForFunction(isDrawn, looks[look].colorScheme === 'dark');
}

/** What is wrong with the pane as it is shown: broken rules of WCAG, and room it lacks in its width. */
export async function flawsOf(pane: CheckPane): Promise<string[]> {
  const frame = await pane.frame();
  await frame.evaluate(axe);
  return [...(await frame.evaluate(violations)), ...(await frame.evaluate(cutOff))];
}

/** Runs in the pane: the theme is the one asked for, and no colour is on its way to another. */
function isDrawn(dark: boolean): boolean {
  const theme = document.querySelector('.fui-FluentProvider');
  const background = theme && getComputedStyle(theme).getPropertyValue('--colorNeutralBackground1').trim();
  const isDark = background === '#292929';
  const endless = (animation: Animation) => animation.effect?.getTiming().iterations === Infinity;
  // A dialog that has come in keeps its animation, ended, for as long as it stands.
  const still = (animation: Animation) => animation.playState === 'finished' || endless(animation);
  return isDark === dark && document.getAnimations().every(still);
}

/** Runs in the pane. Fluent's focus traps are hidden on purpose and never stay focused. */
async function violations(): Promise<string[]> {
  interface Axe {
    run(
      context: object,
      options: object,
    ): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
  }
  const runner = (window as unknown as { axe: Axe }).axe;
  const { violations: found } = await runner.run(
    { exclude: ['[data-tabster-dummy]'] },
    { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  );
  return found.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.replace(/class="[^"]*"/g, '')).join(' ')}`,
  );
}

/** Runs in the pane: elements that reach out of it to the right, and words that their own box cuts. */
function cutOff(): string[] {
  const width = document.documentElement.clientWidth;
  const shown = [...document.querySelectorAll<HTMLElement>('main *')].filter(
    (element) => element.checkVisibility() && element.getBoundingClientRect().width > 1,
  );
  const words = (element: Element) => `${element.tagName} ${(element.textContent ?? '').slice(0, 60)}`;
  const beyond = shown.filter((element) => element.getBoundingClientRect().right > width + 1);
  const cut = shown.filter(
    (element) =>
      getComputedStyle(element).overflowX === 'hidden' &&
      element.scrollWidth > element.clientWidth + 1 &&
      (element.textContent ?? '') !== '',
  );
  return [
    ...beyond.map((element) => `beyond the edge: ${words(element)}`),
    ...cut.map((element) => `cut: ${words(element)}`),
  ];
}
