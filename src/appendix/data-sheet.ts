/** `Số liệu`: every figure of every accepted unit, with the cell it came from and whether it is summed. */
import type { Consolidation, DataLine } from '../consolidation/types';
import { dataStates, roles } from '../form/words';
import { SheetDraft, valueCell } from '../sheet/build';
import type { Cell, Sheet } from '../sheet/model';
import { dataColumns, type DataColumn } from './data-layout';
import { resultMark } from './head';
import { finishList } from './list';
import { looks } from './looks';
import type { ResultNaming } from './names';
import { submittedText } from './text-cell';
import { timeCell } from './time';
import { watchedText } from './watch/words';
import { exclusionWords } from './words';

export function dataSheet(consolidation: Consolidation, names: ResultNaming): Sheet {
  return finishList(new SheetDraft(names.data), {
    title: 'Số liệu từng đơn vị',
    about: `Kỳ báo cáo: ${consolidation.period.name}. Kết quả trong trang ${names.PL01} là tổng các dòng có "Tính vào tổng" bằng 1.`,
    mark: resultMark(consolidation),
    columns: dataColumns,
    // When a file came and its hash are for tracing, and would make the print too small to read.
    printed: dataColumns.findIndex(({ id }) => id === 'receivedAt'),
    lines: consolidation.data.map((line) => ({
      key: `${line.unit.id} ${line.key}`,
      cells: dataColumns.map(({ id }) => cellOf[id](line)),
    })),
  });
}

/** Ids are text: a number would not equal `5a`, and codes keep their zeros. */
const cellOf: Readonly<Record<DataColumn, (line: DataLine) => Cell>> = {
  unitId: ({ unit }) => valueCell(unit.id, looks.listCode),
  unit: ({ unit }) => valueCell(unit.name, looks.listText),
  measure: ({ measure }) => valueCell(measure.id, looks.listCode),
  role: ({ role }) => valueCell(roles[role], looks.listCentre),
  state: ({ state }) => valueCell(state === 'blank' ? null : dataStates[state], looks.listCentre),
  numerator: ({ numerator }) => valueCell(numerator, looks.listCount),
  denominator: ({ denominator }) => valueCell(denominator, looks.listCount),
  counted: ({ counted }) => valueCell(counted ? 1 : 0, looks.listCount),
  exclusion: ({ exclusion }) =>
    valueCell(exclusion === null ? null : exclusionWords[exclusion], looks.listText),
  file: ({ received }) => submittedText(received.file, looks.listText),
  sheet: ({ place }) => submittedText(place?.sheet ?? '', looks.listText),
  cell: ({ place }) => valueCell(place?.address ?? null, looks.listCentre),
  receivedAt: ({ received }) => timeCell(received.receivedAt),
  hash: ({ received }) => valueCell(received.hash, looks.listCode),
  watched: ({ watched }) => submittedText(watched ? watchedText(watched) : '', looks.listText),
};
