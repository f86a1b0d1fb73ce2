/** Everything that people have written into a submission: what is to be entered, and what stands around it. */
import { columns } from '../../form/columns';
import { address } from '../../sheet/address';
import type { SubmittedSheet } from '../../submission';
import type { Place } from '../types';
import type { View } from '../view';
import { formSheets } from './sheets';
import { textCells } from './texts';
import type { InfoId } from '../../form/info';

export interface Written {
  readonly place: Place;
  /** In Unicode. */
  readonly text: string;
  /** Set for a line of `Thông tin`. */
  readonly line: InfoId | null;
}

/** Entries first; then, sheet by sheet, cells outside the rows of the unit and outside the form's own words. */
export function writtenTexts(view: View): readonly Written[] {
  return [...textCells(view), ...formSheets(view.submission).flatMap(writtenAround)];
}

/** Above the header, between and below the rows, and right of the table. */
function writtenAround({ name, appendix, grid, rows, columns: places }: SubmittedSheet): readonly Written[] {
  const ofRows = new Set(rows.map(({ row }) => row));
  const ofTable = new Set(columns[appendix].flatMap(({ id }) => places[id] ?? []));
  return [...grid.rows].flatMap(([row, { cells }]) =>
    [...cells].flatMap(([column, { value }]): Written[] => {
      if (typeof value !== 'string' || (ofRows.has(row) && ofTable.has(column))) return [];
      const place = { kind: 'cell', sheet: name, address: address(column, row), appendix } as const;
      return [{ place, text: value, line: null }];
    }),
  );
}
