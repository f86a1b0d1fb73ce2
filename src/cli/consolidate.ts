/** `khs consolidate`: a folder of files to the appendix, its register and its totals. */
import { handoverCsv, noRegister, resultAgain, type EarlierRegister, type ResultOptions } from '../appendix';
import { readSeal, sealed } from '../appendix/seal';
import {
  consolidate as consolidateFiles,
  deadlinesOf,
  identifiedUnits,
  type Consolidation,
  type RegisterLine,
  type Watching,
} from '../consolidation';
import type { Period, PlanPack } from '../plan/schema';
import type { Grid } from '../sheet/model';
import { textDigest } from '../work/hash';
import { judge, peersAmong } from '../work/judge';
import type { OpenedFile } from '../work/opened';
import { choosePeriod } from '../work/period';
import { writeWorkbook } from '../xlsx/write';
import { kindOfPath, samePath, writeWhole } from './folder';
import { consolidationAsJson } from './json';
import type { ConsolidateOptions } from './command-table';
import { mayReplace } from './own-result';
import { presentationOf } from './presentation';
import { earlierResults, registerOf, sheetsAt } from './register';
import { consolidationReport, rerunRemarks, settlingRemarks } from './report';
import { filesToOpen, openAll, settingOf, type Setting } from './setting';
import type { ExitCode, Session } from './terminal';
import { watchingIn } from './watching';
import { words } from './words';
import { sealWords } from './words/seal';

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
  const chosen = setting.period ?? periodOf(session, setting.plan, opened);
  const watching = watchingIn(session, opened, setting.plan, chosen);
  const earlier = await earlierResults(options);
  if (readSeal(await sheetsAt(options.out), setting.plan)) {
    terminal.remark(sealWords[language].isSealed(options.out));
    return 2;
  }
  const register = registerOf(session, earlier, options, { plan: setting.plan, period: chosen });
  if (!register) return 2;
  const consolidation = consolidateOpened(session, { ...setting, period: chosen }, opened, {
    combine: options.combine ?? [],
    register,
    watching,
    due: options.due,
    lock: options.lock,
  });
  settlingRemarks(consolidation, language).forEach(terminal.remark);
  const readable = opened.some(({ kind }) => kind === 'submissions');
  const resultOptions = { withResults: !options['as-printed'], presentation, register };
  if (readable) await writeResult(session, consolidation, options, earlier.result, resultOptions);
  else terminal.remark(say.nothingToRead(folder));
  const lines = options.json
    ? [JSON.stringify(consolidationAsJson(consolidation, register.problems, language), null, 2)]
    : [...consolidationReport(consolidation, language), ...(readable ? [say.written(options.out)] : [])];
  lines.forEach(terminal.print);
  if (!readable) return 2;
  return register.problems.length > 0 || consolidation.register.some(asksForAPerson) ? 1 : 0;
}

/** A file that the officer has withdrawn is settled; one that came after the lock is theirs to decide about. */
function asksForAPerson({ standing }: RegisterLine): boolean {
  return standing === 'returned' || standing === 'locked-out' || standing === 'not-accepted';
}

/** The officer's notes in the earlier result move into the new one. */
async function writeResult(
  { terminal, language }: Session,
  consolidation: Consolidation,
  { out, handover, seal }: ConsolidateOptions,
  earlier: readonly Grid[],
  resultOptions: ResultOptions,
): Promise<void> {
  const { workbook, changes, told, kept } = resultAgain(consolidation, earlier, resultOptions);
  const issue =
    seal === undefined
      ? workbook
      : await sealed(workbook, consolidation, {
          by: seal,
          at: terminal.now().toISOString(),
          digest: textDigest,
          earlier,
        });
  await writeWhole(out, writeWorkbook(issue));
  rerunRemarks({ changes, told, kept }, language).forEach(terminal.remark);
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

/** What is consolidated by, beside the plan, the period and the figures before. */
export interface Deciding {
  readonly combine?: readonly number[];
  /** Of an earlier run: its decisions, dates and times of receipt. */
  readonly register?: EarlierRegister;
  readonly watching?: Watching;
  /** ISO dates that win over those of the register, as these do over those of the plan. */
  readonly due?: string | undefined;
  readonly lock?: string | undefined;
}

/** Settles and sums opened files; which period they are of, the files say where nobody does. */
export function consolidateOpened(
  session: Session,
  setting: Setting,
  opened: readonly OpenedFile[],
  { combine = [], register = noRegister, watching, due, lock }: Deciding = {},
): Consolidation {
  const { plan, previous } = setting;
  const { decisions, deadlines } = register;
  const period = setting.period ?? periodOf(session, plan, opened);
  const judging = {
    ...setting,
    period,
    peers: peersAmong(opened, plan, period),
    identified: identifiedUnits(decisions),
    language: session.language,
  };
  const received = opened.flatMap((file) => (file.kind === 'result' ? [] : judge(file, judging)));
  return consolidateFiles({
    plan,
    period,
    // What an earlier run has seen wins over what a file says of itself (design section 5, rule 11).
    files: received.map((one) => ({
      ...one,
      receivedAt: register.receivedAt.get(one.hash) ?? one.receivedAt,
    })),
    decisions,
    stood: register.files,
    deadlines: {
      ...deadlinesOf(period),
      ...deadlines,
      ...(due === undefined ? {} : { due }),
      ...(lock === undefined ? {} : { lock }),
    },
    combine,
    now: session.terminal.now().toISOString(),
    ...(watching ? { watching } : {}),
    ...(previous ? { previous } : {}),
  });
}

/** The period of most files; that the folder mixes several is said. */
export function periodOf(
  { terminal, language }: Session,
  plan: PlanPack,
  files: readonly OpenedFile[],
): Period {
  const { period, found } = choosePeriod(files, plan);
  if (found.length > 1) {
    const mix = found.map((one) => `${one.period.name}: ${one.files}`).join('; ');
    terminal.remark(words[language].mixedPeriods(mix, period.name));
  }
  return period;
}
