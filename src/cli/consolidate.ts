/** `khs consolidate`: a folder of files to the appendix, its register and its totals. */
import { handoverCsv, resultAgain, type ResultOptions } from '../appendix';
import { consolidate as consolidateFiles, type Consolidation } from '../consolidation';
import type { Period } from '../plan/schema';
import { judge, peersAmong, type OpenedFile } from '../work/intake';
import { choosePeriod } from '../work/period';
import { readWorkbook } from '../xlsx/read';
import { writeWorkbook } from '../xlsx/write';
import { bytesAt, kindOfPath, samePath, writeWhole } from './folder';
import { consolidationAsJson } from './json';
import type { ConsolidateOptions } from './options';
import { mayReplace } from './own-result';
import { presentationOf } from './presentation';
import { consolidationReport, rerunRemarks, settlingRemarks } from './report';
import { filesToOpen, openAll, settingOf, type Setting } from './setting';
import type { ExitCode, Session } from './terminal';
import { words } from './words';

export async function consolidate(
  session: Session,
  folder: string,
  options: ConsolidateOptions,
): Promise<ExitCode> {
  const { terminal, language } = session;
  const say = words[language];
  const presentation = presentationOf(session, options);
  const setting = presentation && (await settingOf(session, options));
  if (!setting || !(await pathsAreSound(session, setting, folder, options.out))) return 2;
  const files = (await filesToOpen(folder, true)).filter(({ path }) => !samePath(path, options.out));
  const opened = await openAll(session, setting.plan, files);
  for (const { file, kind } of opened) if (kind === 'result') terminal.remark(say.skippedResult(file));
  const consolidation = consolidateOpened(session, setting, opened, options.combine);
  settlingRemarks(consolidation, language).forEach(terminal.remark);
  const readable = opened.some(({ kind }) => kind === 'submissions');
  const resultOptions = { withResults: !options['as-printed'], presentation };
  if (readable) await writeResult(session, consolidation, options, resultOptions);
  else terminal.remark(say.nothingToRead(folder));
  const lines = options.json
    ? [JSON.stringify(consolidationAsJson(consolidation), null, 2)]
    : [...consolidationReport(consolidation, language), ...(readable ? [say.written(options.out)] : [])];
  lines.forEach(terminal.print);
  if (!readable) return 2;
  return consolidation.register.some(({ standing }) => standing === 'returned' || standing === 'not-accepted')
    ? 1
    : 0;
}

/** The officer's notes in a result that stands at `--out` move into the new one. */
async function writeResult(
  { terminal, language }: Session,
  consolidation: Consolidation,
  { out, handover }: ConsolidateOptions,
  resultOptions: ResultOptions,
): Promise<void> {
  const before = await bytesAt(out);
  const read = before && readWorkbook(before);
  const earlier = read?.ok ? read.workbook.sheets : [];
  const { workbook, changes, kept } = resultAgain(consolidation, earlier, resultOptions);
  await writeWhole(out, writeWorkbook(workbook));
  rerunRemarks(changes, kept, language).forEach(terminal.remark);
  if (handover === undefined) return;
  await writeWhole(handover, new TextEncoder().encode(handoverCsv(consolidation)));
  terminal.remark(words[language].handoverWritten(handover));
}

async function pathsAreSound(
  session: Session,
  { plan }: Setting,
  folder: string,
  out: string,
): Promise<boolean> {
  const { terminal, language } = session;
  const say = words[language];
  const kind = await kindOfPath(folder);
  if (kind !== 'folder') {
    terminal.remark(kind === 'none' ? say.noSuchPath(folder) : say.notAFolder(folder));
    return false;
  }
  return mayReplace(session, plan, out);
}

/** Settles and sums opened files; which period they are of, the files say where nobody does. */
export function consolidateOpened(
  { terminal, language }: Session,
  setting: Setting,
  opened: readonly OpenedFile[],
  combine: readonly number[] = [],
): Consolidation {
  const period = setting.period ?? periodOf(opened);
  const judging = { ...setting, period, peers: peersAmong(opened, setting.plan, period), language };
  const received = opened.flatMap((file) => (file.kind === 'result' ? [] : judge(file, judging)));
  const { plan, previous } = setting;
  return consolidateFiles({ plan, period, files: received, combine, ...(previous ? { previous } : {}) });

  function periodOf(files: readonly OpenedFile[]): Period {
    const { period: chosen, found } = choosePeriod(files, setting.plan);
    if (found.length > 1) {
      const mix = found.map((one) => `${one.period.name}: ${one.files}`).join('; ');
      terminal.remark(words[language].mixedPeriods(mix, chosen.name));
    }
    return chosen;
  }
}
