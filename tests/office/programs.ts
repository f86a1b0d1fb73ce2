/** The programs of other people that our files must please. A missing one is a failed test, not a skipped one. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';

const folders: string[] = [];

/** Bytes of an answer: a result has hundreds of pages and tens of thousands of cells. */
const maxBuffer = 2 ** 28;

/** A folder of its own for a test file; `removeFolders` takes it away again. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'khs-office-'));
  folders.push(folder);
  return folder;
}

export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** Debian's Python has openpyxl; another one that comes first in the path need not. */
export function runPython(script: string, ...parameters: string[]): string {
  return execFileSync('/usr/bin/python3', [script, ...parameters], { encoding: 'utf8', maxBuffer });
}

/** Converts with LibreOffice, in a profile of its own so that nothing the user set has a say; after a colon its filter. */
export function convert(
  file: string,
  format: 'pdf' | 'xlsx' | 'ods' | 'xls:MS Excel 97',
  folder: string,
): string {
  const profile = `-env:UserInstallation=file://${makeFolder()}`;
  const parameters = ['--headless', '--convert-to', format, '--outdir', folder, file];
  execFileSync('soffice', [profile, ...parameters], { stdio: 'pipe' });
  return join(folder, `${basename(file, extname(file))}.${format.replace(/:.*/, '')}`);
}

/** The text of a PDF by pages, laid out as on paper. */
export function pdfPages(file: string): string[] {
  const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8', maxBuffer });
  return text.split('\f').slice(0, -1);
}

/** Width and height of the pages in points. */
export function pdfPageSize(file: string): [number, number] {
  const info = execFileSync('pdfinfo', [file], { encoding: 'utf8' });
  const match = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(info);
  return [Number(match?.[1]), Number(match?.[2])];
}

/** Width and height of every page in points. */
export function pdfPageSizes(file: string): [number, number][] {
  const info = execFileSync('pdfinfo', ['-l', '-1', file], { encoding: 'utf8' });
  return [...info.matchAll(/Page\s+\d+ size:\s+([\d.]+) x ([\d.]+)/g)].map(([, width, height]) => [
    Number(width),
    Number(height),
  ]);
}
