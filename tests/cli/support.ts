/** Calls of the command line, in this process with a captured terminal or in one of their own. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/run';
import type { SentFile } from '../../src/demo';

export interface Call {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command in this process. */
export async function khs(...argv: string[]): Promise<Call> {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await run(argv, {
    print: (line) => out.push(line),
    remark: (line) => err.push(line),
    progress: null,
    now: () => new Date('2026-11-01T08:00:00.500Z'),
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

/** Runs the command as a person does. */
export function khsProcess(...argv: string[]): Promise<Call> {
  const main = join(__dirname, '../../src/cli/main.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', main, ...argv], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const text = { out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => (text.out += chunk.toString('utf8')));
  child.stderr.on('data', (chunk: Buffer) => (text.err += chunk.toString('utf8')));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code: code ?? -1, ...text });
    });
  });
}

/** A folder for one test file, removed after it. */
export function temporaryFolder(): { readonly at: (...names: string[]) => string } {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'khs-test-'));
  });
  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });
  return { at: (...names) => join(folder, ...names) };
}

/** Puts files into a folder that exists, with the times at which they were sent. */
export async function deliver(folder: string, files: readonly SentFile[]): Promise<void> {
  for (const { file, bytes, sentAt } of files) {
    await writeFile(join(folder, file), bytes());
    await utimes(join(folder, file), new Date(sentAt), new Date(sentAt));
  }
}
