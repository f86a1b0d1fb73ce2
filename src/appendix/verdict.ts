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
  const { target } = total.measure;
  if (!target) return null;
  const reached = `${numerator}*100${target.comparator}${target.value}*${denominator}`;
  return `IF(SUM(${denominator})=0,"${withoutFigures(total)}",IF(${reached},"${verdicts.met}","${verdicts.unmet}"))`;
}
