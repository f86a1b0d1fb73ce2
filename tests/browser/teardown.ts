import type { Server } from 'node:http';

export default function teardown(): void {
  (globalThis as { khsServer?: Server }).khsServer?.close();
}
