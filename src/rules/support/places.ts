/** Places of findings, and values as a sentence shows them. */
import type { ColumnId } from '../../form/columns';
import type { InfoId } from '../../form/info';
import { squeeze } from '../../plan/text';
import { parseAddress } from '../../sheet/address';
import type { CellValue } from '../../sheet/model';
import { valueText } from '../../sheet/values';
import type { Submission, SubmittedCell, SubmittedRow } from '../../submission';
import type { Fix, Place, Rule } from '../types';

/** A cell of a row; the sheet, where the column's header is gone. */
export function cellPlace(row: SubmittedRow, column: ColumnId): Place {
  const { appendix, key, sheet } = row;
  const cell = row.cells[column];
  if (!cell) return { kind: 'sheet', sheet, appendix, row: key };
  return { kind: 'cell', ...cell.place, appendix, row: key, column };
}

/** A line of `Thông tin`; the file, where the line is gone. */
export function infoPlace(submission: Submission, id: InfoId): Place {
  const cell = submission.info[id];
  return cell ? { kind: 'cell', ...cell.place } : { kind: 'file' };
}

/** The submitted cell that a place means. */
export function cellOf(submission: Submission, place: Place): SubmittedCell | undefined {
  if (place.kind !== 'cell') return undefined;
  const row = rowOf(submission, place);
  const cells = [...Object.values(row?.cells ?? {}), ...Object.values(submission.info)];
  return cells.find((cell) => cell.place.sheet === place.sheet && cell.place.address === place.address);
}

/** The submitted row that a place lies in. */
export function rowOf(submission: Submission, place: Place): SubmittedRow | undefined {
  if (place.kind !== 'cell' || place.appendix === undefined) return undefined;
  const number = parseAddress(place.address)?.row;
  return submission.sheets[place.appendix]?.rows.find(({ row }) => row === number);
}

/** Puts `after` into the cell of a place; null when there is no cell. */
export function replaceWith(submission: Submission, place: Place, after: CellValue): Fix | null {
  const cell = cellOf(submission, place);
  return cell ? changeTo(cell, after) : null;
}

/** The change of one cell to `after`, with all that undoing it needs. */
export function changeTo({ place, cell }: SubmittedCell, after: CellValue): Fix {
  const formula = cell?.formula;
  return { place, before: cell?.value ?? null, after, ...(formula === undefined ? {} : { formula }) };
}

/** For rules whose one sound repair is to enter the number they name `value`. */
export const enterValue: NonNullable<Rule['fix']> = ({ place, params }, { submission }) =>
  typeof params.value === 'number' ? replaceWith(submission, place, params.value) : null;

const longest = 60;

/** A value in a sentence: one line, not too long. */
export function seen(value: CellValue | undefined): string {
  return shorten(squeeze(valueText(value)), longest);
}

/** At most `length` characters, cut at a word where there is one. */
export function shorten(text: string, length: number): string {
  const characters = [...text];
  if (characters.length <= length) return text;
  const cut = characters.slice(0, length - 1).join('');
  const space = cut.lastIndexOf(' ');
  return `${space > length / 2 ? cut.slice(0, space) : cut}…`;
}
