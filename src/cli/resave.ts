/** Other programs that save a workbook once more, where this machine has them. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Program } from '../demo';

/** The workbook as the program saves it; null when the program is not there. */
export async function resave(bytes: Uint8Array, program: Program): Promise<Uint8Array | null> {
  return program === 'exceljs' ? resaveByExcelJs(bytes) : resaveByLibreOffice(bytes);
}

async function resaveByExcelJs(bytes: Uint8Array): Promise<Uint8Array> {
  const { default: excelJs } = await import('exceljs');
  const workbook = new excelJs.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

async function resaveByLibreOffice(bytes: Uint8Array): Promise<Uint8Array | null> {
  const folder = await mkdtemp(join(tmpdir(), 'khs-'));
  const profile = pathToFileURL(join(folder, 'profile')).href;
  const [sent, saved] = [join(folder, 'sent.xlsx'), join(folder, 'saved')];
  try {
    await writeFile(sent, bytes);
    // A profile of its own: a running LibreOffice would otherwise take the call and return at once.
    await promisify(execFile)(
      'soffice',
      [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', 'xlsx', '--outdir', saved, sent],
      { timeout: 120_000 },
    );
    return await readFile(join(saved, 'sent.xlsx'));
  } catch {
    return null;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
