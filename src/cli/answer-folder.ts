/** What the commands that answer units begin with: a folder of files, settled and summed. */
import type { Consolidation } from '../consolidation';
import type { Unit } from '../plan/schema';
import type { Context } from '../rules';
import { judgedBy, peersAmong } from '../work/judge';
import { noRegister, type EarlierRegister } from '../appendix';
import { consolidateOpened, periodOf } from './consolidate';
import { kindOfPath } from './folder';
import { filesToOpen, openAll, settingOf, type SharedOptions } from './setting';
import { registerOf, sheetsAt } from './register';
import type { Session } from './terminal';
import { words } from './words';

export interface Gathered {
  readonly consolidation: Consolidation;
  /** What a unit's file was judged by, beside the file. */
  readonly judging: (unit: Unit) => Pick<Context, 'previous' | 'peers'>;
}

/** Null when an option leads nowhere, or no file of the folder can be read; what is wrong has been said. */
export async function gather(
  session: Session,
  folder: string,
  options: SharedOptions & { readonly register?: string | undefined },
): Promise<Gathered | null> {
  const { terminal, language } = session;
  const say = words[language];
  const setting = await settingOf(session, options);
  if (!setting) return null;
  const kind = await kindOfPath(folder);
  if (kind !== 'folder') {
    terminal.remark(kind === 'none' ? say.noSuchPath(folder) : say.notAFolder(folder));
    return null;
  }
  const opened = await openAll(session, setting.plan, await filesToOpen(folder, true));
  if (!opened.some((file) => file.kind === 'submissions')) {
    terminal.remark(say.nothingToRead(folder));
    return null;
  }
  const period = setting.period ?? periodOf(session, setting.plan, opened);
  const register = await registerAt(session, options.register, { plan: setting.plan, period });
  if (!register) return null;
  const consolidation = consolidateOpened(session, { ...setting, period }, opened, { register });
  const peers = peersAmong(opened, setting.plan, period);
  return {
    consolidation,
    judging: judgedBy(period, { ...(setting.previous ? { previous: setting.previous } : {}), peers }),
  };
}

/** The decisions and dates of an earlier result; none where no file is named, null where it has no register. */
async function registerAt(
  session: Session,
  path: string | undefined,
  of: Pick<Consolidation, 'plan' | 'period'>,
): Promise<EarlierRegister | null> {
  if (path === undefined) return noRegister;
  const register = await sheetsAt(path);
  return registerOf(session, { result: [], register }, { register: path, out: path }, of);
}
