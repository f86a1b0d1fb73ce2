/** The words of the bodies that watch measures, applied to the units' figures. */
import { unitById } from '../plan/rows';
import type { Measure, PlanPack, Unit } from '../plan/schema';
import type { DataLine, Opinion, WatchedLine, WatchReply } from './types';

/** What was said of one unit's figures of one measure. */
export interface SaidOf {
  readonly by: Unit;
  readonly opinion: Opinion;
  readonly reason: string;
}

type Figures = Pick<DataLine, 'state' | 'numerator' | 'denominator'>;

/** Only the body that the plan names as the monitor of a measure has a say in it. */
export function watchedBy(
  plan: PlanPack,
  replies: readonly WatchReply[],
): (unit: Unit, measure: Measure) => SaidOf | null {
  const said = new Map<string, SaidOf>();
  for (const { measure, unit, by, opinion, reason } of replies) {
    const indicator = plan.indicators.find(({ measures }) => measures.some(({ id }) => id === measure));
    const monitor = indicator?.monitor === by ? unitById(plan, by) : undefined;
    if (monitor) said.set(`${measure} ${unit}`, { by: monitor, opinion, reason });
  }
  return (unit, measure) => said.get(`${measure.id} ${unit.id}`) ?? null;
}

/** The figures that count: the unit's, unless they are replaced. */
export function figuresAfter({ opinion }: SaidOf, stated: Figures): Figures {
  if (opinion.kind !== 'replaced') return stated;
  return { state: 'figures', numerator: opinion.numerator, denominator: opinion.denominator };
}

export function watchedLine(
  { by, opinion, reason }: SaidOf,
  { numerator, denominator }: Figures,
): WatchedLine {
  return { by, opinion: opinion.kind, reason, stated: { numerator, denominator } };
}
