/** Plausible figures: tử số within mẫu số, parts within their whole, a later period never below an earlier one. */
import { leadUnits } from '../plan/rows';
import type { Indicator, Measure, Period, PlanPack, Relation, Unit } from '../plan/schema';
import { profileOf, rangeFor, type MeasureProfile } from './profile';
import { randomOf } from './random';

export interface Figures {
  readonly numerator: number;
  readonly denominator: number;
}

/** Where figures are drawn: one province, its seed, one reporting period. */
export interface Setting {
  readonly plan: PlanPack;
  readonly period: Period;
  readonly seed: number;
}

/** Null where nothing occurred in the unit. */
export function drawFigures(setting: Setting, unit: Unit, measure: Measure): Figures | null {
  const { reach, idle = 0 } = profileFor(setting.plan, measure.id);
  if (randomOf(setting.seed, unit.id, measure.id, 'idle').chance(idle)) return null;
  const denominator = Math.min(
    drawDenominator(setting, unit, measure.id),
    wholeOf(setting, unit, measure, 'denominator-within')?.denominator ?? Infinity,
  );
  if (denominator === 0) return null;
  const rate = drawRate(setting, unit, measure, reach);
  const numerator = Math.min(
    Math.floor((denominator * rate) / 100),
    wholeOf(setting, unit, measure, 'numerator-within')?.numerator ?? Infinity,
  );
  return { numerator, denominator };
}

/** Figures that those of the measure must stay within, by the plan's relations. */
function wholeOf(setting: Setting, unit: Unit, { id }: Measure, kind: Relation['kind']): Figures | null {
  const relation = setting.plan.relations.find((one) => one.kind === kind && one.measure === id);
  const whole = relation && findMeasure(setting.plan, relation.of);
  return whole ? drawFigures(setting, unit, whole.measure) : null;
}

function profileFor(plan: PlanPack, measure: string): MeasureProfile {
  const profile = profileOf(plan);
  return profile.measures[measure] ?? profile.other;
}

/** Percent. A target of 100 is reached by all of a whole, never by rounding; who misses one stays near the others. */
function drawRate({ seed }: Setting, unit: Unit, { id, target }: Measure, reach: number): number {
  const random = randomOf(seed, unit.id, id, 'rate');
  const goal = target?.value ?? 80;
  if (!random.chance(reach)) return random.real(Math.max(0, goal - 6), Math.max(0, goal - 2));
  return goal === 100 ? 100 : random.real(goal + (100 - goal) * 0.3, 100);
}

function drawDenominator(setting: Setting, unit: Unit, measure: string): number {
  const { plan, seed } = setting;
  const { denominator } = profileFor(plan, measure);
  const random = randomOf(seed, unit.id, measure, 'size');
  switch (denominator.from) {
    case 'range':
      return grown(setting, measure, random.whole(...rangeFor(denominator, unit)));
    case 'residents':
      return Math.round(residents(setting, unit) * denominator.share);
    case 'part':
      return Math.floor(drawDenominator(setting, unit, denominator.of) * random.real(...denominator.share));
    case 'sum':
      return sumOfLeads(setting, denominator.of);
  }
}

/** What accumulates over the year is smaller in a shorter period of it. */
function grown({ plan, period }: Setting, measure: string, wholeYear: number): number {
  if (findMeasure(plan, measure)?.measure.accumulation !== 'flow') return wholeYear;
  const longest = Math.max(...plan.periods.map(days));
  return Math.max(1, Math.round((wholeYear * days(period)) / longest));
}

function days({ from, to }: Period): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
}

function residents({ plan, seed }: Setting, unit: Unit): number {
  const counted = unit.level === 'commune' ? [unit] : plan.units.filter(({ level }) => level === 'commune');
  const { residents: range } = profileOf(plan);
  return counted.reduce((sum, { id }) => sum + randomOf(seed, id, 'residents').whole(...range), 0);
}

function sumOfLeads(setting: Setting, measure: string): number {
  const found = findMeasure(setting.plan, measure);
  if (!found) return 0;
  return leadUnits(setting.plan, found.indicator, found.measure).reduce(
    (sum, unit) => sum + (drawFigures(setting, unit, found.measure)?.denominator ?? 0),
    0,
  );
}

function findMeasure(
  plan: PlanPack,
  id: string,
): { readonly indicator: Indicator; readonly measure: Measure } | null {
  for (const indicator of plan.indicators) {
    const measure = indicator.measures.find((one) => one.id === id);
    if (measure) return { indicator, measure };
  }
  return null;
}
