/** What is to be done next, as far as the figures say it; the rest is the officer's to write. */
import { standingOf } from '../../appendix/verdict';
import type { Consolidation, MeasureTotal } from '../../consolidation/types';
import { unitById } from '../../plan/rows';
import { showNumber } from '../../sheet/numbers';
import { bodyText } from '../document/build';
import type { Block } from '../document/model';

export function outlookSection(consolidation: Consolidation): Block[] {
  const { plan, measures, counts } = consolidation;
  const behind = counts.expected - counts.accepted;
  const lacking = measures.filter((total) => ['near', 'unmet'].includes(standingOf(total) ?? ''));
  return [
    ...(behind > 0
      ? [`Đôn đốc ${behind} đơn vị còn lại gửi, hoàn thiện báo cáo để đủ số liệu toàn tỉnh.`]
      : []),
    ...lacking.map((total) => {
      const monitor = total.indicator.monitor && unitById(plan, total.indicator.monitor)?.name;
      return `Chỉ tiêu ${total.id} (${total.measure.label}): ${closing(total)}${monitor ? `; ${monitor} theo dõi, đôn đốc` : ''}.`;
    }),
    '……………………………………………………………………',
  ].map((text) => bodyText(`- ${text}`));
}

/** The fewest units whose reaching the target would close the gap. */
function closing({ gap }: MeasureTotal): string {
  if (!gap) return 'tiếp tục thực hiện để đạt mục tiêu';
  const units = gap.holders.slice(0, gap.closing).map(({ line }) => line.unit.name);
  const [only] = units;
  if (units.length === 1 && only !== undefined) return `tập trung tại ${only}, nơi còn thiếu nhiều nhất`;
  return `tập trung tại ${showNumber(units.length)} đơn vị còn thiếu nhiều nhất; các đơn vị này đạt mục tiêu thì toàn tỉnh đạt`;
}
