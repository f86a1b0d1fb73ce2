/**
 * Lines of files, read back. What the cells say is compared with what the log says holds: only a difference is
 * a new decision, so a line that nobody has touched decides nothing, and one that stands twice decides once.
 */
import { holdingAfter } from '../../consolidation/decisions';
import type { FileDecision } from '../../consolidation/types';
import type { PlanPack, UnitId } from '../../plan/schema';
import { unitById } from '../../plan/rows';
import type { CellValue } from '../../sheet/model';
import { instant } from '../../sheet/times';
import { valueText } from '../../sheet/values';
import { textOf, type FoundRow } from './find';
import { readFileCells, type LeftCells } from './file-cells';
import { registerColumns, type RegisterColumn } from './layout';
import { readLog } from './log';
import type { RegisterProblem } from './problems';

/** A line of a file as it stands. */
export interface EarlierFile {
  readonly hash: string;
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
  const logs = new Map<string, readonly FileDecision[]>();
  const lines = rows.map((row) => {
    const hash = textOf(row.hash);
    const part = partOf(row, rows, plan);
    const on = part === undefined ? { hash } : { hash, part };
    const log = readLog(logOf(row), on, plan);
    const key = `${hash} ${part ?? ''}`;
    if (log.length >= (logs.get(key)?.length ?? 0)) logs.set(key, log);
    return { row, on, part, key };
  });
  const read = lines.map(({ row, on, key }) =>
    readFileCells(row, on, holdingAfter(logs.get(key) ?? []), plan),
  );
  const confirmed = new Set(read.flatMap(({ owner }, index) => (owner ? (lines[index]?.key ?? []) : [])));
  const logged = [...logs].flatMap(([key, log]) =>
    // The cell says whose a file is; once it is blank again the file is nobody's.
    log.filter(({ kind }) => kind !== 'identify' || confirmed.has(key)),
  );
  return {
    lines: lines.map(({ row, on: { hash }, part }, index) => ({
      hash,
      part,
      values: valuesOf(row),
      left: read[index]?.left ?? {},
    })),
    decisions: [...logged.sort(byTime), ...read.flatMap(({ decisions }) => decisions)],
    receivedAt: earliest(read.map(({ time }, index) => ({ hash: lines[index]?.on.hash ?? '', time }))),
    problems: read.flatMap(({ problems }) => problems),
  };
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
