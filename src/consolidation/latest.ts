/** The latest of a unit's files, and whether the times can tell. */
import { instant } from '../sheet/times';
import type { Received, SettlingNote } from './types';

export interface Latest {
  readonly chosen: Received;
  /** Set when no time decides; the officer has, or the higher hash was taken. */
  readonly undecided: {
    readonly why: Extract<SettlingNote, { kind: 'undecided-order' }>['why'];
    readonly files: readonly Received[];
    readonly decided: boolean;
  } | null;
}

function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** Oldest first, unknown times before all; files of one time in the order of their hashes, then names. */
export function byTime(one: Received, other: Received): number {
  const [first, second] = [instant(one.receivedAt) ?? -Infinity, instant(other.receivedAt) ?? -Infinity];
  if (first !== second) return first < second ? -1 : 1;
  return compareText(one.hash, other.hash) || compareText(one.file, other.file);
}

function stamp({ content }: Received): number | null {
  return content.kind === 'read' ? instant(content.submission.identity?.stampedAt ?? '') : null;
}

/** Received earlier but stamped later: two clocks that disagree. */
function contradicts(earlier: Received, later: Received): boolean {
  const [first, second] = [stamp(earlier), stamp(later)];
  return first !== null && second !== null && first > second;
}

/**
 * The latest file. Where times are equal, unknown or contradict the stamps in the files, the one of those in
 * doubt that the officer prefers is taken, else the highest hash (design section 5, rule 11). Copies of one file
 * are one. Null for no files.
 *
 * @param preferred hashes, the last one preferred last
 */
export function latest(files: readonly Received[], preferred: readonly string[] = []): Latest | null {
  const distinct = [...new Map([...files].sort(byTime).map((file) => [file.hash, file])).values()].sort(
    byTime,
  );
  const top = distinct.at(-1);
  if (!top) return null;
  const time = instant(top.receivedAt);
  const equal = distinct.filter((file) => instant(file.receivedAt) === time);
  const unknown = distinct.filter((file) => instant(file.receivedAt) === null);
  const contradictory = distinct.filter(
    (file) => !equal.includes(file) && equal.some((newest) => contradicts(file, newest)),
  );
  const contenders = distinct.filter((file) =>
    [equal, unknown, contradictory].some((set) => set.includes(file)),
  );
  const highest = contenders.reduce((best, file) => (file.hash > best.hash ? file : best), top);
  if (contenders.length === 1) return { chosen: highest, undecided: null };
  const why =
    unknown.length > 0 ? 'unknown-time' : contradictory.length > 0 ? 'contradictory-times' : 'equal-times';
  const wanted = preferred.findLast((hash) => contenders.some((file) => file.hash === hash));
  const chosen = contenders.find(({ hash }) => hash === wanted);
  return {
    chosen: chosen ?? highest,
    undecided: { why, files: contenders, decided: chosen !== undefined },
  };
}
