/** What stands below the table of `Tổng quan`: how to read it, the money, who has not sent. */
import { rateOf, sumMoney } from '../consolidation';
import type { Consolidation } from '../consolidation/types';
import { showNumber } from '../sheet/numbers';
import type { GroupCompleteness } from './overview-figures';
import type { ResultNaming } from './names';
import { combinedNote, legend } from './total-words';
import { nearShare, standingWords } from './verdict';

const namesShown = 8;

export function remarksOf(
  consolidation: Consolidation,
  groups: readonly GroupCompleteness[],
  names: ResultNaming,
): string[] {
  return [
    `${standingWords.near}: chưa đạt, nhưng kết quả từ ${showNumber(nearShare * 100)} % mục tiêu trở lên. Còn thiếu: số cần thêm ở tử số để đạt.`,
    legend(consolidation.measures),
    ...consolidation.combined.map(combinedNote),
    moneyText(consolidation, names),
    missingText(consolidation, groups, names),
  ].filter((text) => text !== '');
}

/** Money of Phụ lục 03 over all units, in million đồng; empty where nobody states any. */
function moneyText({ projects }: Consolidation, names: ResultNaming): string {
  const { allotted, disbursed, stated, suspect } = sumMoney(projects.map(({ money }) => money));
  if (stated === 0) return '';
  const share = rateOf(disbursed, allotted);
  const part = share === null ? '' : ` (${showNumber(share, 1)} %)`;
  const doubt =
    suspect === 0
      ? ''
      : ` Có ${suspect} khoản lớn bất thường, có thể ghi sai đơn vị tiền: xem trang ${names.findings}.`;
  return `Kinh phí Phụ lục 03 (triệu đồng): bố trí ${showNumber(allotted)}, đã giải ngân ${showNumber(disbursed)}${part}, theo ${stated} dòng có ghi.${doubt}`;
}

/** How many have not sent, by group, and the first of them by name. */
function missingText(
  { units, counts }: Consolidation,
  groups: readonly GroupCompleteness[],
  names: ResultNaming,
): string {
  const missing = units.filter(({ standing }) => standing === 'missing').map(({ unit }) => unit.name);
  if (missing.length === 0) return 'Tất cả đơn vị đã gửi báo cáo.';
  const byGroup = groups
    .filter((group) => group.missing > 0)
    .map((group) => `${group.name ?? 'Đơn vị khác'}: ${group.missing}`)
    .join('; ');
  const rest = missing.length - namesShown;
  const others = rest > 0 ? ` và ${rest} đơn vị khác (xem trang ${names.register})` : '';
  return `Chưa gửi báo cáo: ${counts.missing} đơn vị (${byGroup}), gồm: ${missing.slice(0, namesShown).join('; ')}${others}.`;
}

/** `So với kỳ trước: 7 chỉ tiêu tăng, 3 giảm, 1 giữ nguyên; …` */
export function changeLine({ measures }: Pick<Consolidation, 'measures'>): string {
  const changes = measures.flatMap(({ change }) => (change === null ? [] : [change]));
  if (changes.length === 0) {
    return measures.some(({ previous, rate }) => previous && rate !== null)
      ? 'Quá nửa số đơn vị chưa có số kỳ trước nên không so sánh.'
      : 'Chưa có số liệu kỳ trước để so sánh.';
  }
  const count = (sign: number): number => changes.filter((change) => Math.sign(change) === sign).length;
  return `So với kỳ trước (${changes.length} chỉ tiêu có số của cả hai kỳ): ${count(1)} tăng, ${count(-1)} giảm, ${count(0)} giữ nguyên.`;
}
