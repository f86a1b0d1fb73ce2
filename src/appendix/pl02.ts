/** Phụ lục 02 with results: one count column per state, and what the leads say, folded. */
import { keysOf } from '../plan/tables';
import type { Consolidation, TaskTotal } from '../consolidation/types';
import { taskStates } from '../form/words';
import { taskKey } from '../plan/rows';
import type { PlanPack, PlanTask } from '../plan/schema';
import { SheetDraft, valueCell } from '../sheet/build';
import type { Cell, Sheet } from '../sheet/model';
import { finishAppendix } from './appendix';
import { summary } from './fold';
import { periodLine } from './head';
import { looks } from './looks';
import type { ResultNaming } from './names';
import type { Presentation } from './presentation';
import type { Block, TableColumn } from './table';
import { submittedText } from './text-cell';
import { notReported } from './words';

const planWidths = [5, 16, 17, 17] as const;
const countWidth = 8;
const summaryWidth = 40;
/** Points: a page holds three such rows. */
const summaryHeight = 130;

export function pl02Sheet(
  consolidation: Consolidation,
  names: ResultNaming,
  presentation: Presentation,
): Sheet {
  const { plan, tasks } = consolidation;
  const head = plan.appendices.PL02;
  const columns: TableColumn[] = [
    ...head.columns.map((header, index) => ({ header, width: planWidths[index] ?? countWidth })),
    ...[...Object.values(taskStates), notReported].map((header) => ({ header, width: countWidth })),
    { header: 'Tóm tắt kết quả', width: summaryWidth },
  ];
  return finishAppendix(
    consolidation,
    new SheetDraft(names.PL02),
    { appendix: 'PL02', columns, line: periodLine(consolidation), presentation },
    () => tasks.map((total) => resultRow(plan, total, names)),
  );
}

export function printedCells({ tt, text, leadText, coordinateText }: PlanTask): Cell[] {
  return [
    valueCell(tt, looks.centre),
    valueCell(text, looks.text),
    valueCell(leadText, looks.centre),
    valueCell(coordinateText, looks.centre),
  ];
}

function resultRow({ totalling }: PlanPack, total: TaskTotal, names: ResultNaming): Block {
  const { task, states, notReported: missing, statements } = total;
  const counts = [...keysOf(taskStates).map((state) => states[state]), missing];
  const said = statements.map(({ unit, result }) => ({ unit, text: result }));
  const room = { width: summaryWidth, font: looks.note.font, height: summaryHeight };
  return {
    kind: 'row',
    printed: printedCells(task),
    lines: [
      {
        key: taskKey(task),
        cells: [
          ...counts.map((count) => valueCell(count, looks.centre)),
          submittedText(summary(said, totalling, room, names.statements), looks.note),
        ],
      },
    ],
  };
}
