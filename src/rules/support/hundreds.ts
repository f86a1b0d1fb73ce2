/** Forms filled with percentages: Mẫu số 100 in measure after measure. */
import type { MeasureLine, View } from '../view';
import { soundCount } from './numbers';

/** Measures with Mẫu số 100 in one form that are no coincidence any more. */
const leastHundreds = 3;

export interface Hundreds {
  /** Rows with Mẫu số 100; none where they may be a coincidence. */
  readonly rows: readonly MeasureLine[];
  /** Rows with a Mẫu số. */
  readonly counted: number;
}

/** At least three rows, and at least half of those that are counted. */
export function hundredsOf({ measures }: View): Hundreds {
  const counted = measures.filter(
    ({ entry, takesFigures }) =>
      takesFigures && entry.state === 'figures' && entry.denominator.kind === 'number',
  );
  const hundreds = counted.filter(({ entry }) => soundCount(entry.denominator) === 100);
  const meant = hundreds.length >= leastHundreds && hundreds.length * 2 >= counted.length;
  return { rows: meant ? hundreds : [], counted: counted.length };
}
