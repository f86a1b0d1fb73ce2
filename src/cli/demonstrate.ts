/**
 * `khs demo`: the main job on a whole province. Forms for all units, seeded filled copies with honest flaws,
 * check, consolidation; and every file compared with what the seeder wrote down for it.
 */
import { readdir, rm, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { resultWorkbook } from '../appendix';
import { consolidate, type Consolidation } from '../consolidation';
import { filledProvince, type Expected, type Province, type SentFile } from '../demo';
import { judge, peersAmong } from '../work/judge';
import { defaultPeriodOf } from '../work/period';
import { writeWorkbook } from '../xlsx/write';
import { compare } from './comparison';
import { kindOfPath, writeWhole } from './folder';
import { forms } from './forms';
import { checkAsJson } from './json';
import type { DemoOptions } from './command-table';
import { consolidationSummary } from './report';
import { resave } from './resave';
import { filesToOpen, openAll, settingOf, type Setting } from './setting';
import type { ExitCode, Session } from './terminal';
import { words } from './words';

/** What stands in the folder of a demo. */
const parts = {
  forms: 'bieu-mau',
  files: 'ban-nop',
  expected: 'expected.json',
  check: 'kiem-tra.json',
  result: 'tong-hop.xlsx',
} as const;

export async function demonstrate(session: Session, options: DemoOptions): Promise<ExitCode> {
  const { terminal, language } = session;
  const say = words[language];
  const setting = await settingOf(session, options);
  if (!setting) return 2;
  const { out } = options;
  if (!(await cleared(out))) {
    terminal.remark(say.demoFolderTaken(out));
    return 2;
  }
  const period = setting.period ?? defaultPeriodOf(setting.plan);
  await forms(session, { ...options, period: period.id, out: join(out, parts.forms), force: false });
  const province = filledProvince(setting.plan, period, options.seed);
  const unavailable = await writeFiles(session, province, join(out, parts.files));
  for (const { file, resaveBy } of unavailable) terminal.remark(say.programMissing(resaveBy ?? '', file));
  const expected = province.files.map((file) => file.expected);
  await writeWhole(join(out, parts.expected), json({ seed: options.seed, files: expected }));
  const consolidation = await checkAndConsolidate(session, setting, province, out);
  summary(session, province, consolidation, out);
  return reportDifferences(session, expected, consolidation);
}

const json = (data: unknown): string => `${JSON.stringify(data, null, 2)}\n`;

/** Only what an earlier demo left is removed; any other folder must be empty. */
async function cleared(out: string): Promise<boolean> {
  if ((await kindOfPath(out)) === 'none') return true;
  const ours = (await kindOfPath(join(out, parts.expected))) === 'file';
  if (!ours) return (await kindOfPath(out)) === 'folder' && (await readdir(out)).length === 0;
  await Promise.all(
    Object.values(parts).map((part) => rm(join(out, part), { recursive: true, force: true })),
  );
  return true;
}

/** Files whose program is not on this machine; they are sent as Excel would have saved them. */
async function writeFiles({ terminal, language }: Session, { files }: Province, folder: string) {
  const unavailable: SentFile[] = [];
  for (const [index, sent] of files.entries()) {
    terminal.progress?.(words[language].making(index + 1, files.length, sent.file));
    const bytes = sent.bytes();
    const saved = sent.resaveBy ? await resave(bytes, sent.resaveBy) : bytes;
    if (!saved) unavailable.push(sent);
    const path = join(folder, sent.file);
    await writeWhole(path, saved ?? bytes);
    await utimes(path, new Date(sent.sentAt), new Date(sent.sentAt));
  }
  terminal.progress?.('');
  return unavailable;
}

async function checkAndConsolidate(
  session: Session,
  { plan }: Setting,
  { period }: Province,
  out: string,
): Promise<Consolidation> {
  const opened = await openAll(session, plan, await filesToOpen(join(out, parts.files), true));
  const peers = peersAmong(opened, plan, period);
  const files = opened.flatMap((file) => judge(file, { plan, period, peers, language: session.language }));
  await writeWhole(join(out, parts.check), json(checkAsJson(files, plan, session.language)));
  const consolidation = consolidate({ plan, period, files });
  await writeWhole(join(out, parts.result), writeWorkbook(resultWorkbook(consolidation)));
  return consolidation;
}

function summary(
  { terminal, language }: Session,
  { cases }: Province,
  consolidation: Consolidation,
  out: string,
): void {
  const say = words[language];
  consolidationSummary(consolidation, language).forEach(terminal.print);
  const flawed = cases.filter(({ case: { id } }) => id !== 'clean');
  terminal.print(say.demoFlaws(flawed.length));
  for (const { unit, case: one } of flawed) terminal.print(`  ${unit.name}: ${one.title}`);
  terminal.print('');
  terminal.print(say.demoPlaces(join(out, parts.forms), join(out, parts.files), join(out, parts.result)));
}

function reportDifferences(
  { terminal, language }: Session,
  expected: readonly Expected[],
  consolidation: Consolidation,
): ExitCode {
  const differences = compare(expected, consolidation);
  for (const { file, expected: wanted, found } of differences) {
    terminal.remark(words[language].demoDifference(file, wanted, found));
  }
  if (differences.length === 0) terminal.print(words[language].demoAgrees(expected.length));
  return differences.length === 0 ? 0 : 1;
}
