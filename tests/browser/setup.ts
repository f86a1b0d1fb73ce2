/** Builds the pages once, serves them and finds a browser, for every browser test. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const root = join(__dirname, '../..');

export default async function setup(): Promise<void> {
  const node = process.execPath;
  execFileSync(node, ['node_modules/webpack/bin/webpack.js', '--mode', 'development'], {
    cwd: root,
    stdio: 'inherit',
  });
  await serve();
}

/** Serves what was built, until `teardown`, and finds a browser. */
export async function serve(): Promise<void> {
  const node = process.execPath;
  const browser = execFileSync(node, ['scripts/find-chromium.mjs'], { cwd: root, encoding: 'utf8' }).trim();
  const server = spawn(node, ['scripts/serve.mjs', '0'], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  (globalThis as { khsServer?: ChildProcess }).khsServer = server;
  process.env['KHS_BROWSER'] = browser;
  process.env['KHS_PAGE'] = await firstAddress(server);
}

async function firstAddress(server: ChildProcess): Promise<string> {
  if (!server.stdout) throw new Error('the server says nothing');
  for await (const line of createInterface(server.stdout)) {
    const address = /https?:\S+/.exec(line)?.[0];
    if (address) return address;
  }
  throw new Error('the server ended before it listened');
}
