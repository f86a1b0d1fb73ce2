/**
 * `npx tsx scripts/longtasks.ts`: how long the pane of consolidation keeps its thread while a province's files are read
 * and looked at, beside the same work without a worker in the same run. The ratio holds from machine to machine
 * where times do not. The pane is built as for production; of the long tasks (Long Tasks API: none under 50 ms) only
 * those of the pane's own frame count, not those of the local Excel around it. Beside the longest stands what the
 * busiest task of the thread took of the processor: a machine at other work makes tasks last longer, but not busier.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import webpack from 'webpack';
import { filledProvince } from '../src/demo';
import { defaultPlan as plan } from '../src/plan/packs';
import { CheckPane } from '../tests/browser/check-pane-page';
import { serve } from '../tests/browser/setup';
import teardown from '../tests/browser/teardown';

/** The preview comes with development only; the pane in it is to be as it is shipped. */
async function build(): Promise<void> {
  const loaded: { default: (env: object, argv: object) => webpack.Configuration } = await import(
    join(__dirname, '../webpack.config.js')
  );
  const config = loaded.default({}, { mode: 'development' });
  return new Promise((resolve, reject) => {
    webpack({ ...config, mode: 'production', devtool: false }, (error, stats) => {
      if (error || stats?.hasErrors()) reject(error ?? new Error(stats?.toString('errors-only')));
      else resolve();
    });
  });
}

function writeFiles(folder: string): string[] {
  const period = plan.periods.find(({ id }) => id === plan.defaultPeriod);
  if (!period) throw new Error('the plan has no default period');
  return filledProvince(plan, period, 4).files.map(({ file, bytes }) => {
    const path = join(folder, file);
    writeFileSync(path, bytes());
    return path;
  });
}

interface Step {
  readonly name: string;
  /** Milliseconds of each long task. */
  readonly tasks: readonly number[];
  /** Milliseconds on the processor of the busiest task of the page's thread, the local Excel's included. */
  readonly busiest: number;
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds on the processor. */
  readonly tdur?: number;
}

const stepMark = 'khs-step';

/** Of the thread that set the mark. */
function busiestTask(trace: Buffer): number {
  const { traceEvents }: { traceEvents: readonly TraceEvent[] } = JSON.parse(trace.toString());
  const mark = traceEvents.find(({ name }) => name === stepMark);
  const times = traceEvents
    .filter(({ name, pid, tid }) => name === 'RunTask' && pid === mark?.pid && tid === mark.tid)
    .map(({ tdur = 0 }) => tdur / 1000);
  return times.reduce((most, time) => Math.max(most, time), 0);
}

/** The hands of an officer. Nothing here searches the page by its words: that would be a long task of its own. */
class Hands {
  readonly steps: Step[] = [];

  private constructor(
    private readonly pane: CheckPane,
    private readonly frame: Frame,
  ) {}

  static async at(pane: CheckPane): Promise<Hands> {
    await pane.openEmptyWorkbook();
    await pane.page.getByRole('tab', { name: 'Tổng hợp' }).isVisible();
    const frame = await pane.frame();
    await frame.locator('#tab-consolidate').click();
    await frame.evaluate(() => {
      const tasks: number[] = [];
      new PerformanceObserver((list) => {
        for (const { name, duration } of list.getEntries()) if (name === 'self') tasks.push(duration);
      }).observe({ type: 'longtask' });
      Object.assign(window, { longTasks: tasks });
    });
    return new Hands(pane, frame);
  }

  async step(name: string, act: () => Promise<unknown>): Promise<void> {
    const { page, browser } = this.pane;
    await browser.startTracing(page, {
      categories: ['blink.user_timing', 'disabled-by-default-devtools.timeline'],
    });
    await this.frame.evaluate((mark) => performance.mark(mark), stepMark);
    await act();
    // A task is reported after it has ended.
    await page.waitForTimeout(300);
    const busiest = busiestTask(await browser.stopTracing());
    const tasks = await this.frame.evaluate(() =>
      (window as unknown as { longTasks: number[] }).longTasks.splice(0),
    );
    this.steps.push({ name, tasks, busiest });
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
    for (const end = Date.now() + 60_000; Date.now() < end;) {
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

const search = '#panel-consolidate input[type=search]';

async function work(files: readonly string[], withWorker: boolean): Promise<readonly Step[]> {
  const pane = await CheckPane.open(320);
  try {
    if (!withWorker) {
      await pane.page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
      await pane.page.reload();
    }
    const hands = await Hands.at(pane);
    await hands.step('drop, stop half-way', async () => {
      await hands.drop(files);
      await hands.until('says', 'Đang đọc [4-9]\\d/');
      await hands.press('Dừng');
      await hands.until('says', 'Đã dừng');
      await hands.until('is at rest');
    });
    await hands.step('drop all again, review', async () => {
      await hands.drop(files);
      await hands.until('says', `Đang đọc \\d+/${files.length}`);
      await hands.until('is at rest');
    });
    await hands.step('open a unit', () => hands.press('Sở Nội vụ'));
    await hands.step('take a decision', async () => {
      await hands.press('Loại');
      await hands.until('has a button', 'Ghi quyết định');
      await hands.fill('[role=dialog] textarea', 'Gửi nhầm bản nháp');
      await hands.press('Ghi quyết định');
      await hands.until('says', 'Bị loại: Gửi nhầm bản nháp');
      await hands.until('is at rest');
    });
    await hands.step('filter, and back', async () => {
      await hands.press('Trả lại');
      await hands.press('Trả lại');
    });
    await hands.step('search, and back', async () => {
      await hands.fill(search, 'pho hien');
      await hands.clear(search);
    });
    await hands.step('English', async () => {
      await hands.press('English');
      await hands.until('is at rest');
    });
    await hands.step('Vietnamese', async () => {
      await hands.press('Tiếng Việt');
      await hands.until('is at rest');
    });
    await hands.step('open the figures', () => hands.press('Kết quả chỉ tiêu'));
    await hands.step('open the pictures', async () => {
      await hands.press('Biểu đồ');
      await hands.sees('figure svg');
    });
    await hands.step('make the result as a file', async () => {
      await hands.press('Lập thành tệp');
      await hands.press('Kết quả tổng hợp');
      await hands.until('says', 'Đã lập');
      await hands.until('is at rest');
    });
    return hands.steps;
  } finally {
    await pane.close();
  }
}

const longest = ({ tasks }: Step) => tasks.reduce((most, task) => Math.max(most, task), 0);
const over = (limit: number, { tasks }: Step) => tasks.filter((task) => task > limit).length;
const figures = (step: Step) =>
  `${longest(step).toFixed(0).padStart(5)} ms (${step.busiest.toFixed(0)} busy), ${over(50, step)} over 50, ${over(100, step)} over 100`;

function line(step: Step, beside: Step | undefined): string {
  const ratio = beside ? ` | ${figures(beside)} | × ${(beside.busiest / step.busiest).toFixed(1)}` : '';
  return `${step.name.padEnd(28)}${figures(step)}${ratio}`;
}

const load = () =>
  `load ${loadavg()
    .map((one) => one.toFixed(1))
    .join(' ')}`;

async function main(): Promise<void> {
  if (!process.argv.includes('--built')) await build();
  const folder = mkdtempSync(join(tmpdir(), 'khs-'));
  await serve();
  try {
    const files = writeFiles(folder);
    console.log(`${files.length} files, ${load()}`);
    const inWorker = await work(files, true);
    console.log(load());
    const onPane = process.argv.includes('--worker-only') ? [] : await work(files, false);
    console.log(`${''.padEnd(28)}in a worker | on the pane's own thread, ${load()}`);
    for (const [index, step] of inWorker.entries()) console.log(line(step, onPane[index]));
  } finally {
    teardown();
    rmSync(folder, { recursive: true, force: true });
  }
}

void main();
