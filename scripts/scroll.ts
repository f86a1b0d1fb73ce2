/**
 * `npx tsx scripts/scroll.ts`: how smoothly the pane scrolls 520 findings, beside a list of three in the same run and
 * over the same way. The ratio holds from machine to machine where times do not.
 */
import { CheckPane } from '../tests/browser/check-pane-page';
import { formWithFindings } from '../tests/browser/check-pane-workbooks';
import setup from '../tests/browser/setup';
import teardown from '../tests/browser/teardown';

const frames = 300;
const pixelsPerFrame = 80;

interface Scrolled {
  /** Milliseconds between one frame and the next, ascending. */
  readonly gaps: readonly number[];
  /** Milliseconds of the longest task (Long Tasks API: none under 50). */
  readonly longest: number;
}

async function scrolled(pane: CheckPane, findings: number): Promise<Scrolled> {
  await pane.openWorkbook(formWithFindings(findings));
  await pane.check();
  const frame = await pane.frame();
  return frame.evaluate(scroll, { frames, pixelsPerFrame });
}

/** Runs in the pane: down the same way however long the list is. */
async function scroll({
  frames,
  pixelsPerFrame,
}: {
  frames: number;
  pixelsPerFrame: number;
}): Promise<Scrolled> {
  document.body.style.minHeight = `${frames * pixelsPerFrame + innerHeight}px`;
  let longest = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  observer.observe({ type: 'longtask' });
  const gaps: number[] = [];
  // No function has a name in here: tsx would call a helper that the page lacks.
  let last = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
  for (let count = 1; count <= frames; count += 1) {
    scrollTo(0, count * pixelsPerFrame);
    const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
    gaps.push(now - last);
    last = now;
  }
  observer.disconnect();
  return { gaps: gaps.sort((one, other) => one - other), longest };
}

const at = ({ gaps }: Scrolled, share: number) => gaps[Math.floor(gaps.length * share)] ?? 0;
const mean = ({ gaps }: Scrolled) => gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
const line = (name: string, one: Scrolled) =>
  `${name}: ${mean(one).toFixed(1)} ms a frame, 95 % within ${at(one, 0.95).toFixed(1)} ms, longest task ${one.longest.toFixed(0)} ms`;

async function main(): Promise<void> {
  await setup();
  const pane = await CheckPane.open();
  try {
    const few = await scrolled(pane, 3);
    const many = await scrolled(pane, 520);
    console.log(line('3 findings', few));
    console.log(line('520 findings', many));
    console.log(`ratio of the means: ${(mean(many) / mean(few)).toFixed(2)}`);
  } finally {
    await pane.close();
    teardown();
  }
}

void main();
