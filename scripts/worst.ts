/**
 * `npm run fuzz -- worst [words of a name]`: the worst files that the limits let through, each made and read in a
 * process of its own, so that the peak of memory is its own. What takes more than a file may is said.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openAll } from '../src/cli/setting';
import { defaultPlan } from '../src/plan/packs';
import { DEFAULT_LIMITS } from '../src/xlsx/read';
import { worstFiles } from '../tests/xlsx/read/worst-files';

/** Megabytes. */
export const MOST_MEMORY = 512;
/** Milliseconds of the processor for the start of a thread. */
const THREAD = 3_000;

export interface Cost {
  /** Milliseconds by the clock and of the processor, the start of a thread included. */
  readonly time: number;
  readonly cpu: number;
  /** Megabytes of the whole process at its peak, and before the file was touched. */
  readonly peak: number;
  readonly before: number;
  readonly outcomes: readonly string[];
}

/** What reading costs, as the command line reads. Nothing to read: what the program costs by itself. */
export function costOf(name: string | null): Cost {
  const folder = mkdtempSync(join(tmpdir(), 'khs-worst-'));
  const file = join(folder, 'worst.xlsx');
  try {
    if (name !== null) child('make', file, name);
    return JSON.parse(child('read', ...(name === null ? [] : [file]))) as Cost;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function child(...parameters: readonly string[]): string {
  const made = spawnSync(process.execPath, ['--import', 'tsx', __filename, ...parameters], {
    encoding: 'utf8',
  });
  if (made.status !== 0) throw new Error(`${parameters.join(' ')}: ${made.stderr}`);
  return made.stdout;
}

function make(file: string, name: string): void {
  const making = worstFiles.get(name);
  if (!making) throw new Error(`no file named ${name}`);
  writeFileSync(file, making());
}

async function read(files: readonly string[]): Promise<Cost> {
  const before = peakMemory();
  const [from, busy] = [performance.now(), process.cpuUsage()];
  const silent = { print: () => undefined, remark: () => undefined, progress: null, now: () => new Date() };
  const session = { terminal: silent, language: 'vi' } as const;
  const paths = files.map((path) => ({ path, file: path }));
  const opened = await openAll(session, defaultPlan, paths);
  const { user, system } = process.cpuUsage(busy);
  return {
    time: Math.round(performance.now() - from),
    cpu: Math.round((user + system) / 1000),
    peak: peakMemory(),
    before,
    outcomes: opened.map((one) => (one.kind === 'unreadable' ? one.failure : one.kind)),
  };
}

function peakMemory(): number {
  return Math.round(process.resourceUsage().maxRSS / 1024);
}

/** Prints a line for each file; false when one took more than it may. */
export function worst(words: string): boolean {
  let good = true;
  console.log(`${'nothing at all'.padEnd(56)}${String(costOf(null).peak).padStart(5)} MB`);
  for (const name of worstFiles.keys()) {
    if (!name.includes(words)) continue;
    const { time, cpu, peak, outcomes } = costOf(name);
    // What the clock says depends on what else the machine does; the thread is ended by it in any case.
    const isGood =
      peak <= MOST_MEMORY && cpu <= (DEFAULT_LIMITS.time + THREAD) * Math.max(1, outcomes.length);
    good &&= isGood;
    const figures = `${String(peak).padStart(5)} MB ${String(cpu).padStart(6)} ms (${time})`;
    console.log(`${name.padEnd(56)}${figures.padEnd(28)}${summary(outcomes)}${isGood ? '' : '  TOO MUCH'}`);
  }
  return good;
}

function summary(outcomes: readonly string[]): string {
  const kinds = [...new Set(outcomes)];
  return kinds.map((kind) => `${outcomes.filter((one) => one === kind).length} ${kind}`).join(', ');
}

async function asChild(): Promise<void> {
  const [role, ...parameters] = process.argv.slice(2);
  if (role === 'make') make(parameters[0] ?? '', parameters[1] ?? '');
  else console.log(JSON.stringify(await read(parameters)));
}

if (require.main === module) void asChild();
