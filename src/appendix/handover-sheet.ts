/** `Bàn giao`: the hand-over table as a sheet. */
import type { Consolidation } from '../consolidation/types';
import { SheetDraft, valueCell } from '../sheet/build';
import type { CellStyle, Sheet } from '../sheet/model';
import { handoverColumns, handoverRows, type HandoverColumn } from './handover';
import { resultMark } from './head';
import { finishList } from './list';
import { looks } from './looks';
import type { ResultNaming } from './names';

export function handoverSheet(consolidation: Consolidation, names: ResultNaming): Sheet {
  return finishList(new SheetDraft(names.handover), {
    title: 'Bảng bàn giao cho hệ thống báo cáo của tỉnh',
    about: `Kỳ báo cáo: ${consolidation.period.name}. Mỗi dòng là một chỉ tiêu của một đơn vị phải báo cáo; số chỉ có khi được tính vào tổng.`,
    mark: resultMark(consolidation),
    columns: handoverColumns,
    lines: handoverRows(consolidation).map((row) => ({
      key: `${String(row.measure)} ${String(row.unitId)}`,
      cells: handoverColumns.map(({ id }) => valueCell(row[id], lookOf[id] ?? looks.listText)),
    })),
  });
}

const lookOf: Readonly<Partial<Record<HandoverColumn, CellStyle>>> = {
  unitId: looks.listCode,
  measure: looks.listCode,
  numerator: looks.listCount,
  denominator: looks.listCount,
  rate: { ...looks.listCount, numberFormat: '0.0###' },
  target: looks.listCount,
  level: looks.listCentre,
  state: looks.listCentre,
  comparator: looks.listCode,
  verdict: looks.listCentre,
};
