/** A unit's figures beside those of the period before. */
import type { PreviousFigure } from '../../form/entries';
import type { Measure } from '../../plan/schema';
import { serialOfDate } from '../../sheet/dates';
import { readDate } from '../../submission';
import type { MeasureLine, View } from '../view';
import { countedPairs, type SoundPair } from './pairs';

/** Two numbers of the period before. */
export interface Before {
  readonly numerator: number;
  readonly denominator: number;
  /** ISO; empty when unknown. */
  readonly asOf: string;
}

export interface PastPair extends SoundPair {
  readonly before: Before;
}

/** Rows with sound figures now and before. None when nothing is known of the period before. */
export function pastPairs(view: View): readonly PastPair[] {
  return countedPairs(view).flatMap((pair) => {
    const before = soundBefore(view.previous?.get(pair.row.key));
    return before ? [{ ...pair, before }] : [];
  });
}

/** What was reported before for a row; null without two sound numbers. */
export function beforeOf({ previous }: View, { row }: MeasureLine): Before | null {
  return soundBefore(previous?.get(row.key));
}

function soundBefore(figure: PreviousFigure | undefined): Before | null {
  if (figure?.state !== 'figures') return null;
  const { numerator, denominator, asOf } = figure;
  if (numerator === null || denominator === null || numerator < 0 || denominator <= 0) return null;
  return { numerator, denominator, asOf };
}

/**
 * Days from the beginning of the period to the two dates. Null unless both figures accumulate from that same
 * beginning: half-years are parts of their year, the year before is not.
 */
export function elapsed(view: View, { accumulation }: Measure, { asOf }: Before): Elapsed | null {
  const { plan, submission } = view;
  const period = plan.periods.find(({ id }) => id === submission.identity?.period);
  if (accumulation !== 'flow' || !period || asOf < period.from || asOf > period.to) return null;
  const said = readDate(submission.info.asOf?.cell);
  const now = said.kind === 'date' ? said.date : period.asOf;
  const days = (date: string) => serialOfDate(date) - serialOfDate(period.from) + 1;
  return { now: Math.max(1, days(now)), before: days(asOf) };
}

export interface Elapsed {
  readonly now: number;
  readonly before: number;
}
