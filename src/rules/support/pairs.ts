/** Rows with figures whose two numbers are sound, each by itself. */
import type { SubmittedRow } from '../../submission';
import type { View } from '../view';
import { soundCount } from './numbers';

export interface SoundPair {
  readonly row: SubmittedRow;
  readonly numerator: number;
  readonly denominator: number;
}

/** A number that is wrong by itself has its own finding; comparing it would report the same cause again. */
export function soundPairs({ measures }: View): readonly SoundPair[] {
  return measures.flatMap(({ row, entry, takesFigures }) => {
    const numerator = soundCount(entry.numerator);
    const denominator = soundCount(entry.denominator);
    if (!takesFigures || entry.state !== 'figures' || numerator === null || denominator === null) return [];
    return [{ row, numerator, denominator }];
  });
}
