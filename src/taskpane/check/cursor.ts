/**
 * Which finding is in work. Once it is cured or explained, the one that took its place is: so that an officer goes
 * down the list by mending alone.
 */
import type { FindingLine } from './listing';

export interface Cursor {
  readonly key: string;
  readonly settled: boolean;
  /** Where it stood among the findings when it was taken up, from 0. */
  readonly index: number;
}

export function cursorOn(lines: readonly FindingLine[], line: FindingLine): Cursor {
  return { key: line.key, settled: line.finding.settled, index: lines.indexOf(line) };
}

/** Index of the finding in work, -1 for none. */
export function positionOf(lines: readonly FindingLine[], cursor: Cursor | null): number {
  if (!cursor) return -1;
  const found = lines.findIndex(({ key }) => key === cursor.key);
  const explained = !cursor.settled && lines[found]?.finding.settled === true;
  return found >= 0 && !explained ? found : Math.min(cursor.index, lines.length - 1);
}
