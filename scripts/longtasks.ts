/**
 * `npx tsx scripts/longtasks.ts`: how long the pane of consolidation keeps its thread while a province's files are read
 * and looked at, beside the same work without a worker in the same run. The ratio holds from machine to machine
 * where times do not. The pane is built as for production; of the long tasks (Long Tasks API: none under 50 ms) only
 * those of the pane's own frame count, not those of the local Excel around it. Beside the longest stands what the
 * busiest task of the thread took of the processor: a machine at other work makes tasks last longer, but not busier.
 * The longest of a drop is the browser's: within it Chromium asks for 133 files, which takes nine tenths of the task,
 * before the page hears of them (a trace of `devtools.timeline`: `EventDispatch` of the drop is the page's part).
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import webpack from 'webpack';
import { filledProvince } from '../src/demo';
import { defaultPlan as plan } from '../src/plan/packs';
import { CheckPane } from '../tests/browser/check-pane-page';
import { serve } from '../tests/browser/setup';
import teardown from '../tests/browser/teardown';
import { Hands } from './longtasks/hands';
import { Watch, type Step } from './longtasks/watch';

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

const search = '#panel-consolidate input[type=search]';

async function work(files: readonly string[], withWorker: boolean): Promise<readonly Step[]> {
  const pane = await CheckPane.open(320);
  try {
    if (!withWorker) {
      await pane.page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
      await pane.page.reload();
    }
    const hands = await Hands.at(pane);
    const watch = await Watch.on(pane, hands.frame);
    await watch.step('drop, stop half-way', async () => {
      await hands.drop(files);
      await hands.until('says', 'Đang đọc [4-9]\\d/');
      await hands.press('Dừng');
      await hands.until('says', 'Đã dừng');
      await hands.until('is at rest');
    });
    await watch.step('drop all again, review', async () => {
      await hands.drop(files);
      await hands.until('says', `Đang đọc \\d+/${files.length}`);
      await hands.until('is at rest');
    });
    await watch.step('open a unit', () => hands.press('Sở Nội vụ'));
    await watch.step('take a decision', async () => {
      await hands.press('Loại');
      await hands.until('has a button', 'Ghi quyết định');
      await hands.fill('[role=dialog] textarea', 'Gửi nhầm bản nháp');
      await hands.press('Ghi quyết định');
      await hands.until('says', 'Bị loại: Gửi nhầm bản nháp');
      await hands.until('is at rest');
    });
    await watch.step('filter, and back', async () => {
      await hands.press('Trả lại');
      await hands.press('Trả lại');
    });
    await watch.step('search, and back', async () => {
      await hands.fill(search, 'pho hien');
      await hands.clear(search);
    });
    await watch.step('English', async () => {
      await hands.press('English');
      await hands.until('is at rest');
    });
    await watch.step('Vietnamese', async () => {
      await hands.press('Tiếng Việt');
      await hands.until('is at rest');
    });
    await watch.step('open the figures', () => hands.press('Kết quả chỉ tiêu'));
    await watch.step('open the pictures', async () => {
      await hands.press('Biểu đồ');
      await hands.sees('figure svg');
    });
    await watch.step('make the result as a file', async () => {
      await hands.press('Lập thành tệp');
      await hands.press('Kết quả tổng hợp');
      await hands.until('says', 'Đã lập');
      await hands.until('is at rest');
    });
    await watch.step('insert the result', async () => {
      await hands.press('Chèn phụ lục tổng hợp');
      await hands.until('says', 'Đã chèn');
      await hands.until('is at rest');
    });
    await watch.step('leave, and come back', async () => {
      await hands.turnTo('check');
      await hands.turnTo('consolidate');
      await hands.until('says', 'Kết quả trong sổ đang mở');
      await hands.until('is at rest');
    });
    return watch.steps;
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
