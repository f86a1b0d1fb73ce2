/** The list of units that are still to report, as a sheet. */
import { finishList } from '../../appendix/list';
import { looks } from '../../appendix/looks';
import { submittedText } from '../../appendix/text-cell';
import { resultMark } from '../../appendix/head';
import { SheetDraft, valueCell } from '../../sheet/build';
import { serialOfDate } from '../../sheet/dates';
import type { Workbook } from '../../sheet/model';
import { laggingUnits } from './lagging';
import { dayOf, type LetterRequest } from './letter';
import { groupName, lagWords, remarkOf } from './words';

export const laggingSheetName = 'Đôn đốc';

export function laggingWorkbook(request: LetterRequest): Workbook {
  const { consolidation, madeAt } = request;
  const { period } = consolidation;
  const title = 'Đơn vị chưa gửi báo cáo hoặc phải sửa, gửi lại';
  const sheet = finishList(new SheetDraft(laggingSheetName), {
    title,
    about: `Kỳ báo cáo: ${period.name}. Số đơn vị được nhận báo cáo: ${consolidation.counts.accepted}/${consolidation.counts.expected}.`,
    mark: resultMark(consolidation),
    columns: [
      { header: 'Nhóm', width: 26 },
      { header: 'Mã đơn vị', width: 25 },
      { header: 'Đơn vị', width: 40 },
      { header: 'Tình trạng', width: 20 },
      { header: 'Thời hạn', width: 13 },
      { header: 'Lời đề nghị', width: 22 },
      { header: 'Ghi chú', width: 44 },
    ],
    lines: laggingUnits(consolidation).map((one) => ({
      key: one.unit.id,
      cells: [
        valueCell(groupName(one.group), looks.listText),
        valueCell(one.unit.id, looks.listCode),
        valueCell(one.unit.name, looks.listText),
        valueCell(lagWords[one.lag], looks.listCentre),
        valueCell(serialOfDate(dayOf(request, one)), { ...looks.listCentre, numberFormat: 'dd/mm/yyyy' }),
        valueCell(one.polite ? 'Văn bản đề nghị riêng' : 'Công văn đôn đốc', looks.listText),
        submittedText(remarkOf(one), looks.listText),
      ],
    })),
  });
  return {
    sheets: [sheet],
    properties: { title, creator: 'Kế hoạch số', created: madeAt, modified: madeAt },
  };
}
