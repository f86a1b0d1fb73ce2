/** Money of Phụ lục 03 and the unit it was typed in. */
import { unitById } from '../../plan/rows';
import type { SubmittedRow } from '../../submission';
import type { View } from '../view';
import { numberCellsOf, soundValue } from './numbers';

export interface Amounts {
  readonly row: SubmittedRow;
  /** Million đồng; null where nothing sound stands. */
  readonly allotted: number | null;
  readonly disbursed: number | null;
}

export interface UnitSlip {
  readonly row: SubmittedRow;
  readonly column: 'allotted' | 'disbursed';
  readonly value: number;
  /** Amounts that it would be in million đồng, had it been typed in thousand đồng or in đồng. */
  readonly meant: readonly number[];
}

const factors = [1_000, 1_000_000] as const;
/** Disbursed is never so many times what was allotted; half of the smallest factor. */
const implausibleTimes = 500;

export function amountsOf({ tasks }: View): readonly Amounts[] {
  return tasks.map(({ row }) => {
    const cells = numberCellsOf(row);
    const value = (id: 'allotted' | 'disbursed') => {
      const cell = cells.find(({ column }) => column === id);
      return cell ? soundValue(cell) : null;
    };
    return { row, allotted: value('allotted'), disbursed: value('disbursed') };
  });
}

/** Amounts that look as if typed in another unit of money. */
export function unitSlips(view: View): readonly UnitSlip[] {
  const most = mostAllotted(view);
  return amountsOf(view).flatMap(({ row, allotted, disbursed }): UnitSlip[] => {
    const slip = (column: UnitSlip['column'], value: number | null, from: number, within: number) =>
      value !== null && value > from ? [{ row, column, value, meant: meantBy(value, within) }] : [];
    // What was allotted, if it is sound itself, says more of what was disbursed than the general bound.
    const known = allotted !== null && allotted >= 1 && allotted <= most ? allotted : null;
    const from = known === null ? most : Math.min(most, known * implausibleTimes);
    return [...slip('allotted', allotted, most, most), ...slip('disbursed', disbursed, from, known ?? most)];
  });
}

/** One million đồng at least: less is not reported as an amount of a task. */
function meantBy(value: number, within: number): number[] {
  return factors.map((factor) => value / factor).filter((amount) => amount >= 1 && amount <= within);
}

function mostAllotted({ plan, submission: { identity } }: View): number {
  const unit = identity ? unitById(plan, identity.unit) : undefined;
  return unit && plan.limits.amount ? plan.limits.amount[unit.level] : Infinity;
}
