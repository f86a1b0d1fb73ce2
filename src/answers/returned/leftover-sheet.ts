/** `Nội dung khác đã gửi`: what the unit has written where the form has no place for it, cell by cell. */
import { finishList } from '../../appendix/list';
import { looks } from '../../appendix/looks';
import { submittedText } from '../../appendix/text-cell';
import { SheetDraft, valueCell } from '../../sheet/build';
import type { Cell, CellValue, Sheet } from '../../sheet/model';
import type { Leftover } from './leftovers';

export const leftoverSheetName = 'Nội dung khác đã gửi';

export function leftoverSheet(leftovers: readonly Leftover[], name: string): Sheet {
  return finishList(new SheetDraft(name), {
    title: 'Nội dung khác trong tệp đã gửi',
    about:
      'Những ô không có chỗ trong biểu: dòng, cột, ghi chú đơn vị đã thêm hoặc đổi tên. Cần dùng thì chép vào đúng ô của biểu; trang này không được tổng hợp.',
    mark: leftoverMark,
    columns: [
      { header: 'Trang đã gửi', width: 20 },
      { header: 'Dòng thứ', width: 8 },
      { header: 'Mục', width: 10 },
      { header: 'Tên cột', width: 26 },
      { header: 'Đã ghi', width: 70 },
    ],
    lines: leftovers.map(({ sheet, row, tt, column, value }, index) => ({
      key: String(index + 1),
      cells: [
        submittedText(sheet, looks.listText),
        valueCell(row, looks.listCentre),
        submittedText(tt, looks.listCode),
        submittedText(column, looks.listText),
        contentCell(value),
      ],
    })),
  });
}

/** No mark of a form or a result: to a reader the sheet is like any that the unit has added. */
const leftoverMark = 'khs-noi-dung-khac';

function contentCell(value: CellValue): Cell {
  return typeof value === 'string' ? submittedText(value, looks.listText) : valueCell(value, looks.listText);
}
