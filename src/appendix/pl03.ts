/** Phụ lục 03 with results: common tasks counted by state in words, specific ones as their unit reports them. */
import { keysOf } from '../plan/tables';
import type { Consolidation, ProjectStatement, ProjectTotal } from '../consolidation/types';
import { taskStates } from '../form/words';
import type { ProjectEntry } from '../plan/schema';
import { SheetDraft, valueCell } from '../sheet/build';
import type { Cell, Sheet } from '../sheet/model';
import { finishAppendix } from './appendix';
import { boundedText } from './fold';
import { periodLine } from './head';
import { looks } from './looks';
import type { ResultNaming } from './names';
import type { Presentation } from './presentation';
import type { Block, Line, TableColumn } from './table';
import { submittedText } from './text-cell';
import { notReported } from './words';

const planWidths = [5, 17, 40] as const;
const resultWidth = 32;
/** Points: a page holds two such rows. */
const resultHeight = 160;

const resultColumns: readonly TableColumn[] = [
  { header: 'Trạng thái', width: 12 },
  { header: 'Tiến độ (%)', width: 8 },
  { header: 'Bố trí (triệu đồng)', width: 12 },
  { header: 'Giải ngân (triệu đồng)', width: 12 },
  { header: 'Kết quả', width: resultWidth },
];

export function pl03Sheet(
  consolidation: Consolidation,
  names: ResultNaming,
  presentation: Presentation,
): Sheet {
  const { plan, projects } = consolidation;
  const head = plan.appendices.PL03;
  const columns = [
    ...head.columns.map((header, index) => ({ header, width: planWidths[index] ?? resultWidth })),
    ...resultColumns,
  ];
  return finishAppendix(
    consolidation,
    new SheetDraft(names.PL03),
    { appendix: 'PL03', columns, line: periodLine(consolidation), presentation },
    () =>
      plan.projectParts.flatMap((part): Block[] => [
        { kind: 'heading', key: `PL03.${part.no}`, number: part.no, text: part.title },
        ...part.entries.map((entry): Block => {
          const totals = projects.filter(({ row }) => row.entry === entry);
          return {
            kind: 'row',
            printed: printedCells(entry),
            lines: totals.map((total) => resultLine(total, isCommon(consolidation, entry), names)),
          };
        }),
      ]),
  );
}

/** Given to a group of units, not to one. */
function isCommon({ plan }: Consolidation, { unit }: ProjectEntry): boolean {
  return plan.groups.some(({ id }) => id === unit);
}

export function printedCells({ tt, unitText }: ProjectEntry): Cell[] {
  return [valueCell(tt, looks.centreTop), valueCell(unitText, looks.textTop)];
}

/** `3. Tổ chức bồi dưỡng…`; without a number where the plan prints none. */
export function projectText({ no, text }: ProjectEntry['projects'][number]): string {
  return no === null ? text : `${no}. ${text}`;
}

function resultLine(total: ProjectTotal, common: boolean, names: ResultNaming): Line {
  const { row, statements } = total;
  return {
    key: row.key,
    cells: [
      valueCell(projectText(row.project), looks.textTop),
      ...(common ? commonCells(total) : specificCells(statements[0], names)),
    ],
  };
}

/** Money is that of all units together. */
function commonCells({ states, notReported: missing, money }: ProjectTotal): Cell[] {
  const counts = [
    ...keysOf(taskStates).map((state) => [taskStates[state], states[state]] as const),
    [notReported, missing] as const,
  ];
  const text = counts
    .flatMap(([words, count]) => (count === 0 ? [] : [`${words.toLowerCase()} ${count}`]))
    .join('; ');
  return [
    valueCell(null, looks.centreTop),
    valueCell(null, looks.percent),
    valueCell(money.stated === 0 ? null : money.allotted, looks.amount),
    valueCell(money.stated === 0 ? null : money.disbursed, looks.amount),
    valueCell(text === '' ? null : `Số đơn vị: ${text}.${moneyNote(money.stated)}`, looks.noteTop),
  ];
}

function moneyNote(stated: number): string {
  return stated === 0 ? '' : ` Kinh phí là tổng của ${stated} đơn vị có ghi.`;
}

function specificCells(statement: ProjectStatement | undefined, names: ResultNaming): Cell[] {
  const state = statement?.state ?? 'blank';
  const room = { width: resultWidth, font: looks.noteTop.font, height: resultHeight };
  return [
    valueCell(state === 'blank' ? notReported : taskStates[state], looks.centreTop),
    valueCell(statement?.progress ?? null, looks.percent),
    valueCell(statement?.allotted ?? null, looks.amount),
    valueCell(statement?.disbursed ?? null, looks.amount),
    submittedText(boundedText(statement?.result ?? '', room, names.statements), looks.noteTop),
  ];
}
