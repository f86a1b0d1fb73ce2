/** What a unit has to do about its file, as lines of a list. */
import type { Place } from '../../rules';
import { rowOfPlace, sentenceOf, type Context, type Finding } from '../../rules';
import { quoteSheet } from '../../sheet/address';
import type { CellPlace } from '../../submission';

export interface ToDo {
  /** Names rule and place, so that an answer finds its finding again. */
  readonly key: string;
  readonly finding: Finding;
  /** Of the file that came in only: making the form anew has already put it right. */
  readonly mended: boolean;
  /** `PL01, ô G7`. */
  readonly place: string;
  /** The row in the plan's words; empty where the place is in none. */
  readonly row: string;
  /** Where it leads in the returned workbook; null where there is nothing to go to. */
  readonly link: string | null;
  readonly text: string;
}

/**
 * Errors first, then open warnings, then notes, each in the order of the sheets. What a check of the new form finds
 * stands where it is now; what only the sent file had comes before it, as its cause, and without notes, because
 * nothing is left to do about them.
 */
export function toDosOf(
  sent: readonly Finding[],
  now: readonly Finding[],
  { plan }: Context,
): readonly ToDo[] {
  const toDo =
    (mended: boolean) =>
    (finding: Finding): ToDo => ({
      key: keyOf(finding),
      finding,
      mended,
      place: cellWords(finding.place),
      row: rowOfPlace(finding.place, 'vi', plan),
      link: mended ? null : linkTo(finding.place),
      text: sentenceOf(finding, 'vi', plan),
    });
  const keys = new Set(now.map(keyOf));
  const gone = sent.filter((finding) => finding.severity !== 'note' && !keys.has(keyOf(finding)));
  const open = [...gone.map(toDo(true)), ...now.map(toDo(false))].filter(({ finding }) => !finding.settled);
  return grades.flatMap((grade) => open.filter(({ finding }) => finding.severity === grade));
}

const grades = ['error', 'warning', 'note'] as const;

/** `not-a-number PL01 5b numerator`; the address where the place is no cell of a row. */
export function keyOf({ ruleId, place, variant }: Finding): string {
  const where = place.kind === 'file' ? [] : [place.appendix ?? place.sheet, place.row ?? addressIn(place)];
  const column = place.kind === 'cell' ? (place.column ?? '') : '';
  return [ruleId, ...where, column, place.kind === 'file' ? (variant ?? '') : '']
    .filter((part) => part !== '')
    .join(' ');
}

function cellWords(place: Place): string {
  if (place.kind === 'file') return 'Cả tệp';
  return place.kind === 'cell' ? `${place.sheet}, ô ${place.address}` : place.sheet;
}

function addressIn(place: Place): string {
  return place.kind === 'cell' ? place.address : '';
}

/** `'PL01'!G7`. */
function linkTo(place: Place): string | null {
  if (place.kind === 'file') return null;
  return `${quoteSheet(place.sheet)}!${place.kind === 'cell' ? place.address : 'A1'}`;
}

/** The cell to mark for a line; null where it is none of the returned workbook. */
export function cellOfToDo({ finding: { place }, mended }: ToDo): CellPlace | null {
  return !mended && place.kind === 'cell' ? { sheet: place.sheet, address: place.address } : null;
}
