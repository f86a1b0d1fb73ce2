/**
 * Serves dist/ on this machine only. Usage: node scripts/serve.mjs [port] [--https]; port 0 takes a free one.
 * Excel wants https: the certificate is the one that `office-addin-dev-certs install` leaves in the home folder.
 */
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { homedir } from 'node:os';
import { extname, join, normalize, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(fileURLToPath(import.meta.url), '../../dist');
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.xml': 'application/xml',
};

function answer(request, response) {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const file = normalize(join(root, pathname === '/' ? 'index.html' : decodeURIComponent(pathname)));
  if (!file.startsWith(root) || !existsSync(file) || !statSync(file).isFile()) {
    response.writeHead(404).end('Not found');
    return;
  }
  response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
  createReadStream(file).pipe(response);
}

function certificate() {
  const folder = join(homedir(), '.office-addin-dev-certs');
  const files = { key: join(folder, 'localhost.key'), cert: join(folder, 'localhost.crt') };
  if (!existsSync(files.key) || !existsSync(files.cert)) {
    console.error('No certificate for https://localhost yet. Run: npx office-addin-dev-certs@3.0.0 install');
    process.exit(2);
  }
  return { key: readFileSync(files.key), cert: readFileSync(files.cert) };
}

const secure = process.argv.includes('--https');
const port = Number(process.argv.slice(2).find((argument) => /^\d+$/.test(argument)) ?? 3000);
const server = secure ? createSecureServer(certificate(), answer) : createServer(answer);
server.on('error', (error) => {
  console.error(
    error.code === 'EADDRINUSE' ? `Port ${port} is taken: node scripts/serve.mjs 3001` : error.message,
  );
  process.exit(2);
});
server.listen(port, '127.0.0.1', () => {
  console.log(`Kế hoạch số: ${secure ? 'https' : 'http'}://localhost:${server.address().port}/`);
});
