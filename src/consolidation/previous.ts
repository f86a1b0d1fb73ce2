/** Figures of the period before, beside those of this one: to compare with and never to add. */
import type { PreviousFigure, PreviousFigures } from '../form/entries';
import { measureKey } from '../plan/rows';
import type { Measure, Period, Unit } from '../plan/schema';
import { serialOfDate } from '../sheet/dates';
import { rateOf } from './targets';
import type { PreviousTotal, UnitStanding } from './types';

/** What a unit reported before this period, by unit and period id; undefined when nothing is known. */
export type PreviousSource = (unit: string, period: string) => PreviousFigures | undefined;

/** A unit's earlier figure of a measure; null when nothing is known. */
export type PreviousOf = (unit: Unit, measure: Measure) => PreviousFigure | null;

/** Given figures win over those that the unit's form was sent out with (design section 4). */
export function previousOf(
  period: Period,
  units: readonly UnitStanding[],
  given: PreviousSource | undefined,
): PreviousOf {
  const byUnit = new Map(
    units.map(({ unit, current }) => {
      const content = current?.received.content;
      const sentOut = content?.kind === 'read' ? content.submission.previous : undefined;
      return [unit.id, given?.(unit.id, period.id) ?? sentOut];
    }),
  );
  return (unit, measure) => byUnit.get(unit.id)?.get(measureKey(measure.id)) ?? null;
}

/** Whether figures of this date are part of the period's own: the half-year within the year, not the year before. */
export function isWithin({ from, asOf: end }: Period, asOf: string): boolean {
  return from <= asOf && asOf < end;
}

/**
 * Times that a flow has grown from `asOf` to the date of this period's figures if it came evenly; 1 for a stock,
 * and for figures of another year or of an unknown date.
 */
export function growthSince({ accumulation }: Measure, period: Period, asOf: string): number {
  if (accumulation === 'stock' || !isWithin(period, asOf)) return 1;
  const days = (to: string): number => serialOfDate(to) - serialOfDate(period.from) + 1;
  return days(period.asOf) / days(asOf);
}

/** Σ over the owners that had figures; null without any. `counted`: units in this period's sum. */
export function previousTotal(
  period: Period,
  measure: Measure,
  { owners, counted }: { readonly owners: readonly Unit[]; readonly counted: readonly Unit[] },
  previous: PreviousOf,
): PreviousTotal | null {
  const figures = owners.flatMap((unit) => {
    const figure = previous(unit, measure);
    const { numerator, denominator } = figure ?? {};
    return figure?.state === 'figures' && typeof numerator === 'number' && denominator
      ? [{ unit, numerator, denominator, asOf: figure.asOf }]
      : [];
  });
  if (figures.length === 0) return null;
  const before = new Set(figures.map(({ unit }) => unit));
  const numerator = figures.reduce((sum, one) => sum + one.numerator, 0);
  const denominator = figures.reduce((sum, one) => sum + one.denominator, 0);
  return {
    numerator,
    denominator,
    rate: rateOf(numerator, denominator) ?? 0,
    units: figures.length,
    comparable: counted.filter((unit) => before.has(unit)).length * 2 >= counted.length,
    within: figures.some(({ asOf }) => isWithin(period, asOf)),
  };
}
