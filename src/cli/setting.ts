/** What the options shared by all commands mean: the plan, the period and the figures before it. */
import { readFile } from 'node:fs/promises';
import { defaultPlan } from '../plan/packs';
import { parsePack } from '../plan/parse';
import type { Period, PlanPack } from '../plan/schema';
import { rules } from '../rules';
import type { SubmittedFile } from '../work/intake';
import type { OpenedFile } from '../work/opened';
import { previousLookup, type PreviousLookup } from '../work/previous';
import { unpack } from '../work/unpack';
import { filesBelow, kindOfPath, nameBelow, submittedFile, type FoundPath } from './folder';
import { readFiles, threadsFor } from './read-files';
import type { Session } from './terminal';
import { words } from './words';

export interface Setting {
  readonly plan: PlanPack;
  /** Null when none was asked for. */
  readonly period: Period | null;
  readonly previous?: PreviousLookup;
}

export interface SharedOptions {
  readonly plan?: string | undefined;
  readonly period?: string | undefined;
  readonly previous?: string | undefined;
}

/** Null when an option leads nowhere; what is wrong has been said. */
export async function settingOf(session: Session, options: SharedOptions): Promise<Setting | null> {
  const plan = options.plan === undefined ? defaultPlan : await planAt(session, options.plan);
  if (!plan) return null;
  const period = plan.periods.find(({ id }) => id === options.period) ?? null;
  if (options.period !== undefined && !period) {
    const known = plan.periods.map(({ id }) => id).join(', ');
    session.terminal.remark(words[session.language].noSuchPeriod(options.period, known));
    return null;
  }
  if (options.previous === undefined) return { plan, period };
  const previous = await previousAt(session, options.previous, plan);
  return previous && { plan, period, previous };
}

async function planAt({ terminal, language }: Session, path: string): Promise<PlanPack | null> {
  const say = words[language];
  if ((await kindOfPath(path)) !== 'file') {
    terminal.remark(say.noSuchPath(path));
    return null;
  }
  const data = parseJson(await readFile(path, 'utf8'));
  if (!data.ok) {
    terminal.remark(say.notJson(path));
    return null;
  }
  const parsed = parsePack(data.value);
  if (parsed.ok) {
    const unknown = Object.keys(parsed.plan.rules).filter((id) => !rules.some((rule) => rule.id === id));
    if (unknown.length === 0) return parsed.plan;
    terminal.remark(say.unknownRules(path, unknown));
    return null;
  }
  terminal.remark(say.badPlan(path));
  for (const problem of parsed.problems) terminal.remark(`  ${problem.path}: ${problem.message}`);
  return null;
}

function parseJson(text: string): { readonly ok: true; readonly value: unknown } | { readonly ok: false } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false };
  }
}

async function previousAt(session: Session, path: string, plan: PlanPack): Promise<PreviousLookup | null> {
  const { terminal, language } = session;
  const say = words[language];
  const kind = await kindOfPath(path);
  if (kind === 'none') {
    terminal.remark(say.noSuchPath(path));
    return null;
  }
  const files = await openAll(session, plan, await filesToOpen(path, kind === 'folder'));
  const unreadable = files.filter((file) => file.kind === 'unreadable');
  if (unreadable.length > 0) terminal.remark(say.unreadablePrevious(unreadable.map(({ file }) => file)));
  if (unreadable.length === files.length) terminal.remark(say.noPrevious);
  return previousLookup(files, plan);
}

/** What was found, with the name it goes by in reports. */
export interface NamedPath extends FoundPath {
  readonly file: string;
}

export async function filesToOpen(path: string, isFolder: boolean): Promise<NamedPath[]> {
  if (!isFolder) return [{ path, file: path }];
  return (await filesBelow(path)).map((found) => ({
    ...found,
    // The folder itself, where it could not be opened, goes by its own name.
    file: nameBelow(path, found.path) || path,
  }));
}

/** Opens files, those in archives too, in their order; each ends in a line, whatever is in it. */
export async function openAll(
  session: Session,
  plan: PlanPack,
  files: readonly NamedPath[],
  threads = threadsFor(files.length),
): Promise<OpenedFile[]> {
  const opened = await readFiles(submittedFiles(session, files), plan, threads);
  session.terminal.progress?.('');
  return opened;
}

/** Loaded and unpacked one at a time, as they are asked for. */
async function* submittedFiles(
  { terminal, language }: Session,
  files: readonly NamedPath[],
): AsyncGenerator<SubmittedFile> {
  for (const [index, { path, file, failure }] of files.entries()) {
    terminal.progress?.(words[language].reading(index + 1, files.length, file));
    yield* unpack(failure ? { file, changedAt: '', failure } : await submittedFile(path, file));
  }
}
