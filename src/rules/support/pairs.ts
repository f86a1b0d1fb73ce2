/** Rows with figures whose two numbers are sound, each by itself. */
import type { Measure } from '../../plan/schema';
import type { SubmittedRow } from '../../submission';
import type { View } from '../view';
import { hundredsOf } from './hundreds';
import { hasPercentFormat, soundCount } from './numbers';

export interface SoundPair {
  readonly row: SubmittedRow;
  readonly measure: Measure;
  readonly numerator: number;
  readonly denominator: number;
}

/** A number that is wrong by itself has its own finding; comparing it would report the same cause again. */
export function soundPairs({ measures }: View): readonly SoundPair[] {
  return measures.flatMap(({ planned: { measure }, row, entry, takesFigures }) => {
    const numerator = soundCount(entry.numerator);
    const denominator = soundCount(entry.denominator);
    if (!takesFigures || entry.state !== 'figures' || numerator === null || denominator === null) return [];
    return [{ row, measure, numerator, denominator }];
  });
}

/** Those of them that give a rate from 0 to 100; the others have their finding. */
export function ratedPairs(view: View): readonly SoundPair[] {
  return soundPairs(view).filter(({ numerator, denominator }) => denominator > 0 && numerator <= denominator);
}

/** Those of them that may be held against other counts: percentages, which have their finding, differ from each. */
export function countedPairs(view: View): readonly SoundPair[] {
  const percentages = new Set(hundredsOf(view).rows.map(({ row }) => row));
  return ratedPairs(view).filter(({ row }) => !percentages.has(row) && !isSigned(row));
}

function isSigned(row: SubmittedRow): boolean {
  return (['numerator', 'denominator'] as const).some((column) => hasPercentFormat({ row, column }));
}
