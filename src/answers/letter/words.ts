/** Words of the list of units that are still to report. */
import type { Group } from '../../plan/schema';
import { showDate } from '../../sheet/dates';
import { showTime } from '../../sheet/times';
import type { Lag, LaggingUnit, LastFile } from './lagging';

export const lagWords: Readonly<Record<Lag, string>> = {
  missing: 'Chưa gửi báo cáo',
  returned: 'Phải sửa, gửi lại',
};

export function groupName(group: Group | null): string {
  return group?.name ?? 'Các cơ quan, đơn vị khác';
}

/** `Đã gửi 12/11/2026 16:00; còn 3 lỗi; được gia hạn đến hết ngày 20/11/2026`, also when that day has passed. */
export function remarkOf({ file, standing }: LaggingUnit): string {
  const { extension } = standing;
  return [
    ...(file ? fileRemarks(file) : []),
    ...(extension ? [`được gia hạn đến hết ngày ${showDate(extension.until)}`] : []),
  ].join('; ');
}

function fileRemarks({ receivedAt, usable, errors }: LastFile): string[] {
  const when = receivedAt === '' ? '' : ` ${showTime(receivedAt)}`;
  if (!usable) return [`Tệp gửi${when} không đọc được hoặc không đúng biểu`];
  return [`Đã gửi${when}`, ...(errors > 0 ? [`còn ${errors} lỗi`] : [])];
}
