/** `Thay đổi giữa hai bản nộp`: for units that sent more than once, what the file that counts says otherwise. */
import { compareSubmissions, replacement } from '../consolidation/resubmission';
import type { Consolidation, UnitStanding } from '../consolidation/types';
import { SheetDraft, valueCell } from '../sheet/build';
import type { Sheet } from '../sheet/model';
import { changedColumn, changedRow, changedValue } from './change-words';
import { resultMark } from './head';
import { finishList } from './list';
import { looks } from './looks';
import type { Line, TableColumn } from './table';
import { submittedText } from './text-cell';

const columns: readonly TableColumn[] = [
  { header: 'Đơn vị', width: 30 },
  { header: 'Tệp trước', width: 24 },
  { header: 'Tệp được tính', width: 24 },
  { header: 'Mục của biểu', width: 40 },
  { header: 'Cột', width: 20 },
  { header: 'Bản trước', width: 34 },
  { header: 'Bản sau', width: 34 },
];

/** Null where no unit has an earlier readable file. */
export function resubmissionsSheet(consolidation: Consolidation, name: string): Sheet | null {
  const lines = consolidation.units.flatMap((standing) => unitLines(consolidation, standing));
  if (lines.length === 0) return null;
  return finishList(new SheetDraft(name), {
    title: 'Thay đổi giữa hai bản nộp',
    about: `Kỳ báo cáo: ${consolidation.period.name}. Bản được tính so với bản gần nhất trước đó của cùng đơn vị.`,
    mark: resultMark(consolidation),
    columns,
    lines,
  });
}

function unitLines(consolidation: Consolidation, standing: UnitStanding): Line[] {
  const { plan } = consolidation;
  const { unit } = standing;
  const replaced = replacement(consolidation, standing);
  if (!replaced) return [];
  const { before, after } = replaced;
  return compareSubmissions(before, after).cells.map((change) => {
    const [row, column] = [changedRow(change, plan), changedColumn(change, plan)];
    return {
      key: [unit.id, row, column].join(' '),
      cells: [
        valueCell(unit.name, looks.listText),
        submittedText(before.file, looks.listText),
        submittedText(after.file, looks.listText),
        valueCell(row, looks.listText),
        valueCell(column, looks.listText),
        submittedText(changedValue(change.before, change), looks.listText),
        submittedText(changedValue(change.after, change), looks.listText),
      ],
    };
  });
}
