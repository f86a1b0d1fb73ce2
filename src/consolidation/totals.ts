/** Σ tử số / Σ mẫu số by measure (design section 5). */
import { allMeasures, ownerUnits } from '../plan/rows';
import type { Indicator, Measure, PlanPack, UnitId } from '../plan/schema';
import { meetsTarget, rateOf } from './targets';
import type { DataLine, MeasureTotal } from './types';

/** One total per measure, in the plan's order. */
export function measureTotals(plan: PlanPack, data: readonly DataLine[]): MeasureTotal[] {
  return allMeasures(plan).map(({ indicator, measure }) =>
    measureTotal(
      indicator,
      measure,
      new Set(ownerUnits(plan, indicator, measure).map(({ id }) => id)),
      data.filter((line) => line.measure.id === measure.id),
    ),
  );
}

function measureTotal(
  indicator: Indicator,
  measure: Measure,
  owners: ReadonlySet<UnitId>,
  lines: readonly DataLine[],
): MeasureTotal {
  const figures = lines.flatMap(countedFigures);
  const { numerator, denominator } = sum(figures);
  const some = figures.length > 0;
  const { target } = measure;
  const states = stateCounts(lines.filter(({ unit }) => owners.has(unit.id)));
  return {
    id: measure.id,
    indicator,
    measure,
    numerator: some ? numerator : null,
    denominator: some ? denominator : null,
    rate: rateOf(numerator, denominator),
    met: some && target ? meetsTarget(target, numerator, denominator) : null,
    unitsReported: states.figures + states['none-occurred'] + states['not-applicable'],
    unitsExpected: owners.size,
    unitsMet: target
      ? figures.filter((one) => meetsTarget(target, one.numerator, one.denominator)).length
      : 0,
    unitsWithOccurrence: figures.length,
    states,
  };
}

interface Figures {
  readonly numerator: number;
  readonly denominator: number;
}

function countedFigures({ counted, numerator, denominator }: DataLine): Figures[] {
  return counted && numerator !== null && denominator !== null ? [{ numerator, denominator }] : [];
}

function sum(figures: readonly Figures[]): Figures {
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
