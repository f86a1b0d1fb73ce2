/** `khs return`: the workbooks that go back to units, into a folder or one .zip. */
import { join } from 'node:path';
import { linesWithoutReturn, returnedFiles, type ReturnedFile } from '../answers';
import { findUnit } from '../plan/units';
import { localDay } from '../sheet/times';
import { zipFiles } from '../work/zip';
import { readWorkbook } from '../xlsx/read';
import { writeWorkbook } from '../xlsx/write';
import { gather } from './answer-folder';
import { bytesAt, writeWhole } from './folder';
import type { ReturnOptions } from './command-table';
import type { ExitCode, Session } from './terminal';
import { words } from './words';
import { answerWords } from './words/answers';

export async function giveBack(session: Session, folder: string, options: ReturnOptions): Promise<ExitCode> {
  const { terminal, language } = session;
  const say = answerWords[language];
  const gathered = await gather(session, folder, options);
  if (!gathered) return 2;
  const { consolidation, judging } = gathered;
  const unit = options.unit === undefined ? null : findUnit(consolidation.plan, options.unit);
  if (options.unit !== undefined && !unit) {
    terminal.remark(words[language].noSuchUnit(options.unit));
    return 2;
  }
  const filesMadeAt = (madeAt: string): ReturnedFile[] =>
    returnedFiles(
      consolidation,
      {
        madeAt,
        today: localDay(terminal.now().toISOString()) ?? '',
        contact: options.contact ?? null,
        ...(options.until === undefined ? {} : { until: options.until }),
        judging,
      },
      unit,
    );
  const now = new Date(Math.floor(terminal.now().getTime() / 1000) * 1000).toISOString();
  const files = filesMadeAt(now);
  files.forEach((file) => terminal.print(say.returned(file)));
  const impossible = unit ? [] : linesWithoutReturn(consolidation).map(({ received }) => received.file);
  if (impossible.length > 0) terminal.remark(say.cannotReturn(impossible));
  if (files.length === 0) {
    terminal.remark(say.nothingToReturn(unit?.name ?? null));
    return unit ? 2 : impossible.length > 0 ? 1 : 0;
  }
  const left = await (isZip(options.out)
    ? writeZip(options.out, files)
    : writeFolder(options, filesMadeAt, now));
  terminal.print(say.returnedWritten(files.length - left.length, options.out));
  if (left.length > 0) terminal.remark(say.returnedLeft(left));
  return left.length > 0 || impossible.length > 0 ? 1 : 0;
}

function isZip(path: string): boolean {
  return path.toLowerCase().endsWith('.zip');
}

async function writeZip(path: string, files: readonly ReturnedFile[]): Promise<string[]> {
  const made = files.flatMap(({ file, workbook }) => {
    const sheets = workbook();
    return sheets ? [{ file, bytes: writeWorkbook(sheets) }] : [];
  });
  await writeWhole(path, zipFiles(made));
  return [];
}

/** Files that stand there and are not just what would be made now may hold a unit's answers: they are left. */
async function writeFolder(
  { out, force }: ReturnOptions,
  filesMadeAt: (madeAt: string) => readonly ReturnedFile[],
  now: string,
): Promise<string[]> {
  const left: string[] = [];
  for (const { file, workbook } of filesMadeAt(now)) {
    const path = join(out, file);
    const existing = force ? null : await bytesAt(path);
    if (existing && !isUntouched(existing, file)) left.push(file);
    const made = existing ? null : workbook();
    if (made) await writeWhole(path, writeWorkbook(made));
  }
  return left;

  function isUntouched(bytes: Uint8Array, file: string): boolean {
    const read = readWorkbook(bytes);
    const madeAt = read.ok ? read.workbook.properties?.created : undefined;
    const same = madeAt === undefined ? undefined : filesMadeAt(madeAt).find((one) => one.file === file);
    const workbook = same?.workbook();
    return workbook ? Buffer.compare(bytes, writeWorkbook(workbook)) === 0 : false;
  }
}
