/** What has to change in the table for the marks to be those of the findings. Pure. */
import type { CellLook, LookChange } from '../../excel';
import { colors } from '../../form/styles';
import { textHash } from '../../plan/text';
import type { Color } from '../../sheet/model';
import type { CellPlace, Submission } from '../../submission';
import type { Remembered } from './highlight-memory';
import { entryCells, isHighlightColor, type Highlight } from './highlights';

export interface HighlightChange {
  readonly kept: readonly Remembered[];
  /** Marks that come off, each with the cells of its entry as they stand now. */
  readonly gone: readonly { readonly line: Remembered; readonly places: readonly CellPlace[] }[];
  /** Marks that come on; in an entry that is marked otherwise the old mark is among those that go. */
  readonly fresh: readonly Highlight[];
}

/** Null where the marks are those wanted. */
export function highlightChange(
  memory: readonly Remembered[],
  wanted: readonly Highlight[],
  submission: Submission,
): HighlightChange | null {
  const byTarget = new Map(wanted.map((highlight) => [highlight.target, highlight]));
  const stands = (line: Remembered) => isMarkOf(line, byTarget.get(line.target));
  const kept = memory.filter(stands);
  const standing = new Set(kept.map(({ target }) => target));
  const cells = entryCells(submission);
  const gone = memory
    .filter((line) => !stands(line))
    .map((line) => ({ line, places: cells.get(line.target) ?? [] }));
  const fresh = wanted.filter(({ target }) => !standing.has(target));
  return gone.length + fresh.length === 0 ? null : { kept, gone, fresh };
}

function isMarkOf({ color, note }: Remembered, highlight: Highlight | undefined): boolean {
  return color === highlight?.color && (note === null || note === textHash(highlight.words));
}

/** The cells whose looks have to be known. */
export function placesOf({ gone, fresh }: HighlightChange): readonly CellPlace[] {
  return [...gone.flatMap(({ places }) => places), ...fresh.flatMap(({ places }) => places)];
}

export interface HighlightWork {
  readonly looks: readonly LookChange[];
  /** What to remember from then on. */
  readonly memory: readonly Remembered[];
}

/**
 * A cell that was coloured otherwise since it was marked keeps its colour, and a note that is not word for word the
 * mark's own stays.
 */
export function highlightWork(
  { kept, gone, fresh }: HighlightChange,
  looks: readonly CellLook[],
): HighlightWork {
  const now = new Map(looks.map((look) => [nameOf(look), look]));
  const before = new Map(gone.map(({ line }) => [line.target, line]));
  const lookAt = (place: CellPlace) => now.get(nameOf(place));
  const repainted = new Set(fresh.map(({ target }) => target));
  const off = gone.flatMap(({ line, places }) =>
    places.map((place): LookChange => {
      const look = lookAt(place);
      const painted = isHighlightColor(look?.color ?? null) && !repainted.has(line.target);
      return {
        ...place,
        ...(painted && { color: line.covered }),
        ...(isOwnNote(look, line) && { note: null }),
      };
    }),
  );
  const on = fresh.map(({ target, places, color, words }) => {
    const line = before.get(target);
    const covered = line ? line.covered : coveredBy(lookAt(places[0] ?? { sheet: '', address: '' })?.color);
    const changes = places.map((place): LookChange => {
      const look = lookAt(place);
      const paints = !line || isHighlightColor(look?.color ?? null);
      const isFree = look?.note === null || (line !== undefined && isOwnNote(look, line));
      const notes = look?.takesNotes === true && isFree;
      return { ...place, ...(paints && { color }), ...(notes && { note: words }) };
    });
    const noted = changes.some(({ note }) => note !== undefined);
    return { changes, line: { target, covered, color, note: noted ? textHash(words) : null } };
  });
  return {
    looks: [...off, ...on.flatMap(({ changes }) => changes)],
    memory: [...kept, ...on.map(({ line }) => line)],
  };
}

/** A copied cell brings its mark along, not what was below it: input cells all look alike. */
function coveredBy(color: Color | null | undefined): Color | null {
  return isHighlightColor(color ?? null) ? colors.input : (color ?? null);
}

function isOwnNote(look: CellLook | undefined, { note }: Remembered): boolean {
  return typeof look?.note === 'string' && textHash(look.note) === note;
}

function nameOf({ sheet, address }: CellPlace): string {
  return `${sheet}!${address}`;
}
