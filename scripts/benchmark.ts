/**
 * `npm run benchmark`: what the main job costs on a full province, as times and as ratios to a bare read of the
 * same files. Ratios hold from machine to machine where times do not; CPU time holds under load.
 */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../src/cli/run';
import { filesToOpen, openAll } from '../src/cli/setting';
import type { Terminal } from '../src/cli/terminal';
import { filledProvince } from '../src/demo';
import { defaultPlan } from '../src/plan/packs';
import { defaultPeriodOf } from '../src/work/period';
import { readWorkbook } from '../src/xlsx/read';

const silent: Terminal = {
  print: () => undefined,
  remark: () => undefined,
  progress: null,
  now: () => new Date(),
};

interface Cost {
  /** Milliseconds. */
  readonly wall: number;
  readonly cpu: number;
}

async function costOf(job: () => Promise<unknown>): Promise<Cost> {
  const [from, before] = [performance.now(), process.cpuUsage()];
  await job();
  const { user, system } = process.cpuUsage(before);
  return { wall: performance.now() - from, cpu: (user + system) / 1000 };
}

async function readAll(folder: string): Promise<void> {
  for (const file of await readdir(folder)) readWorkbook(await readFile(join(folder, file)));
}

async function khs(...argv: string[]): Promise<void> {
  if ((await run(argv, silent)) === 2) throw new Error(`khs ${argv.join(' ')} failed`);
}

async function sendProvince(folder: string): Promise<void> {
  await mkdir(folder);
  const { files } = filledProvince(defaultPlan, defaultPeriodOf(defaultPlan), 2026);
  for (const { file, bytes } of files) await writeFile(join(folder, file), bytes());
}

function line(name: string, cost: Cost, bare: Cost): string {
  const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`.padStart(9);
  const ratio = cost === bare ? '' : `${(cost.cpu / bare.cpu).toFixed(2)} × bare read`;
  return `${name.padEnd(34)}${seconds(cost.wall)}${seconds(cost.cpu)}  ${ratio}`.trimEnd();
}

/** How often each is done; the middle one counts. */
const ROUNDS = 3;

/**
 * What a second thread saves in reading three provinces, and what it costs: one and two by turns, so that both meet
 * the same machine. Below 1 the second thread is in the way.
 */
async function threadLine(folder: string): Promise<string> {
  const province = await filesToOpen(folder, true);
  const files = [...province, ...province, ...province];
  const session = { terminal: silent, language: 'vi' } as const;
  const costs: readonly Cost[][] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    for (const [at, list] of costs.entries()) {
      list.push(await costOf(() => openAll(session, defaultPlan, files, at + 1)));
    }
  }
  const ratio = (figure: keyof Cost): string => {
    const [one = NaN, two = NaN] = costs.map(
      (list) => list.map((cost) => cost[figure]).sort((a, b) => a - b)[Math.floor(ROUNDS / 2)],
    );
    return (one / two).toFixed(2);
  };
  const load = loadavg()[0]?.toFixed(1) ?? '?';
  return `${files.length} files by one thread against two: wall ${ratio('wall')}, CPU ${ratio('cpu')} (load ${load})`;
}

async function main(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'khs-benchmark-'));
  const [forms, sent] = [join(folder, 'forms'), join(folder, 'sent')];
  try {
    await sendProvince(sent);
    // Once before the clock runs, so that no step pays for compiling the others' code.
    await khs('check', sent);
    const making = await costOf(() => khs('forms', '--out', forms));
    const bareForms = await costOf(() => readAll(forms));
    const bareSent = await costOf(() => readAll(sent));
    const checking = await costOf(() => khs('check', sent));
    const consolidating = await costOf(() => khs('consolidate', sent, '--out', join(folder, 'result.xlsx')));
    console.log(`${''.padEnd(34)}${'wall'.padStart(9)}${'CPU'.padStart(9)}`);
    console.log(line(`bare read of ${(await readdir(forms)).length} forms`, bareForms, bareForms));
    console.log(line('forms: making all of them', making, bareForms));
    console.log(line(`bare read of ${(await readdir(sent)).length} submissions`, bareSent, bareSent));
    console.log(line('check: all of them', checking, bareSent));
    console.log(line('consolidate: all of them', consolidating, bareSent));
    console.log(await threadLine(sent));
    console.log(`peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

void main();
