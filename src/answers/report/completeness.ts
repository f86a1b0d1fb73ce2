/** Who has reported: the base that every figure of the report stands on. */
import { asOfText } from '../../appendix/head';
import type { Consolidation, UnitStanding } from '../../consolidation/types';
import type { Group, PlanPack, Unit } from '../../plan/schema';
import { bodyText } from '../document/build';
import type { Block } from '../document/model';
import { groupName } from '../letter/words';
import { listed, some } from '../words';

const namesShown = 12;

export function completeness(consolidation: Consolidation): Block[] {
  const { plan, units, counts } = consolidation;
  const byGroup = [...plan.groups.filter(({ open }) => !open), null].flatMap((group) => {
    const own = units.filter(({ unit }) => groupOf(plan, unit) === group);
    const accepted = own.filter(({ standing }) => standing === 'accepted').length;
    return own.length === 0 ? [] : [`${groupName(group)}: ${accepted}/${own.length}`];
  });
  return [
    bodyText(
      `Có ${counts.accepted}/${counts.expected} đơn vị có báo cáo được tổng hợp (${byGroup.join('; ')}); ${asOfText(consolidation)}. Kết quả dưới đây tính trên số liệu của các đơn vị này, theo phương pháp cộng tử số, cộng mẫu số của các đơn vị; không lấy trung bình các tỷ lệ.`,
    ),
    ...[
      behind(units, ['missing'], 'chưa gửi báo cáo'),
      behind(units, ['returned', 'withdrawn'], 'có báo cáo phải sửa, chưa được tổng hợp'),
      behind(units, ['locked-out'], 'gửi báo cáo sau ngày khóa số liệu, chưa được tổng hợp'),
    ].flatMap((text) => (text === null ? [] : [bodyText(text)])),
    ...openClasses(plan),
  ];
}

function groupOf({ groups }: PlanPack, { id }: Unit): Group | null {
  return groups.find(({ open, members }) => !open && members.includes(id)) ?? null;
}

function behind(
  units: readonly UnitStanding[],
  standings: readonly UnitStanding['standing'][],
  words: string,
): string | null {
  const names = units.filter(({ standing }) => standings.includes(standing)).map(({ unit }) => unit.name);
  if (names.length === 0) return null;
  return `Còn ${names.length} đơn vị ${words}: ${some(names, namesShown, 'đơn vị khác')}.`;
}

/** Classes that the plan names without a list: their figures are not there, and that must be said. */
function openClasses({ groups }: PlanPack): Block[] {
  const open = groups
    .filter(({ open: isOpen, members }) => isOpen && members.length === 0)
    .map(({ name }) => name.toLocaleLowerCase('vi'));
  return open.length === 0
    ? []
    : [
        bodyText(
          `Kế hoạch chưa có danh sách ${listed(open)}; số liệu của các đơn vị này không nằm trong phần phải báo cáo.`,
        ),
      ];
}
