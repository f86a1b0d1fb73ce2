/** The cells of a submission that take a number, with what stands in them. */
import { columns, type ColumnId } from '../../form/columns';
import { readCount, readMoney, readPercent, type NumberReading, type SubmittedRow } from '../../submission';
import type { View } from '../view';

export type NumberInput = 'count' | 'percent' | 'money';

export interface NumberCell {
  readonly row: SubmittedRow;
  readonly column: ColumnId;
  readonly input: NumberInput;
  readonly reading: NumberReading;
}

const readers = { count: readCount, percent: readPercent, money: readMoney } as const;

/** Only open cells: what stands in a locked one is judged by `figures-not-open` alone. */
export function numberCells({ measures, tasks }: View): readonly NumberCell[] {
  const rows = [
    ...measures.flatMap(({ row, takesFigures }) => (takesFigures ? [row] : [])),
    ...tasks.map(({ row }) => row),
  ];
  return rows.flatMap(numberCellsOf);
}

/** The number cells of one row, open or not. */
export function numberCellsOf(row: SubmittedRow): readonly NumberCell[] {
  return columns[row.appendix].flatMap(({ id, input }) => {
    const cell = row.cells[id];
    if (!cell || (input !== 'count' && input !== 'percent' && input !== 'money')) return [];
    return [{ row, column: id, input, reading: readers[input](cell.cell) }];
  });
}

/** A whole number from 0 on; anything else is another rule's finding. */
export function soundCount(reading: NumberReading): number | null {
  return reading.kind === 'number' && Number.isInteger(reading.value) && reading.value >= 0
    ? reading.value
    : null;
}

/** The number of a cell that no rule of its own column objects to. */
export function soundValue({ input, reading }: NumberCell): number | null {
  if (input === 'count') return soundCount(reading);
  if (reading.kind !== 'number' || reading.value < 0) return null;
  return input === 'percent' && reading.value > 100 ? null : reading.value;
}

/** Excel shows the number times a hundred, with a percent sign. */
export function hasPercentFormat({ row, column }: Pick<NumberCell, 'row' | 'column'>): boolean {
  return row.cells[column]?.cell?.style?.numberFormat?.includes('%') === true;
}

/** Something stands there that is no number: until it is mended nothing else can be said of the row. */
export function isUnreadable({ kind }: NumberReading): boolean {
  return kind !== 'blank' && kind !== 'number';
}
