/** The three appendices behind the report, landscape, each with its own page numbers. */
import { keysOf } from '../../plan/tables';
import { summary } from '../../appendix/fold';
import { periodLine } from '../../appendix/head';
import { projectText } from '../../appendix/pl03';
import { verdictText } from '../../appendix/verdict';
import { resultSheets } from '../../appendix/names';
import type { Consolidation, MeasureTotal, ProjectTotal, TaskTotal } from '../../consolidation/types';
import { taskStates } from '../../form/words';
import type { AppendixHead, Indicator } from '../../plan/schema';
import { showNumber, showRate } from '../../sheet/numbers';
import { cell, centred, ruledTable } from '../document/build';
import type { Block, Section, Table, TableCell } from '../document/model';
import { blanks, collectorName } from '../document/official';
import { tableSize } from '../document/page';

export function appendixSections(consolidation: Consolidation): Section[] {
  const { PL01, PL02, PL03 } = consolidation.plan.appendices;
  const tables: readonly (readonly [AppendixHead, string, Table])[] = [
    [PL01, 'KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU', measureTable(consolidation, PL01)],
    [PL02, 'KẾT QUẢ THỰC HIỆN CÁC NHIỆM VỤ', taskTable(consolidation, PL02)],
    [PL03, 'KẾT QUẢ NHIỆM VỤ CỦA TỪNG CƠ QUAN, ĐƠN VỊ', projectTable(consolidation, PL03)],
  ];
  return tables
    .filter(([, , { rows }]) => rows.length > 1)
    .map(([{ label }, title, table]) => ({
      orientation: 'landscape',
      blocks: [...headBlocks(consolidation, label, title), table],
    }));
}

function headBlocks(consolidation: Consolidation, label: string, title: string): Block[] {
  const { plan } = consolidation;
  return [
    centred({ text: label, bold: true }),
    centred({ text: title, bold: true }),
    centred({ text: plan.document.name, bold: true }),
    centred({
      text: `(Kèm theo Báo cáo số ${blanks.number} ngày ${blanks.day}/${blanks.day}/${blanks.number} của ${collectorName(plan)})`,
      italic: true,
    }),
    centred({ text: periodLine(consolidation), italic: true, size: 12 }, { after: 8 }),
  ];
}

function columnsOf(
  { columns }: AppendixHead,
  widths: readonly number[],
  more: readonly (readonly [string, number])[],
) {
  return [
    ...columns.map((header, index) => ({ header, width: widths[index] ?? 30 })),
    ...more.map(([header, width]) => ({ header, width })),
  ];
}

function measureTable({ plan, measures }: Consolidation, head: AppendixHead): Table {
  const columns = columnsOf(
    head,
    [10, 72, 36, 34],
    [
      ['Tử số', 20],
      ['Mẫu số', 20],
      ['Kết quả (%)', 15],
      ['Đánh giá', 17],
      ['Đơn vị báo cáo', 14],
      ['Đơn vị đạt', 14],
    ],
  );
  const rows = plan.indicators.flatMap((indicator) => {
    const totals = measures.filter((total) => total.indicator === indicator);
    return totals.map((total, index) => [
      ...(index === 0 ? planCells(indicator, totals) : []),
      ...measureCells(total),
    ]);
  });
  return ruledTable(columns, rows);
}

/** A row with two measures names them below its words. */
function planCells(
  { tt, text, leadText, coordinateText }: Indicator,
  totals: readonly MeasureTotal[],
): TableCell[] {
  const rows = totals.length;
  const measures = rows > 1 ? totals.map(({ id, measure }) => `${id}) ${measure.label}`) : [];
  return [
    cell(String(tt), 'center', { rows }),
    cell([text, ...measures].join('\n'), 'left', { rows }),
    cell(leadText, 'left', { rows }),
    cell(coordinateText, 'left', { rows }),
  ];
}

function measureCells(total: MeasureTotal): TableCell[] {
  const {
    measure,
    numerator,
    denominator,
    rate,
    unitsReported,
    unitsExpected,
    unitsMet,
    unitsWithOccurrence,
  } = total;
  const shown = (count: number | null): string => (count === null ? '' : showNumber(count));
  const isRatio = measure.reporting === 'ratio';
  return [
    cell(shown(numerator), 'right'),
    cell(shown(denominator), 'right'),
    cell(rate === null ? '' : showRate(rate, measure.target?.value ?? null), 'center'),
    cell(isRatio ? verdictText(total) : 'Báo cáo bằng lời', 'center'),
    cell(`${unitsReported}/${unitsExpected}`, 'center'),
    cell(measure.target ? `${unitsMet}/${unitsWithOccurrence}` : '', 'center'),
  ];
}

const states = keysOf(taskStates);

function taskTable({ plan, tasks }: Consolidation, head: AppendixHead): Table {
  const columns = columnsOf(
    head,
    [10, 26, 30, 30],
    [
      ...states.map((state) => [taskStates[state], 16] as const),
      ['Chưa báo cáo', 16],
      ['Tóm tắt kết quả', 44],
    ],
  );
  // Characters of the summary's column.
  const room = { width: 30, font: { size: tableSize }, height: 110 };
  const rows = tasks.map(({ task, states: counts, notReported, statements }: TaskTotal) => [
    cell(String(task.tt), 'center'),
    cell(task.text),
    cell(task.leadText),
    cell(task.coordinateText),
    ...[...states.map((state) => counts[state]), notReported].map((count) => cell(String(count), 'center')),
    cell(
      summary(
        statements.map(({ unit, result }) => ({ unit, text: result })),
        plan.totalling,
        room,
        resultSheets.statements,
      ),
    ),
  ]);
  return ruledTable(columns, rows);
}

function projectTable({ plan, projects }: Consolidation, head: AppendixHead): Table {
  const columns = columnsOf(
    head,
    [10, 36, 80],
    [
      ['Trạng thái', 36],
      ['Tiến độ (%)', 14],
      ['Bố trí (triệu đồng)', 20],
      ['Giải ngân (triệu đồng)', 20],
      ['Kết quả', 36],
    ],
  );
  const rows = plan.projectParts.flatMap((part) => [
    [
      cell(part.no, 'center'),
      cell([{ text: part.title, bold: true }], 'left', { columns: columns.length - 1 }),
    ],
    ...part.entries.flatMap((entry) => {
      const own = projects.filter(({ row }) => row.entry === entry);
      return own.map((total, index) => [
        ...(index === 0
          ? [
              cell(String(entry.tt), 'center', { rows: own.length }),
              cell(entry.unitText, 'left', { rows: own.length }),
            ]
          : []),
        ...projectCells(
          plan.groups.some(({ id }) => id === entry.unit),
          total,
        ),
      ]);
    }),
  ]);
  return ruledTable(columns, rows);
}

const longestResult = 160;

/** A task given to a group is counted by state; one of a single unit stands as the unit reports it. */
function projectCells(
  isCommon: boolean,
  { row, states: counts, notReported, statements, money }: ProjectTotal,
): TableCell[] {
  const [only] = statements;
  const state = only?.state ?? 'blank';
  const reported = [
    ...states.flatMap((one) => (counts[one] > 0 ? [`${taskStates[one]}: ${counts[one]}`] : [])),
    ...(notReported > 0 ? [`Chưa báo cáo: ${notReported}`] : []),
  ].join('\n');
  const result = isCommon ? '' : (only?.result ?? '');
  return [
    cell(projectText(row.project)),
    cell(
      isCommon ? reported : state === 'blank' ? 'Chưa báo cáo' : taskStates[state],
      isCommon ? 'left' : 'center',
    ),
    cell(isCommon || !only || only.progress === null ? '' : showNumber(only.progress), 'center'),
    cell(money.stated === 0 ? '' : showNumber(money.allotted), 'right'),
    cell(money.stated === 0 ? '' : showNumber(money.disbursed), 'right'),
    cell(result.length > longestResult ? `${result.slice(0, longestResult).trimEnd()}…` : result),
  ];
}
