/** `Sổ theo dõi` on the command line: read from an earlier result, and told of in the report. */
import { problemText, readRegister, type EarlierRegister } from '../appendix';
import type { Consolidation, Flag } from '../consolidation';
import type { Language } from '../rules/messages';
import type { Grid } from '../sheet/model';
import { readWorkbook } from '../xlsx/read';
import { bytesAt, samePath } from './folder';
import type { ConsolidateOptions } from './command-table';
import type { Session } from './terminal';
import { registerWords } from './words/register';
import { keysOf } from '../plan/tables';

/** Sheets of earlier results. */
export interface Earlier {
  /** Of the one that stands at `--out`, or where nothing does, of that named by `--register`. */
  readonly result: readonly Grid[];
  /** Where decisions are read from. */
  readonly register: readonly Grid[];
}

export async function earlierResults({ out, register }: ConsolidateOptions): Promise<Earlier> {
  const atOut = await sheetsAt(out);
  if (register === undefined || samePath(register, out)) return { result: atOut, register: atOut };
  const named = await sheetsAt(register);
  return { result: atOut.length > 0 ? atOut : named, register: named };
}

export async function sheetsAt(path: string): Promise<readonly Grid[]> {
  const bytes = await bytesAt(path);
  const read = bytes && readWorkbook(bytes);
  return read?.ok ? read.workbook.sheets : [];
}

/** What was followed of the register and what could not be. */
export function registerRemarks(
  { decisions, problems }: EarlierRegister,
  path: string,
  language: Language,
): string[] {
  return [
    ...(decisions.length > 0 ? [registerWords[language].decisionsRead(decisions.length, path)] : []),
    ...problems.map((problem) => problemText(problem, language)),
  ];
}

/** Flags that a person has set, each with its file: the others are counted only. */
const told: ReadonlySet<Flag['kind']> = new Set(['withdrawn', 'stand-in', 'accepted', 'preferred']);

/** The two dates, how many files carry which flag, and the files that somebody has decided about. */
export function flagReport({ register, deadlines }: Consolidation, language: Language): string[] {
  const say = registerWords[language];
  const kinds = keysOf(say.flags);
  const counts = kinds.flatMap((kind) => {
    const count = register.filter(({ flags }) => flags.some((flag) => flag.kind === kind)).length;
    return count === 0 ? [] : [`${say.flags[kind]} ${count}`];
  });
  const lines = register.flatMap(({ received, unit, flags }) =>
    flags
      .filter(({ kind }) => told.has(kind))
      .map((flag) => [received.file, unit?.name, say.flag(flag)].filter(Boolean).join(' · ')),
  );
  const counted = counts.length > 0 ? ` ${counts.join(', ')}.` : '';
  return [`${say.deadlines(deadlines)}${counted}`, ...lines];
}

/** The register of the period among these sheets; null when `--register` names a file that has none. */
export function registerOf(
  { terminal, language }: Session,
  { register: sheets }: Earlier,
  { register: named, out }: Pick<ConsolidateOptions, 'register' | 'out'>,
  { plan, period }: Pick<Consolidation, 'plan' | 'period'>,
): EarlierRegister | null {
  const register = readRegister(sheets, plan, period);
  if (named !== undefined && !register.found) {
    terminal.remark(registerWords[language].noRegister(named));
    return null;
  }
  registerRemarks(register, named ?? out, language).forEach(terminal.remark);
  return register;
}
