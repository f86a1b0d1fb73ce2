/** Several finished files as one .zip. */
import { zipSync } from 'fflate';

export interface FileToZip {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** The same files give the same bytes. Workbooks are compressed already, so they are only stored. */
export function zipFiles(files: readonly FileToZip[]): Uint8Array {
  const entries = files.map(({ file, bytes }): [string, Uint8Array] => [file, bytes]);
  // The earliest date a zip can hold, in local time as zip wants it.
  return zipSync(Object.fromEntries(entries), { level: 0, mtime: new Date(1980, 0, 1) });
}
