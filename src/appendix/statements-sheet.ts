/** `Kết quả theo đơn vị`: every text in full, where the appendices could only show the first ones. */
import type { Consolidation } from '../consolidation/types';
import { dataStates, taskStates, type DataState, type TaskState } from '../form/words';
import { taskKey } from '../plan/rows';
import type { AppendixId, Unit } from '../plan/schema';
import { SheetDraft, valueCell } from '../sheet/build';
import type { Sheet } from '../sheet/model';
import { pieces } from './fold';
import { resultMark } from './head';
import { finishList } from './list';
import { looks } from './looks';
import type { ResultNaming } from './names';
import { projectText } from './pl03';
import type { Line, TableColumn } from './table';
import { submittedText } from './text-cell';

const textWidth = 70;
/** Points: a longer text goes on in the next row, as a row is cut at 409 and never breaks over pages. */
const tallestRow = 300;

const columns: readonly TableColumn[] = [
  { header: 'Phụ lục', width: 9 },
  { header: 'TT', width: 9 },
  { header: 'Chỉ tiêu, nhiệm vụ', width: 36 },
  { header: 'Đơn vị', width: 30 },
  { header: 'Tình trạng', width: 16 },
  { header: 'Kết quả thực hiện', width: textWidth },
];

interface Statement {
  readonly appendix: AppendixId;
  readonly key: string;
  readonly number: string;
  readonly what: string;
  readonly unit: Unit;
  readonly state: DataState | TaskState | 'blank';
  readonly text: string;
}

export function statementsSheet(consolidation: Consolidation, names: ResultNaming): Sheet {
  return finishList(new SheetDraft(names.statements), {
    title: 'Kết quả thực hiện theo đơn vị',
    about: `Kỳ báo cáo: ${consolidation.period.name}. Nguyên văn báo cáo của từng đơn vị được nhận.`,
    mark: resultMark(consolidation),
    columns,
    lines: [...measures(consolidation), ...tasks(consolidation), ...projects(consolidation)]
      .filter(({ text }) => text !== '')
      .flatMap(lines),
  });
}

function measures({ data, measures: totals }: Consolidation): Statement[] {
  return totals.flatMap(({ id, measure }) =>
    data
      .filter((line) => line.measure.id === id)
      .map(({ unit, state, result }) => ({
        appendix: 'PL01',
        key: id,
        number: id,
        what: measure.label,
        unit,
        state,
        text: result,
      })),
  );
}

function tasks({ tasks: totals }: Consolidation): Statement[] {
  return totals.flatMap(({ task, statements }) =>
    statements.map(({ unit, state, result }) => ({
      appendix: 'PL02',
      key: taskKey(task),
      number: String(task.tt),
      what: task.text,
      unit,
      state,
      text: result,
    })),
  );
}

function projects({ projects: totals }: Consolidation): Statement[] {
  return totals.flatMap(({ row, statements }) =>
    statements.map(({ unit, state, result }) => ({
      appendix: 'PL03',
      key: row.key,
      number: `${row.part.no}.${row.entry.tt}`,
      what: projectText(row.project),
      unit,
      state,
      text: result,
    })),
  );
}

const stateWords: Readonly<Record<DataState | TaskState, string>> = { ...dataStates, ...taskStates };

function lines({ appendix, key, number, what, unit, state, text }: Statement): Line[] {
  const room = { width: textWidth, font: looks.listText.font, height: tallestRow };
  return pieces(text, room).map((piece) => ({
    key: `${key} ${unit.id}`,
    cells: [
      valueCell(appendix, looks.listCentre),
      valueCell(number, looks.listCode),
      valueCell(what, looks.listText),
      valueCell(unit.name, looks.listText),
      valueCell(state === 'blank' ? null : stateWords[state], looks.listCentre),
      submittedText(piece, looks.listText),
    ],
  }));
}
