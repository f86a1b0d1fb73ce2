/** What was typed into one cell and belongs into another that is still empty. */
import type { CellValue } from '../../sheet/model';
import { isBlank } from '../../sheet/values';
import type { SubmittedCell, SubmittedRow } from '../../submission';
import type { Fix, Hit } from '../types';
import type { View } from '../view';
import { replaceWith, rowOf } from './places';

/** Of a finding of `not-a-number`: the words of a state go to its column, `12/15` becomes both numbers. */
export function movedEntry(hit: Hit, { submission }: View): readonly Fix[] {
  const { place, params, variant } = hit;
  const row = rowOf(submission, place);
  const move = (target: SubmittedCell | null, stays: CellValue, moves: CellValue): Fix[] => {
    const left = target && replaceWith(submission, place, stays);
    return left ? [left, { place: target.place, before: target.cell?.value ?? null, after: moves }] : [];
  };
  if (variant === 'state') return move(emptyCell(row, 'state'), null, String(params.state));
  const [part, whole] = [Number(params.first), Number(params.second)];
  const isPair =
    variant === 'fraction' && part <= whole && place.kind === 'cell' && place.column === 'numerator';
  return isPair ? move(emptyCell(row, 'denominator'), part, whole) : [];
}

function emptyCell(row: SubmittedRow | undefined, column: 'state' | 'denominator'): SubmittedCell | null {
  const found = row?.cells[column];
  return found && isBlank(found.cell?.value) && found.cell?.cached !== false ? found : null;
}
