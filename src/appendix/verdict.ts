/** Đánh giá of a total: as the core knows it, and as a formula that anyone can follow. */
import type { MeasureTotal } from '../consolidation/types';
import { dataStates, verdicts } from '../form/words';

/** Word for a measure of which no figure is counted. */
function withoutFigures({ states, unitsReported, unitsExpected }: MeasureTotal): string {
  const allSaid = unitsReported === unitsExpected && states['none-occurred'] + states.figures > 0;
  return allSaid ? dataStates['none-occurred'] : dataStates['not-available'];
}

export function verdictText(total: MeasureTotal): string {
  if (!total.measure.target) return '';
  if (total.met === null) return withoutFigures(total);
  return total.met ? verdicts.met : verdicts.unmet;
}

/** Tử × 100 against mục tiêu × mẫu, never the shown rate; null for a measure without a target. */
export function verdictFormula(total: MeasureTotal, numerator: string, denominator: string): string | null {
  return formulaOf(total, numerator, denominator, `"${verdicts.unmet}"`);
}

function formulaOf(
  total: MeasureTotal,
  numerator: string,
  denominator: string,
  unmet: string,
): string | null {
  const { target } = total.measure;
  if (!target) return null;
  const reached = `${numerator}*100${target.comparator}${target.value}*${denominator}`;
  return `IF(SUM(${denominator})=0,"${withoutFigures(total)}",IF(${reached},"${verdicts.met}",${unmet}))`;
}

/** Leaders see which unmet targets are within reach: from this share of the target on. */
export const nearShare = 0.95;
const nearWord = 'Gần đạt';

/** Words of the overview, in the order of its pictures; the official appendix knows no "gần đạt". */
export const standingWords = {
  met: verdicts.met,
  near: nearWord,
  unmet: verdicts.unmet,
  'not-available': dataStates['not-available'],
  'none-occurred': dataStates['none-occurred'],
} as const;

/** How a measure with a target stands. `near` is unmet, but by little. */
export type MeasureStanding = keyof typeof standingWords;

/** Null for a measure without a target. */
export function standingOf(total: MeasureTotal): MeasureStanding | null {
  const { measure, numerator, denominator, met } = total;
  if (!measure.target) return null;
  if (met === true) return 'met';
  if (met === false) {
    return (numerator ?? 0) * 100 >= nearTarget(measure.target.value) * (denominator ?? 0) ? 'near' : 'unmet';
  }
  return withoutFigures(total) === dataStates['none-occurred'] ? 'none-occurred' : 'not-available';
}

/** The word of `standingOf` as a formula; null for a measure without a target. */
export function standingFormula(total: MeasureTotal, numerator: string, denominator: string): string | null {
  const { target } = total.measure;
  if (!target) return null;
  const near = `${numerator}*100>=${nearTarget(target.value)}*${denominator}`;
  return formulaOf(total, numerator, denominator, `IF(${near},"${nearWord}","${verdicts.unmet}")`);
}

/** Percent; rounded, so that core and formula compare with the same number. */
function nearTarget(target: number): number {
  return Number((target * nearShare).toFixed(6));
}
