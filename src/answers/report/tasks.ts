/** Tasks by state: those of part II by its sections, then the projects and their money. */
import { keysOf } from '../../plan/tables';
import { sumMoney, rateOf } from '../../consolidation';
import type { Consolidation, ProjectTotal, TaskTotal } from '../../consolidation/types';
import { taskStates } from '../../form/words';
import { showNumber } from '../../sheet/numbers';
import { bodyText, heading } from '../document/build';
import type { Block } from '../document/model';

export function taskSection({ plan, tasks, projects }: Consolidation): Block[] {
  const sections = plan.pointSections.flatMap(({ section, title }) => {
    const own = tasks.filter(({ task }) => task.section === section);
    return own.length === 0 ? [] : [bodyText(`Mục ${section}. ${title}: ${stateText(own)}.`)];
  });
  const { PL02, PL03 } = plan.appendices;
  return [
    ...(sections.length === 0
      ? []
      : [
          heading(`1. Nhiệm vụ giao tại phần II (${PL02.label})`, 2),
          bodyText(
            'Tính theo lượt đơn vị chủ trì: một nhiệm vụ do nhiều đơn vị cùng chủ trì được đếm ở từng đơn vị. Trạng thái do đơn vị tự xác định.',
          ),
          ...sections,
        ]),
    ...(projects.length === 0
      ? []
      : [
          heading(`2. Nhiệm vụ ứng dụng công nghệ thông tin, chuyển đổi số (${PL03.label})`, 2),
          ...plan.projectParts.map((part) =>
            bodyText(
              `${part.no}. ${part.title}: ${stateText(projects.filter(({ row }) => row.part === part))}.`,
            ),
          ),
        ]),
  ];
}

/** `3 nhiệm vụ; hoàn thành 12; duy trì thường xuyên 40; …; chưa báo cáo 9`: one state has a comma in its name. */
function stateText(totals: readonly (TaskTotal | ProjectTotal)[]): string {
  const states = keysOf(taskStates).flatMap((state) => {
    const count = totals.reduce((sum, total) => sum + total.states[state], 0);
    return count === 0 ? [] : [`${taskStates[state].toLocaleLowerCase('vi')} ${showNumber(count)}`];
  });
  const missing = totals.reduce((sum, { notReported }) => sum + notReported, 0);
  return [
    `${totals.length} nhiệm vụ`,
    ...(states.length === 0 ? ['chưa có đơn vị nào báo cáo trạng thái'] : [states.join('; ')]),
    ...(missing === 0 ? [] : [`chưa báo cáo ${showNumber(missing)}`]),
  ].join('; ');
}

/** Million đồng; nothing where nobody states any. */
export function moneySection({ plan, projects }: Consolidation): Block[] {
  const { allotted, disbursed, stated, suspect } = sumMoney(projects.map(({ money }) => money));
  if (stated === 0) return [];
  const share = rateOf(disbursed, allotted);
  const part = share === null ? '' : `, bằng ${showNumber(share, 1)}% số bố trí`;
  const doubt =
    suspect === 0
      ? ''
      : ` Có ${suspect} khoản lớn bất thường, có thể ghi sai đơn vị tiền, cần xác nhận với đơn vị trước khi sử dụng.`;
  return [
    bodyText(
      `Theo ${stated} dòng có ghi kinh phí tại ${plan.appendices.PL03.label}: bố trí ${showNumber(allotted)} triệu đồng, đã giải ngân ${showNumber(disbursed)} triệu đồng${part}. Các dòng không ghi kinh phí không được tính là bằng không.${doubt}`,
    ),
  ];
}
