/** What the officer can decide about a file as it stands. */
import type { FileDecision } from '../../consolidation';
import type { UnitId } from '../../plan/schema';
import type { ReviewLine } from '../../work/desk-calls';
import type { Entry } from './board';

/** In the order of the buttons: what the file waits for comes first. */
const fileDecisions = ['identify', 'prefer', 'accept', 'restore', 'stand-in', 'withdraw'] as const;

export function decisionsFor(line: ReviewLine, entry: Entry): FileDecision['kind'][] {
  const flagged = new Set(line.flags.map(({ kind }) => kind));
  const counts = line.standing === 'current';
  const out = line.standing === 'returned' || line.standing === 'locked-out';
  const contested = entry.notes.some(
    (note) => note.kind === 'undecided-order' && note.files.includes(line.file),
  );
  const possible: Readonly<Record<FileDecision['kind'], boolean>> = {
    identify: line.nameless !== null,
    prefer: contested && !flagged.has('preferred') && (counts || line.standing === 'superseded'),
    accept: out,
    'stand-in': (counts || out) && !flagged.has('stand-in'),
    withdraw: counts || line.standing === 'superseded',
    restore: (['withdrawn', 'accepted', 'stand-in', 'preferred'] as const).some((kind) => flagged.has(kind)),
  };
  return fileDecisions.filter((kind) => possible[kind]);
}

/** The unit whose form in the file is meant, where the file holds those of several. */
export function partOf(line: ReviewLine, lines: readonly ReviewLine[]): { readonly part?: UnitId } {
  const several = lines.some(({ hash, unit }) => hash === line.hash && unit !== line.unit);
  return several && line.unit ? { part: line.unit } : {};
}
