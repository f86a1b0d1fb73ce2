/**
 * Lines of files, read back. What the cells say is compared with what the log says holds: only a difference is
 * a new decision, so a line that nobody has touched decides nothing, and one that stands twice decides once.
 */
import { holdingAfter } from '../../consolidation/decisions';
import { nameOf } from '../../consolidation/line-of';
import type { FileDecision } from '../../consolidation/types';
import type { PlanPack, UnitId } from '../../plan/schema';
import { unitById } from '../../plan/rows';
import type { CellValue } from '../../sheet/model';
import { instant } from '../../sheet/times';
import { valueText } from '../../sheet/values';
import { textOf, type FoundRow } from './find';
import { readFileCells, type LeftCells, type On } from './file-cells';
import { registerColumns, type RegisterColumn } from './layout';
import { readLog } from './log';
import type { RegisterProblem } from './problems';

/** A line of a file as it stands. */
export interface EarlierFile {
  readonly hash: string;
  /** Empty where its column is gone. */
  readonly file: string;
  /** Where the hash stands for the forms of several units. */
  readonly part: UnitId | undefined;
  readonly values: Readonly<Partial<Record<RegisterColumn, CellValue>>>;
  readonly left: LeftCells;
}

export interface FilesRead {
  readonly lines: readonly EarlierFile[];
  /** Those of the logs by their time, then those that the cells add. */
  readonly decisions: readonly FileDecision[];
  /** ISO times by hash. */
  readonly receivedAt: ReadonlyMap<string, string>;
  readonly problems: readonly RegisterProblem[];
}

export function filesOnLines(rows: readonly FoundRow[], plan: PlanPack): FilesRead {
  const lines = rows.map((row) => lineOf(row, rows, plan));
  const logs = longest(lines.map(({ key, log }) => [key, log]));
  const read = lines.map(({ row, on, key }) =>
    readFileCells(row, on, holdingAfter(logs.get(key) ?? []), plan),
  );
  const confirmed = new Set(read.flatMap(({ owner }, index) => (owner ? (lines[index]?.content ?? []) : [])));
  const identified = longest(lines.map(({ content, log }) => [content, log.filter(isIdentification)]));
  const logged = [
    ...[...logs.values()].flatMap((log) => log.filter((decision) => !isIdentification(decision))),
    // The cell says whose a file is; once it is blank again the file is nobody's.
    ...[...identified].flatMap(([content, log]) => (confirmed.has(content) ? log : [])),
  ];
  return {
    lines: lines.map(({ row, on: { hash, file = '' }, part }, index) => ({
      hash,
      file,
      part,
      values: valuesOf(row),
      left: read[index]?.left ?? {},
    })),
    decisions: [...logged.sort(byTime), ...read.flatMap(({ decisions }) => decisions)],
    receivedAt: earliest(read.map(({ time }, index) => ({ hash: lines[index]?.on.hash ?? '', time }))),
    problems: read.flatMap(({ problems }) => problems),
  };
}

interface ReadLine {
  readonly row: FoundRow;
  readonly on: On;
  readonly part: UnitId | undefined;
  readonly log: readonly FileDecision[];
  /** What the line is of: decisions are of a file, whose it is of what is in it, under whatever name. */
  readonly key: string;
  readonly content: string;
}

function lineOf(row: FoundRow, rows: readonly FoundRow[], plan: PlanPack): ReadLine {
  const [hash, file] = [textOf(row.hash), textOf(row.file)];
  const part = partOf(row, rows, plan);
  const on = { hash, ...(file === '' ? {} : { file }), ...(part === undefined ? {} : { part }) };
  const content = `${hash} ${part ?? ''}`;
  const log = readLog(logOf(row), on, plan);
  return { row, on, part, log, key: `${nameOf({ file, hash })} ${part ?? ''}`, content };
}

function isIdentification({ kind }: FileDecision): boolean {
  return kind === 'identify';
}

/** The longest log of each key: a line that stands twice may have been cut short once. */
function longest(
  logs: readonly (readonly [string, readonly FileDecision[]])[],
): ReadonlyMap<string, readonly FileDecision[]> {
  const byKey = new Map<string, readonly FileDecision[]>();
  for (const [key, log] of logs) {
    if (log.length >= (byKey.get(key)?.length ?? 0)) byKey.set(key, log);
  }
  return byKey;
}

/** The same bytes may stand on several lines; what came first came in time. */
function earliest(times: readonly { hash: string; time: string | null }[]): ReadonlyMap<string, string> {
  const byHash = new Map<string, string>();
  for (const { hash, time } of times) {
    const known = byHash.get(hash);
    // All of one zone and length: their texts sort as they do.
    if (time !== null && (known === undefined || time < known)) byHash.set(hash, time);
  }
  return byHash;
}

function byTime(one: FileDecision, other: FileDecision): number {
  return (instant(one.at ?? '') ?? 0) - (instant(other.at ?? '') ?? 0);
}

/** Lines of a log are lines of the cell: they may not be squeezed into one. */
function logOf(row: FoundRow): string {
  return valueText(row.log?.cell?.value).normalize('NFC');
}

function valuesOf(row: FoundRow): EarlierFile['values'] {
  return Object.fromEntries(registerColumns.map(({ id }) => [id, row[id]?.cell?.value ?? null]));
}

/** The unit of a line whose hash stands on lines of other units too. */
function partOf(row: FoundRow, rows: readonly FoundRow[], plan: PlanPack): UnitId | undefined {
  const own = textOf(row.unitId);
  const shared = rows.some(
    (other) => textOf(other.hash) === textOf(row.hash) && textOf(other.unitId) !== own,
  );
  return shared ? unitById(plan, own)?.id : undefined;
}
