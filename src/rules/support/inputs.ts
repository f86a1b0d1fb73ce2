/** The cells of the unit's rows that are open for entries, and how a sentence lists cells. */
import { columns, type ColumnInput, type ColumnId } from '../../form/columns';
import { takesNumbers } from '../../form/figures';
import { areasOfRows } from '../../form/guards';
import { areaAddress } from '../../sheet/address';
import type { Area } from '../../sheet/model';
import type { SubmittedSheet } from '../../submission';
import type { Asked, View } from '../view';

export interface InputCell {
  readonly own: Asked;
  readonly id: ColumnId;
  readonly input: ColumnInput;
  /** Numbers of the column and the row on the sheet. */
  readonly column: number;
  readonly row: number;
}

/** In the order of the rows of the form, each from left to right. */
export function openInputs({ asked }: Pick<View, 'asked'>, sheet: SubmittedSheet): readonly InputCell[] {
  return asked.flatMap((own) => (own.appendix === sheet.appendix ? inputsOf(own, sheet) : []));
}

function inputsOf(own: Asked, sheet: SubmittedSheet): InputCell[] {
  return columns[own.appendix].flatMap(({ id, input }): InputCell[] => {
    const column = sheet.columns[id];
    if (input === 'none' || column === undefined || !isOpen(own, id)) return [];
    return [{ own, id, input, column, row: own.row.row }];
  });
}

function isOpen({ source }: Asked, id: ColumnId): boolean {
  const figures = id === 'numerator' || id === 'denominator';
  return !figures || !('measure' in source) || takesNumbers(source);
}

export function isWithin(area: Area, { column, row }: Pick<InputCell, 'column' | 'row'>): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** More than these are not worth reading in a sentence. */
const mostListed = 4;

/** `G7:G12, H9`; cells below one another as one area. */
export function cellsText(cells: readonly Pick<InputCell, 'column' | 'row'>[]): string {
  const numbers = [...new Set(cells.map(({ column }) => column))].sort((one, other) => one - other);
  const areas = numbers.flatMap((number) => areasOfRows(number, rowsOf(cells, number)));
  return listed(areas.map(areaAddress));
}

/** At most a few, and a sign that there are more. */
export function listed(words: readonly string[]): string {
  return [...words.slice(0, mostListed), ...(words.length > mostListed ? ['…'] : [])].join(', ');
}

function rowsOf(cells: readonly Pick<InputCell, 'column' | 'row'>[], number: number): number[] {
  return cells
    .flatMap(({ column, row }) => (column === number ? [row] : []))
    .sort((one, other) => one - other);
}
