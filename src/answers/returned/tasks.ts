/** What a unit has to do about its file, as lines of a list. */
import type { Place } from '../../rules';
import { placeWords, sentenceOf, type Context, type Finding } from '../../rules';
import { quoteSheet } from '../../sheet/address';
import type { CellPlace } from '../../submission';

export interface ToDo {
  /** Names rule and place, so that an answer finds its finding again. */
  readonly key: string;
  readonly finding: Finding;
  /** Of the file that came in only: making the form anew has already put it right. */
  readonly mended: boolean;
  readonly place: string;
  /** Where it leads in the returned workbook; null where there is nothing to go to. */
  readonly link: string | null;
  readonly text: string;
}

/**
 * Errors first, then open warnings, then notes, each in the order of the sheets. What a check of the new form finds
 * stands where it is now; of what only the sent file had, notes are left out, because nothing is left to do.
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
      place: placeWords(finding.place, 'vi', plan) || 'Cả tệp',
      link: mended ? null : linkTo(finding.place),
      text: sentenceOf(finding, 'vi', plan),
    });
  const keys = new Set(now.map(keyOf));
  const gone = sent.filter((finding) => finding.severity !== 'note' && !keys.has(keyOf(finding)));
  const open = [...now.map(toDo(false)), ...gone.map(toDo(true))].filter(({ finding }) => !finding.settled);
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
