/**
 * One figure over the levels of a plan row. 100 % of the province's dossiers and 70 % of the communes' are no
 * common target; each weighs as much as its dossiers do (design section 5, rule 5).
 */
import { meetsTarget, rateOf } from './targets';
import type { CombinedTotal, MeasureTotal } from './types';

/** Rows that the pack marks or `asked` names (TT), of those whose measures are the same thing at different levels. */
export function combinedTotals(measures: readonly MeasureTotal[], asked: readonly number[]): CombinedTotal[] {
  const indicators = new Set(measures.map(({ indicator }) => indicator));
  return [...indicators]
    .filter(({ tt, combine }) => combine || asked.includes(tt))
    .flatMap((indicator) => combined(measures.filter((total) => total.indicator === indicator)) ?? []);
}

/** Null where a level has no figure yet, and where the measures are not levels of one thing. */
function combined(levels: readonly MeasureTotal[]): CombinedTotal | null {
  const [first] = levels;
  const figures = levels.flatMap(({ numerator, denominator, measure: { target } }) =>
    numerator !== null && denominator !== null && target ? [{ numerator, denominator, target }] : [],
  );
  const scopes = new Set(levels.map(({ measure }) => measure.scope));
  const areLevels = levels.length === 2 && scopes.has('province') && scopes.has('commune');
  if (!first || !areLevels || figures.length !== levels.length) return null;
  const numerator = figures.reduce((sum, one) => sum + one.numerator, 0);
  const denominator = figures.reduce((sum, one) => sum + one.denominator, 0);
  const due = figures.reduce((sum, one) => sum + one.target.value * one.denominator, 0);
  const comparator = figures.some(({ target }) => target.comparator === '>') ? '>' : '>=';
  return {
    indicator: first.indicator,
    numerator,
    denominator,
    rate: rateOf(numerator, denominator) ?? 0,
    target: due / denominator,
    // Σ tử × 100 against Σ mục tiêu × mẫu: the quotient is only for showing.
    met: meetsTarget({ comparator, value: 100 }, numerator * 100, due),
  };
}
