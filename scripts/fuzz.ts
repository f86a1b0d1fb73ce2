/**
 * `npm run fuzz -- [count] [seed]`: so many damaged files through the reader, 3 000 by default. Each must end in an
 * outcome within its time and memory; one that does not is written down by its seed.
 * `npm run fuzz -- worst [words]`: files that are bad on purpose (`worst.ts`).
 */
import { defaultPlan } from '../src/plan/packs';
import { open } from '../src/work/intake';
import { unpack } from '../src/work/unpack';
import { DEFAULT_LIMITS } from '../src/xlsx/read';
import { mutated, originals } from '../tests/xlsx/read/mutations';
import { MOST_MEMORY, worst } from './worst';

const MEGABYTE = 1024 * 1024;

async function main(count: number, seed: number): Promise<void> {
  const files = originals();
  const outcomes = new Map<string, number>();
  const problems: string[] = [];
  let slowest = 0;
  const started = performance.now();
  for (let index = 0; index < count; index++) {
    const { name, bytes } = mutated(files, seed + index);
    const from = performance.now();
    try {
      for (const file of unpack({ file: name, changedAt: '', bytes })) {
        const opened = await open(file, defaultPlan);
        const outcome = opened.kind === 'unreadable' ? opened.failure : opened.kind;
        outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      }
    } catch (error) {
      problems.push(`seed ${seed + index}, ${name}: ${String(error)}`);
    }
    const time = performance.now() - from;
    slowest = Math.max(slowest, time);
    if (time > DEFAULT_LIMITS.time) problems.push(`seed ${seed + index}, ${name}: ${Math.round(time)} ms`);
  }
  const seconds = (performance.now() - started) / 1000;
  const peak = process.resourceUsage().maxRSS * 1024;
  if (peak > MOST_MEMORY * MEGABYTE) problems.push(`peak memory ${Math.round(peak / MEGABYTE)} MB`);
  console.log(`${count} files in ${seconds.toFixed(1)} s, slowest ${Math.round(slowest)} ms`);
  console.log(`peak memory ${Math.round(peak / MEGABYTE)} MB`);
  for (const [outcome, times] of [...outcomes].sort()) console.log(`  ${outcome.padEnd(16)}${times}`);
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length > 0 ? 1 : 0;
}

const [first, second] = process.argv.slice(2);
if (first === 'worst') process.exitCode = worst(second ?? '') ? 0 : 1;
else void main(Number(first ?? 3_000), Number(second ?? 2026));
