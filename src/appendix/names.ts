/** Names of the result sheets (design section 7). */
import { mapTable } from '../plan/tables';

export const resultSheets = {
  PL01: 'PL01',
  PL02: 'PL02',
  PL03: 'PL03',
  overview: 'Tổng quan',
  register: 'Sổ theo dõi',
  data: 'Số liệu',
  unmet: 'Chưa đạt',
  reconciliation: 'Đối chiếu',
  difficulties: 'Khó khăn, vướng mắc',
  handover: 'Bàn giao',
  statements: 'Kết quả theo đơn vị',
  findings: 'Lỗi và cảnh báo',
  resubmissions: 'Thay đổi giữa hai bản nộp',
  changes: 'Thay đổi từ lần trước',
} as const;

export type ResultSheet = keyof typeof resultSheets;
export type ResultNaming = Readonly<Record<ResultSheet, string>>;

/**
 * Names in a workbook that already has these sheets, its own earlier results left out: a taken one becomes
 * `PL01 tổng hợp`, then `PL01 tổng hợp 2`.
 */
export function resultNames(taken: readonly string[] = []): ResultNaming {
  const folded = new Set(taken.map((name) => name.toLowerCase()));
  const free = (name: string): string => {
    const candidates = [name, `${name} tổng hợp`];
    for (let number = 2; candidates.every((one) => folded.has(one.toLowerCase())); number += 1) {
      candidates.push(`${name} tổng hợp ${number}`);
    }
    return candidates.find((one) => !folded.has(one.toLowerCase())) ?? name;
  };
  return mapTable(resultSheets, free);
}
