/** What stands beside a total, in words: its bounds, the period before, what it lacks, one figure over levels. */
import { keysOf } from '../plan/tables';
import type { Bounds, BoundsBasis, CombinedTotal, MeasureTotal } from '../consolidation/types';
import { verdicts } from '../form/words';
import { showNumber, showRate } from '../sheet/numbers';

const basisWords: Readonly<Record<BoundsBasis, string>> = {
  previous: 'theo kỳ trước',
  grown: 'theo số đầu năm',
  peers: 'theo trung vị nhóm',
};

/** `81,2–93,4`; empty where every owner has a figure, as the rate says it all. */
export function rangeText({ bounds, measure }: MeasureTotal): string {
  if (bounds?.kind === 'unknown') return 'chưa rõ';
  if (bounds?.kind !== 'range' || bounds.units === 0) return '';
  const target = measure.target?.value ?? null;
  return `${showRate(bounds.lower, target)}–${showRate(bounds.upper, target)}`;
}

/** The bounds with their basis as a sentence; null where none is needed. */
export function boundsNote(total: MeasureTotal): string | null {
  const { bounds } = total;
  if (!bounds || bounds.units === 0) return null;
  if (bounds.kind === 'unknown') return `Khoảng khi đủ đơn vị: chưa rõ (thiếu ${bounds.units} đơn vị).`;
  const certain = bounds.certain ? ', không đổi đánh giá' : '';
  return `Khi đủ ${bounds.units} đơn vị thiếu: ${rangeText(total)} % (${basisText(bounds)})${certain}.`;
}

/** `theo kỳ trước 5; theo trung vị nhóm 4`; the count is left out where there is one basis only. */
function basisText({ basis, units }: Extract<Bounds, { kind: 'range' }>): string {
  return keysOf(basisWords)
    .filter((one) => basis[one] > 0)
    .map((one) => (basis[one] === units ? basisWords[one] : `${basisWords[one]} ${basis[one]}`))
    .join('; ');
}

/** `+3,1`, `−4,0`, `0`: points of percent. */
export function changeText(change: number | null): string {
  if (change === null) return '';
  const shown = showRate(Math.abs(change), null);
  if (shown === '0,0') return '0';
  return `${change > 0 ? '+' : '−'}${shown}`;
}

/**
 * `Kỳ trước 92,3 % (+3,1 điểm).`; `Kỳ trước 31,5 %, chỉ của 2/119 đơn vị nên không so sánh.` `percent` and
 * `points` are how the text around it writes both.
 */
export function previousNote(
  { previous, change, rate, unitsExpected }: MeasureTotal,
  { percent, points } = { percent: ' %', points: 'điểm' },
): string | null {
  if (!previous) return null;
  const before = `Kỳ trước ${showRate(previous.rate, null)}${percent}`;
  const units = `${previous.units}/${unitsExpected} đơn vị`;
  if (rate !== null && !previous.comparable) return `${before}, chỉ của ${units} nên không so sánh.`;
  const whose = previous.units === unitsExpected ? '' : `, của ${units}`;
  const moved = change === null ? '' : ` (${changeText(change)} ${points})`;
  return `${before}${whose}${moved}.`;
}

/** How the bounds and the earlier figures beside the totals came about; empty where there are none. */
export function legend(measures: readonly MeasureTotal[]): string {
  const ranges = measures.flatMap(({ bounds }) =>
    bounds?.kind === 'range' && bounds.units > 0 ? [bounds] : [],
  );
  const used = keysOf(longBasisWords).filter((one) => ranges.some(({ basis }) => basis[one] > 0));
  const within = measures.some(({ previous }) => previous?.within);
  const few = measures.some(({ previous, rate }) => previous && rate !== null && !previous.comparable);
  return [
    ...(used.length === 0
      ? []
      : [
          `Khoảng khi đủ đơn vị: kết quả nếu đơn vị chưa có số liệu không làm được gì và nếu làm hết, với mẫu số là ${used.map((one) => longBasisWords[one]).join('; ')}.`,
        ]),
    ...(within ? ['Số kỳ trước đã nằm trong kỳ này: để so sánh, không cộng thêm.'] : []),
    ...(few ? ['Kỳ trước để trống khi quá nửa số đơn vị chưa có số kỳ trước.'] : []),
  ].join(' ');
}

const longBasisWords: Readonly<Record<BoundsBasis, string>> = {
  previous: 'của chính đơn vị ở kỳ trước',
  grown: 'của chính đơn vị ở lần báo cáo trước trong năm, nhân theo số ngày',
  peers: 'trung vị của nhóm đơn vị',
};

/** `Gộp 5a, 5b: 176/200 = 88,0 %; mục tiêu theo cơ cấu 88,0 %: Đạt.` */
export function combinedNote({
  indicator,
  numerator,
  denominator,
  rate,
  target,
  met,
}: CombinedTotal): string {
  const ids = indicator.measures.map(({ id }) => id).join(', ');
  const sums = `${showNumber(numerator)}/${showNumber(denominator)}`;
  const verdict = met ? verdicts.met : verdicts.unmet;
  return `Gộp ${ids}: ${sums} = ${showRate(rate, target)} %; mục tiêu theo cơ cấu ${showRate(target, null)} %: ${verdict}.`;
}
