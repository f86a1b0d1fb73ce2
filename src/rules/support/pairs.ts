/** Rows with figures whose two numbers are sound, each by itself. */
import type { SubmittedRow } from '../../submission';
import type { Context } from '../types';
import { measureLines } from './lines';
import { soundCount } from './numbers';

export interface SoundPair {
  readonly row: SubmittedRow;
  readonly numerator: number;
  readonly denominator: number;
}

/** A number that is wrong by itself has its own finding; comparing it would report the same cause again. */
export function soundPairs(context: Context): readonly SoundPair[] {
  return measureLines(context).flatMap(({ row, entry, takesFigures }) => {
    const numerator = soundCount(entry.numerator);
    const denominator = soundCount(entry.denominator);
    if (!takesFigures || entry.state !== 'figures' || numerator === null || denominator === null) return [];
    return [{ row, numerator, denominator }];
  });
}
