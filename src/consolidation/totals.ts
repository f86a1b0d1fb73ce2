/** Σ tử số / Σ mẫu số by measure (design section 5). */
import { allMeasures, ownerUnits } from '../plan/rows';
import type { Indicator, Measure, Period, PlanPack, Unit } from '../plan/schema';
import { boundsOf } from './bounds';
import { gapOf } from './gap';
import { previousTotal, type PreviousOf } from './previous';
import { meetsTarget, rateOf } from './targets';
import type { DataLine, MeasureTotal } from './types';

export interface TotalsInput {
  readonly plan: PlanPack;
  readonly period: Period;
  readonly data: readonly DataLine[];
  readonly previous: PreviousOf;
}

/** One total per measure, in the plan's order. */
export function measureTotals(input: TotalsInput): MeasureTotal[] {
  return allMeasures(input.plan).map(({ indicator, measure }) => measureTotal(input, indicator, measure));
}

function measureTotal(input: TotalsInput, indicator: Indicator, measure: Measure): MeasureTotal {
  const { plan, period, previous } = input;
  const owners = ownerUnits(plan, indicator, measure);
  const lines = input.data.filter((line) => line.measure.id === measure.id);
  const ownLines = lines.filter(({ unit }) => owners.includes(unit));
  const counted = lines.filter((line) => line.counted);
  const figures = counted.flatMap(countedFigures);
  const { numerator, denominator } = sum(figures);
  const some = figures.length > 0;
  const { target } = measure;
  const states = stateCounts(ownLines);
  const rate = rateOf(numerator, denominator);
  const countedUnits = figures.map(({ unit }) => unit);
  const before = previousTotal(period, measure, { owners, counted: countedUnits }, previous);
  const stated = new Set(ownLines.filter(statesDenominator).map(({ unit }) => unit));
  const missing = owners.filter((unit) => !stated.has(unit));
  return {
    id: measure.id,
    indicator,
    measure,
    numerator: some ? numerator : null,
    denominator: some ? denominator : null,
    rate,
    met: some && target ? meetsTarget(target, numerator, denominator) : null,
    unitsReported: states.figures + states['none-occurred'] + states['not-applicable'],
    unitsExpected: owners.length,
    unitsMet: target
      ? figures.filter((one) => meetsTarget(target, one.numerator, one.denominator)).length
      : 0,
    unitsWithOccurrence: figures.length,
    states,
    bounds: boundsOf({ plan, period, measure, missing, counted: figures, previous }),
    previous: before,
    change: before?.comparable && rate !== null ? rate - before.rate : null,
    gap: target ? gapOf(target, counted) : null,
  };
}

/** Figures, or words that mean a denominator of nothing. */
function statesDenominator({ counted, exclusion, state }: DataLine): boolean {
  return counted || exclusion === 'zero-over-zero' || (exclusion === 'state' && state !== 'not-available');
}

interface Figures {
  readonly unit: Unit;
  readonly numerator: number;
  readonly denominator: number;
}

function countedFigures({ unit, numerator, denominator }: DataLine): Figures[] {
  return numerator !== null && denominator !== null ? [{ unit, numerator, denominator }] : [];
}

function sum(figures: readonly Figures[]): Omit<Figures, 'unit'> {
  return figures.reduce(
    (total, one) => ({
      numerator: total.numerator + one.numerator,
      denominator: total.denominator + one.denominator,
    }),
    { numerator: 0, denominator: 0 },
  );
}

function stateCounts(lines: readonly DataLine[]): MeasureTotal['states'] {
  const counts = { figures: 0, 'none-occurred': 0, 'not-applicable': 0, 'not-available': 0, blank: 0 };
  for (const { state, exclusion } of lines) if (exclusion !== 'entry-in-error') counts[state] += 1;
  return counts;
}
