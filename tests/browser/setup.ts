/** Builds the pages once and serves them for every browser test. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

export default async function setup(): Promise<void> {
  const root = join(__dirname, '../..');
  execFileSync('npx', ['webpack', '--mode', 'development'], { cwd: root, stdio: 'inherit' });
  const { serve } = await import(join(root, 'scripts/serve.mjs'));
  const server = await serve(0);
  process.env['KHS_PAGE'] = `http://localhost:${String(server.address().port)}`;
  (globalThis as { khsServer?: unknown }).khsServer = server;
}
