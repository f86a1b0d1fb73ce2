/**
 * Counts that should be one: the owner's against those of the units around it, and a measure's against the sum
 * of another. They are compared and never added (design section 5, rule 6).
 */
import { allMeasures, leadUnits, ownerUnits, unitsOf } from '../plan/rows';
import type { Indicator, Measure, PlanPack, Unit } from '../plan/schema';
import type { ComparedFigure, DataLine, MeasureTotal, Reconciliation, WatchedTotal } from './types';

const parts = ['numerator', 'denominator'] as const;

export function reconciliations(
  plan: PlanPack,
  measures: readonly MeasureTotal[],
  data: readonly DataLine[],
): Reconciliation[] {
  const compared = comparedFigures(plan, data);
  return [
    ...measures.flatMap((total) => withinMeasure(plan, total, compared)),
    ...acrossMeasures(plan, measures),
  ];
}

/** Figures of coordinating units where the pack lets them be entered, and of leads that are not the owner. */
export function comparedFigures(plan: PlanPack, data: readonly DataLine[]): ComparedFigure[] {
  return allMeasures(plan).flatMap(({ measure }) =>
    data.flatMap((line): ComparedFigure[] => {
      if (line.measure !== measure || !hasFigures(line)) return [];
      if (line.exclusion === 'not-owner') return [{ kind: 'members', line }];
      return line.exclusion === 'coordinating' && measure.reconcile ? [{ kind: 'coordinating', line }] : [];
    }),
  );
}

function hasFigures({ state, numerator, denominator }: DataLine): boolean {
  return state === 'figures' && numerator !== null && denominator !== null;
}

function withinMeasure(
  plan: PlanPack,
  total: MeasureTotal,
  compared: readonly ComparedFigure[],
): Reconciliation[] {
  const { indicator, measure } = total;
  const expected = {
    coordinating: measure.reconcile ? coordinatingUnits(plan, indicator, measure).length : 0,
    members: measure.reporting === 'ratio' ? leadsBesideOwner(plan, indicator, measure).length : 0,
  };
  return (['coordinating', 'members'] as const)
    .filter((kind) => expected[kind] > 0)
    .flatMap((kind) => {
      const lines = compared
        .filter((one) => one.kind === kind && one.line.measure === measure)
        .map(({ line }) => line);
      return parts.map((part) =>
        reconciliation(kind, measure, measure, part, total[part], {
          sum: lines.length === 0 ? null : lines.reduce((sum, line) => sum + (line[part] ?? 0), 0),
          unitsReported: lines.length,
          unitsExpected: expected[kind],
        }),
      );
    });
}

function leadsBesideOwner(plan: PlanPack, indicator: Indicator, measure: Measure): Unit[] {
  const owners = ownerUnits(plan, indicator, measure);
  return leadUnits(plan, indicator, measure).filter((unit) => !owners.includes(unit));
}

/** Who leads a measure of the row coordinates on none of it. */
function coordinatingUnits(plan: PlanPack, indicator: Indicator, measure: Measure): Unit[] {
  const leads = leadUnits(plan, indicator, measure);
  return unitsOf(plan, indicator.coordinate).filter((unit) => !leads.includes(unit));
}

function acrossMeasures(plan: PlanPack, measures: readonly MeasureTotal[]): Reconciliation[] {
  return plan.reconciliations.flatMap(({ measure, with: other, part }) => {
    const one = measures.find(({ id }) => id === measure);
    const against = measures.find(({ id }) => id === other);
    if (!one || !against) return [];
    const { unitsWithOccurrence, unitsExpected } = against;
    return reconciliation('measure', one.measure, against.measure, part, one[part], {
      sum: against[part],
      unitsReported: unitsWithOccurrence,
      unitsExpected,
    });
  });
}

/** The watching bodies' own records against the sums. */
export function monitored(
  measures: readonly MeasureTotal[],
  totals: readonly WatchedTotal[],
): Reconciliation[] {
  return totals.flatMap((own) => {
    const total = measures.find(({ id }) => id === own.measure);
    if (!total) return [];
    const { measure, unitsWithOccurrence, unitsExpected } = total;
    return parts
      .filter((part) => own[part] !== null)
      .map((part) =>
        reconciliation('monitor', measure, measure, part, own[part], {
          sum: total[part],
          unitsReported: unitsWithOccurrence,
          unitsExpected,
        }),
      );
  });
}

function reconciliation(
  kind: Reconciliation['kind'],
  measure: Measure,
  other: Measure,
  part: Reconciliation['part'],
  figure: number | null,
  against: Pick<Reconciliation, 'sum' | 'unitsReported' | 'unitsExpected'>,
): Reconciliation {
  const difference = figure === null || against.sum === null ? null : figure - against.sum;
  return { kind, measure, with: other, part, figure, ...against, difference };
}
