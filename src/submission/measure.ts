/** What a unit says of one measure: the state in its cell and the two numbers, read together. */
import { dataStates, type DataState } from '../form/words';
import { readCount, readState, type NumberReading, type StateReading } from './readings';
import type { SubmittedRow } from './types';

export interface MeasureEntry {
  /** What the cell Tình trạng says. */
  readonly said: StateReading<DataState>;
  /** What the row means: an empty cell with both numbers means figures. An unknown word means nothing. */
  readonly state: DataState | 'blank';
  readonly numerator: NumberReading;
  readonly denominator: NumberReading;
}

/** The table "Tình trạng số liệu" of docs/architecture.md: five states of a value. */
export function measureEntry(row: SubmittedRow): MeasureEntry {
  const said = readState(row.cells.state?.cell, dataStates);
  const numerator = readCount(row.cells.numerator?.cell);
  const denominator = readCount(row.cells.denominator?.cell);
  return { said, state: meaning(said, numerator, denominator), numerator, denominator };
}

function meaning(
  said: StateReading<DataState>,
  numerator: NumberReading,
  denominator: NumberReading,
): DataState | 'blank' {
  if (said.kind === 'state') return said.state;
  const both = numerator.kind === 'number' && denominator.kind === 'number';
  return said.kind === 'blank' && both ? 'figures' : 'blank';
}
