/** Words of the list of units that are still to report. */
import type { Group } from '../../plan/schema';
import { showTime } from '../../sheet/times';
import type { Lag, LaggingUnit } from './lagging';

export const lagWords: Readonly<Record<Lag, string>> = {
  missing: 'Chưa gửi báo cáo',
  returned: 'Phải sửa, gửi lại',
};

export function groupName(group: Group | null): string {
  return group?.name ?? 'Các cơ quan, đơn vị khác';
}

/** `12025.xlsx, nhận 12/11/2026 16:00; còn 3 lỗi`. */
export function remarkOf({ file, standing }: LaggingUnit): string {
  const extended = standing.extension ? ['được gia hạn'] : [];
  if (!file) return extended.join('');
  const received = file.receivedAt === '' ? 'Đã gửi' : `Đã gửi ${showTime(file.receivedAt)}`;
  return [`${received}; còn ${file.errors} lỗi`, ...extended].join('; ');
}
