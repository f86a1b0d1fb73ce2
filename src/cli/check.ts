/** `khs check`: what is wrong with each file. */
import type { Received } from '../consolidation';
import { judge, peersAmong } from '../work/judge';
import { choosePeriod } from '../work/period';
import { kindOfPath } from './folder';
import { checkAsJson } from './json';
import type { CheckOptions } from './command-table';
import { checkReport } from './report';
import { filesToOpen, openAll, settingOf, type NamedPath } from './setting';
import type { ExitCode, Session } from './terminal';

export async function check(
  session: Session,
  paths: readonly string[],
  options: CheckOptions,
): Promise<ExitCode> {
  const setting = await settingOf(session, options);
  if (!setting) return 2;
  const opened = await openAll(session, setting.plan, await namedPaths(paths));
  const { plan } = setting;
  const period = setting.period ?? choosePeriod(opened, plan).period;
  const judging = { ...setting, peers: peersAmong(opened, plan, period), language: session.language };
  const received = opened.flatMap((file) => judge(file, judging));
  const lines = options.json
    ? [JSON.stringify(checkAsJson(received, setting.plan, session.language), null, 2)]
    : checkReport(received, setting.plan, session.language);
  lines.forEach(session.terminal.print);
  if (opened.every(({ kind }) => kind === 'unreadable')) return 2;
  return received.some(isSentBack) ? 1 : 0;
}

/** A folder stands for the files in it; their names keep the folder, as it was typed. */
async function namedPaths(paths: readonly string[]): Promise<NamedPath[]> {
  const lists = await Promise.all(
    paths.map(async (path) => filesToOpen(path, (await kindOfPath(path)) === 'folder')),
  );
  return lists.flat().map((found) => ({ ...found, file: found.path }));
}

function isSentBack({ content }: Received): boolean {
  return (
    content.kind === 'unreadable' || content.outcome === 'not-accepted' || content.outcome === 'returned'
  );
}
