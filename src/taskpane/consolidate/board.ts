/** The status board as data: how every unit stands, the files that belong to none, and what wants a look. */
import type { SettlingNote } from '../../consolidation';
import type { PlanPack, Unit, UnitId } from '../../plan/schema';
import type { Review, ReviewLine, ReviewUnit } from '../../work/desk-calls';

/** Where a unit stands: every unit in exactly one. */
export const unitStates = ['valid', 'warnings', 'returned', 'refused', 'excluded', 'missing'] as const;
export type UnitState = (typeof unitStates)[number];

export interface UnitEntry {
  readonly kind: 'unit';
  readonly key: string;
  readonly unit: Unit;
  readonly state: UnitState;
  readonly standing: ReviewUnit;
  readonly lines: readonly ReviewLine[];
  readonly notes: readonly SettlingNote[];
}

/** A file of no known unit. */
export interface FileEntry {
  readonly kind: 'file';
  readonly key: string;
  readonly line: ReviewLine;
  readonly notes: readonly SettlingNote[];
}

export type Entry = UnitEntry | FileEntry;

/** Files of no unit first, as only the officer can place them; then the units in the order of the plan. */
export function boardOf(review: Pick<Review, 'lines' | 'units' | 'notes'>, plan: PlanPack): Entry[] {
  const linesOfUnit = (id: UnitId | null) => review.lines.filter(({ unit }) => unit === id);
  const standings = new Map(review.units.map((standing) => [standing.unit, standing]));
  return [
    ...linesOfUnit(null).map((line, index): FileEntry => ({
      kind: 'file',
      key: `${line.hash} ${index}`,
      line,
      notes: review.notes.filter((note) => !('unit' in note && note.unit) && note.files.includes(line.file)),
    })),
    ...plan.units.flatMap((unit): UnitEntry[] => {
      const standing = standings.get(unit.id);
      const own = linesOfUnit(unit.id);
      if (!standing) return [];
      const notes = review.notes.filter((note) => isAbout(note, unit.id, own));
      return [
        { kind: 'unit', key: unit.id, unit, state: stateOf(standing, own), standing, lines: own, notes },
      ];
    }),
  ];
}

function isAbout(note: SettlingNote, unit: UnitId, lines: readonly ReviewLine[]): boolean {
  switch (note.kind) {
    case 'same-entries':
      return note.units.some(({ id }) => id === unit);
    case 'same-file':
      return lines.some(({ file }) => note.files.includes(file));
    case 'undecided-order':
    case 'newer-returned':
    case 'locked-out':
    case 'no-effect':
      return note.unit?.id === unit;
  }
}

function stateOf({ standing }: ReviewUnit, lines: readonly ReviewLine[]): UnitState {
  switch (standing) {
    case 'accepted': {
      const current = lines.find((line) => line.standing === 'current');
      return current?.outcome === 'valid' ? 'valid' : 'warnings';
    }
    case 'returned':
      return 'returned';
    case 'locked-out':
    case 'withdrawn':
      return 'excluded';
    case 'missing':
      return lines.length > 0 ? 'refused' : 'missing';
  }
}

export function linesOf(entry: Entry): readonly ReviewLine[] {
  return entry.kind === 'unit' ? entry.lines : [entry.line];
}

export function isLate(entry: Entry): boolean {
  return linesOf(entry).some(({ flags }) => flags.some(({ kind }) => kind === 'late'));
}

/** Its file that counts has taken the place of an earlier one. */
export function hasReplaced({ lines }: UnitEntry): boolean {
  return lines.some(({ flags }) => flags.some(({ kind }) => kind === 'replacement'));
}

/** One of its files goes back to be mended. */
export function isSentBack({ lines }: UnitEntry): boolean {
  return lines.some(({ standing }) => standing === 'returned');
}

/** Something was settled that a person should look at; copies of one file are merely said. */
export function wantsLook({ notes }: Entry): boolean {
  return notes.some(
    (note) => note.kind !== 'same-file' && !(note.kind === 'undecided-order' && note.decided),
  );
}

/** No time tells which of its files is the newest, and nobody has said so yet. */
export function isContested({ notes }: Entry): boolean {
  return notes.some((note) => note.kind === 'undecided-order' && !note.decided);
}
