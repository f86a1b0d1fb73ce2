/** `khs compare`: what a unit has changed between two files, and what that does to the totals. */
import { consolidate, type Received } from '../consolidation';
import {
  compareSubmissions,
  effectsOf,
  isReadFile,
  type Comparison,
  type Effect,
  type ReadFile,
} from '../consolidation/resubmission';
import { unitById } from '../plan/rows';
import type { PlanPack, Unit } from '../plan/schema';
import { judge, peersAmong } from '../work/judge';
import type { OpenedFile } from '../work/opened';
import { choosePeriod } from '../work/period';
import { comparisonAsJson, comparisonReport } from './answer-comparison';
import { kindOfPath } from './folder';
import { unitOf } from './json';
import type { CompareOptions } from './command-table';
import { filesToOpen, openAll, settingOf, type Setting } from './setting';
import type { ExitCode, Session } from './terminal';
import { words } from './words';
import { answerWords } from './words/answers';

/** One unit's two files with what lies between them. */
export interface Compared {
  readonly plan: PlanPack;
  readonly unit: Unit;
  readonly files: readonly [before: ReadFile, after: ReadFile];
  readonly comparison: Comparison;
  /** Null where no files of other units were given. */
  readonly effects: readonly Effect[] | null;
}

/** Exits with 1 where the later file would be returned. */
export async function compare(
  session: Session,
  [before, after]: readonly [before: string, after: string],
  options: CompareOptions,
): Promise<ExitCode> {
  const { terminal, language } = session;
  const setting = await settingOf(session, options);
  if (!setting) return 2;
  if (options.with !== undefined && (await kindOfPath(options.with)) !== 'folder') {
    terminal.remark(words[language].notAFolder(options.with));
    return 2;
  }
  const named = [before, after].map((path) => ({ path, file: path }));
  const pair = await openAll(session, setting.plan, named);
  const others =
    options.with === undefined
      ? null
      : await openAll(session, setting.plan, await filesToOpen(options.with, true));
  const compared = comparedFiles(session, setting, pair, others);
  if (!compared) return 2;
  const lines = options.json
    ? [JSON.stringify(comparisonAsJson(compared, language), null, 2)]
    : comparisonReport(compared, language);
  lines.forEach(terminal.print);
  const { outcome } = compared.files[1].content;
  return outcome === 'returned' || outcome === 'not-accepted' ? 1 : 0;
}

function comparedFiles(
  { terminal, language }: Session,
  { plan, period: asked, previous }: Setting,
  pair: readonly OpenedFile[],
  others: readonly OpenedFile[] | null,
): Compared | null {
  const say = answerWords[language];
  const period = asked ?? choosePeriod(pair, plan).period;
  const all = [...pair, ...(others ?? [])];
  const judging = {
    plan,
    period,
    peers: peersAmong(all, plan, period),
    language,
    ...(previous ? { previous } : {}),
  };
  const received = (file: OpenedFile): Received[] => (file.kind === 'result' ? [] : judge(file, judging));
  const [before, after] = pair.map((file) => received(file).find(isReadFile));
  const id = before && after ? unitOf(after, plan) : null;
  const unit = unitById(plan, id ?? '');
  if (!before || !after || !unit || unitOf(before, plan) !== id) {
    terminal.remark(say.notComparable(pair.map(({ file }) => file)));
    return null;
  }
  const rest = others?.flatMap(received).filter((file) => unitOf(file, plan) !== id);
  const totalsWith = (file: Received) =>
    consolidate({ plan, period, files: [...(rest ?? []), file], ...(previous ? { previous } : {}) });
  return {
    plan,
    unit,
    files: [before, after],
    comparison: compareSubmissions(before, after),
    effects: rest ? effectsOf(totalsWith(before), totalsWith(after)) : null,
  };
}
