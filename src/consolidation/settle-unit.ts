/** Which of one unit's files counts, and what becomes of the others. */
import type { Unit } from '../plan/schema';
import { isFrom } from './deadlines';
import { byTime, latest, type Latest } from './latest';
import { acceptedLine, isReturned, type Judged } from './lines';
import type { Deadlines, RegisterLine, SettlingNote, Standing, UnitStanding } from './types';

interface UnitFiles {
  readonly unit: Unit;
  /** Of this unit, plan and period, oldest first. */
  readonly files: readonly Judged[];
  /** Hashes in the order of the decisions. */
  readonly preferred: readonly string[];
  /** The unit's own. */
  readonly deadlines: Deadlines;
  readonly extension: UnitStanding['extension'];
}

export interface SettledUnit {
  readonly lines: readonly RegisterLine[];
  readonly standing: UnitStanding;
  readonly notes: readonly SettlingNote[];
}

export function settleUnit({ unit, files, preferred, deadlines, extension }: UnitFiles): SettledUnit {
  const barred = files.map((file) => bar(file, deadlines));
  const inForce = files.filter(({ holding }) => holding.preferred).map(({ received }) => received.hash);
  const able = files.filter((_, index) => barred[index] === null);
  const choice = asDecided(
    latest(
      able.map(({ received }) => received),
      preferred.filter((hash) => inForce.includes(hash)),
    ),
    able,
  );
  // One file may be given twice, even as one object: only one of them counts.
  const chosenAt = choice ? files.findLastIndex(({ received }) => received === choice.chosen) : -1;
  const lines = files.map((file, index) => {
    const standing =
      index === chosenAt ? 'current' : isSpare(file, choice) ? 'superseded' : (barred[index] ?? 'superseded');
    return acceptedLine(file, {
      standing,
      chosen: index === chosenAt ? null : (choice?.chosen ?? null),
      replaces: index === chosenAt ? earlierThan(file, files) : [],
      deadlines,
      isPreferred: index === chosenAt && choice?.undecided?.decided === true,
    });
  });
  const current = lines.find((line) => line.standing === 'current') ?? null;
  return {
    lines,
    standing: { unit, standing: standingOf(lines), current, deadlines, extension },
    notes: [...notesOf(unit, lines, choice), ...inVain(unit, files, barred)],
  };
}

/** Of copies the one counts on whose line the officer has decided, so that what was decided is seen there. */
function asDecided(choice: Latest | null, able: readonly Judged[]): Latest | null {
  const decided = able.findLast(
    ({ holding, received }) =>
      (holding.preferred ?? holding.accepted) !== null && received.hash === choice?.chosen.hash,
  );
  return choice && decided ? { ...choice, chosen: decided.received } : choice;
}

/** A further copy of what counts is not sent back, nor missed: the officer has taken its content. */
function isSpare({ received, holding }: Judged, choice: Latest | null): boolean {
  return received.hash === choice?.chosen.hash && !holding.withdrawn;
}

/** Why a file of the unit cannot count; null when it can. */
function bar({ received, holding }: Judged, { lock }: Deadlines): Standing | null {
  if (holding.withdrawn) return 'withdrawn';
  if (holding.accepted) return null;
  if (isReturned(received)) return 'returned';
  return isFrom(lock, received.receivedAt) ? 'locked-out' : null;
}

function earlierThan({ received }: Judged, files: readonly Judged[]): string[] {
  return files
    .filter((other) => !other.holding.withdrawn && other.received.hash !== received.hash)
    .filter((other) => byTime(other.received, received) < 0)
    .map((other) => other.received.file);
}

const worst = ['returned', 'locked-out', 'withdrawn'] as const;

function standingOf(lines: readonly RegisterLine[]): UnitStanding['standing'] {
  if (lines.some(({ standing }) => standing === 'current')) return 'accepted';
  return worst.find((one) => lines.some(({ standing }) => standing === one)) ?? 'missing';
}

function notesOf(unit: Unit, lines: readonly RegisterLine[], choice: Latest | null): SettlingNote[] {
  const chosen = choice?.chosen ?? null;
  const after = (standing: Standing): string[] =>
    lines
      .filter((line) => line.standing === standing && (!chosen || byTime(line.received, chosen) > 0))
      .map(({ received }) => received.file);
  const [returned, locked] = [after('returned'), after('locked-out')];
  const notes: SettlingNote[] = [];
  if (choice?.undecided) {
    const { why, files, decided } = choice.undecided;
    const names = files.map(({ file }) => file);
    notes.push({ kind: 'undecided-order', why, unit, files: names, chosen: choice.chosen.file, decided });
  }
  if (chosen && returned.length > 0) {
    notes.push({ kind: 'newer-returned', unit, files: returned, chosen: chosen.file });
  }
  if (locked.length > 0) {
    notes.push({ kind: 'locked-out', unit, files: locked, chosen: chosen?.file ?? null });
  }
  return notes;
}

/** To prefer a file is not to accept it. */
function inVain(unit: Unit, files: readonly Judged[], barred: readonly (Standing | null)[]): SettlingNote[] {
  const idle = files.filter(
    ({ holding }, index) => holding.preferred && barred[index] !== null && barred[index] !== 'withdrawn',
  );
  if (idle.length === 0) return [];
  return [{ kind: 'no-effect', unit, files: idle.map(({ received }) => received.file), decision: 'prefer' }];
}
