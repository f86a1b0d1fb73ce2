/** The cells that take words, as they stand: entries of the unit's rows and lines of `Thông tin`. */
import { columns, headerText, type ColumnId } from '../../form/columns';
import { infoLines, type InfoId } from '../../form/info';
import { detectLegacy, type LegacyEncoding } from '../../sheet/legacy';
import type { Submission, SubmittedCell } from '../../submission';
import type { Fix, Place } from '../types';
import type { Asked, View } from '../view';
import { cellPlace, infoPlace, replaceWith } from './places';

export interface TextCell {
  readonly place: Place;
  readonly cell: SubmittedCell;
  /** As it stands in the cell: nothing has been cleaned or composed. */
  readonly typed: string;
  /** The typed text, but in Unicode where it was typed with a font of before Unicode. */
  readonly text: string;
  /** Null for Unicode, and where nobody can tell. */
  readonly encoding: LegacyEncoding | null;
  /** Set for a line of `Thông tin`. */
  readonly line: InfoId | null;
}

/** A column of a sheet, or the lines of `Thông tin`: texts that are likely to come from one source. */
export type TextColumn = readonly TextCell[];

type Typed = Omit<TextCell, 'text' | 'encoding'>;

/** Columns with at least one text, in the order of the form. */
export function textColumns(view: View): readonly TextColumn[] {
  const byColumn = new Map<string, Typed[]>();
  for (const own of view.asked) {
    for (const { id, input } of columns[own.appendix]) {
      if (input !== 'text') continue;
      const group = `${own.appendix} ${id}`;
      byColumn.set(group, [...(byColumn.get(group) ?? []), ...typedInRow(own, id)]);
    }
  }
  return [...byColumn.values(), typedInInfo(view.submission)]
    .filter(({ length }) => length > 0)
    .map(readColumn);
}

/** The header of a text's column, or the label of its line. */
export function columnName({ place, line }: TextCell, year: number): string {
  if (line !== null) return infoLines.find(({ id }) => id === line)?.label ?? '';
  if (place.kind !== 'cell' || place.appendix === undefined) return '';
  const column = columns[place.appendix].find(({ id }) => id === place.column);
  return column ? headerText(column, year) : '';
}

/** The cells of all columns. */
export function textCells(view: View): readonly TextCell[] {
  return textColumns(view).flat();
}

/** Puts the changed text into the cell; null where nothing would change. */
export function rewritten(
  submission: Submission,
  place: Place,
  change: (text: string) => string,
): Fix | null {
  const fix = replaceWith(submission, place, null);
  if (typeof fix?.before !== 'string') return null;
  const after = change(fix.before);
  return after === fix.before ? null : { ...fix, after };
}

function readColumn(cells: readonly Typed[]): TextColumn {
  const found = detectLegacy(
    cells.map(({ typed, cell }) => ({ text: typed, font: cell.cell?.style?.font?.name })),
  );
  const legacy = new Map(found.map((one) => [one.index, one]));
  return cells.map((cell, index) => {
    const { decoded, encoding } = legacy.get(index) ?? {};
    return { ...cell, text: decoded ?? cell.typed, encoding: encoding ?? null };
  });
}

function typedInRow({ row }: Asked, id: ColumnId): Typed[] {
  return typedIn(row.cells[id], cellPlace(row, id), null);
}

function typedInInfo(submission: Submission): readonly Typed[] {
  return infoLines.flatMap(({ id, input }) =>
    input === 'line' || input === 'box' ? typedIn(submission.info[id], infoPlace(submission, id), id) : [],
  );
}

function typedIn(cell: SubmittedCell | undefined, place: Place, line: InfoId | null): Typed[] {
  const value = cell?.cell?.value;
  return cell && typeof value === 'string' && value.trim() !== ''
    ? [{ place, cell, typed: value, line }]
    : [];
}
