/** `Tổng quan`: one A4 page for leaders. What is met, how complete it is, who has not sent. */
import { rateOf, sumMoney } from '../consolidation';
import type { Consolidation, MeasureTotal } from '../consolidation/types';
import { targetText } from '../form/texts';
import { dataStates, verdicts } from '../form/words';
import { unitsOf } from '../plan/rows';
import type { PlanPack, Unit } from '../plan/schema';
import { address } from '../sheet/address';
import { areaOf, formulaCell, SheetDraft, valueCell } from '../sheet/build';
import type { Cell, Sheet } from '../sheet/model';
import { rateFormat, showNumber, showRate } from '../sheet/numbers';
import { textHeight } from '../sheet/text-height';
import { keyCell, rateFormula, sumOf, type DataReference } from './data-layout';
import { periodLine, resultMark } from './head';
import { drawLines } from './list';
import { looks, verdictColors } from './looks';
import type { ResultNaming } from './names';
import { pageOf } from './page';
import { firstColumn, headerKey, keyColumn, type Line, type TableColumn } from './table';
import { changeText, combinedNote, legend, rangeText } from './total-words';
import { verdictFormula, verdictText } from './verdict';

const columns: readonly TableColumn[] = [
  { header: 'TT', width: 6 },
  { header: 'Chỉ tiêu', width: 38 },
  { header: 'Mục tiêu', width: 9 },
  { header: 'Kết quả (%)', width: 9 },
  { header: 'Khoảng khi đủ đơn vị (%)', width: 12 },
  { header: 'Kỳ trước (%)', width: 8 },
  { header: 'Thay đổi (điểm)', width: 9 },
  { header: 'Đánh giá', width: 11 },
  { header: 'Còn thiếu', width: 12 },
  { header: 'Số đơn vị báo cáo', width: 9 },
  { header: 'Số đơn vị đạt/có phát sinh', width: 10 },
];
const last = firstColumn + columns.length - 1;
const width = columns.reduce((sum, column) => sum + column.width, 0);
const verdictColumn = firstColumn + columns.findIndex(({ header }) => header === 'Đánh giá');

const rows = { title: 1, plan: 2, period: 3, counts: 5, header: 11 } as const;

export function overviewSheet(consolidation: Consolidation, names: ResultNaming, data: DataReference): Sheet {
  const { plan, measures } = consolidation;
  const draft = new SheetDraft(names.overview);
  draft.put(keyColumn, 1, valueCell(resultMark(consolidation), looks.hidden));
  draft.setColumn(keyColumn, { width: 10, hidden: true });
  columns.forEach((column, index) => draft.setColumn(firstColumn + index, { width: column.width }));
  line(draft, rows.title, valueCell('TỔNG QUAN KẾT QUẢ THỰC HIỆN', looks.label));
  line(draft, rows.plan, valueCell(plan.document.name, looks.plainCentre));
  line(draft, rows.period, valueCell(periodLine(consolidation), looks.periodLine));
  const lastRow = drawLines(
    draft,
    rows.header,
    columns,
    measures.map((total, index) => measureLine(total, rows.header + 1 + index, data)),
  );
  drawCounts(draft, consolidation, lastRow);
  const remarks = [
    legend(measures),
    ...consolidation.combined.map(combinedNote),
    moneyText(consolidation, names),
    missingText(consolidation, names),
  ].filter((text) => text !== '');
  remarks.forEach((text, index) => {
    draft.put(keyColumn, lastRow + 2 + index, valueCell(headerKey, looks.hidden));
    line(draft, lastRow + 2 + index, valueCell(text, looks.plain));
  });
  paintVerdicts(draft, lastRow);
  return draft.finish({
    showGridLines: false,
    print: pageOf({
      orientation: 'portrait',
      area: areaOf(firstColumn, 1, last, lastRow + 1 + remarks.length),
      onePage: true,
    }),
  });
}

function line(draft: SheetDraft, row: number, cell: Cell): void {
  draft.merge(areaOf(firstColumn, row, last, row), cell);
  if (typeof cell.value === 'string') draft.setHeight(row, textHeight(cell.value, width, cell.style?.font));
}

function measureLine(total: MeasureTotal, row: number, data: DataReference): Line {
  const { id, measure, unitsReported, unitsExpected, unitsMet, unitsWithOccurrence } = total;
  const { previous, change, gap } = total;
  const idCell = keyCell(row, keyColumn);
  const [numerator, denominator] = [sumOf(data, 'numerator', idCell), sumOf(data, 'denominator', idCell)];
  const verdict = verdictFormula(total, numerator, denominator);
  const rateLook = { ...looks.listMiddleCentre, numberFormat: rateFormat(measure.target?.value ?? null) };
  const isRatio = measure.reporting === 'ratio';
  return {
    key: id,
    cells: [
      valueCell(id, looks.listMiddleCentre),
      valueCell(measure.label, looks.listMiddle),
      valueCell(isRatio ? targetText(measure) : 'Bằng lời', looks.listMiddleCentre),
      isRatio
        ? formulaCell(rateFormula(numerator, denominator), total.rate ?? '', rateLook)
        : valueCell(null, looks.listMiddleCentre),
      valueCell(rangeText(total) || null, looks.listMiddleCentre),
      valueCell(previous ? showRate(previous.rate, null) : null, looks.listMiddleCentre),
      valueCell(changeText(change) || null, looks.listMiddleCentre),
      isRatio && verdict !== null
        ? formulaCell(verdict, verdictText(total), looks.listMiddleCentre)
        : valueCell(null, looks.listMiddleCentre),
      valueCell(gap?.needed ?? null, looks.listMiddleCount),
      valueCell(`${unitsReported}/${unitsExpected}`, looks.listMiddleCentre),
      valueCell(measure.target ? `${unitsMet}/${unitsWithOccurrence}` : null, looks.listMiddleCentre),
    ],
  };
}

/** Units on the left, measures on the right; the verdicts are counted from the table below. */
function drawCounts(draft: SheetDraft, { counts, register, measures }: Consolidation, lastRow: number): void {
  const verdictCells = `$${address(verdictColumn, rows.header + 1)}:$${address(verdictColumn, lastRow)}`;
  const counted = (word: string): Cell =>
    formulaCell(
      `COUNTIF(${verdictCells},"${word}")`,
      measures.filter((total) => verdictText(total) === word).length,
      looks.listCount,
    );
  const refused = register.filter(({ standing }) => standing === 'not-accepted').length;
  const units: [string, number][] = [
    ['Đơn vị phải báo cáo', counts.expected],
    ['Đơn vị đã gửi', counts.received],
    ['Đơn vị được nhận', counts.accepted],
    ['Đơn vị bị trả lại', counts.returned],
    ['Đơn vị chưa gửi', counts.missing],
  ];
  const totals: [string, Cell][] = [
    ['Chỉ tiêu đạt', counted(verdicts.met)],
    ['Chỉ tiêu chưa đạt', counted(verdicts.unmet)],
    ['Chỉ tiêu chưa có số liệu', counted(dataStates['not-available'])],
    ['Chỉ tiêu không phát sinh', counted(dataStates['none-occurred'])],
    ['Tệp không nhận được', valueCell(refused, looks.listCount)],
  ];
  units.forEach(([label, count], index) => {
    const row = rows.counts + index;
    draft.merge(areaOf(firstColumn, row, firstColumn + 1, row), valueCell(label, looks.listMiddle));
    draft.put(firstColumn + 2, row, valueCell(count, looks.listCount));
  });
  totals.forEach(([label, cell], index) => {
    const row = rows.counts + index;
    draft.merge(areaOf(firstColumn + 3, row, last - 1, row), valueCell(label, looks.listMiddle));
    draft.put(last, row, cell);
    draft.setHeight(row, 17);
  });
}

/** Money of Phụ lục 03 over all units, in million đồng; empty where nobody states any. */
function moneyText({ projects }: Consolidation, names: ResultNaming): string {
  const { allotted, disbursed, stated, suspect } = sumMoney(projects.map(({ money }) => money));
  if (stated === 0) return '';
  const share = rateOf(disbursed, allotted);
  const part = share === null ? '' : ` (${showNumber(share, 1)} %)`;
  const doubt =
    suspect === 0
      ? ''
      : ` Có ${suspect} khoản lớn bất thường, có thể ghi sai đơn vị tiền: xem trang ${names.findings}.`;
  return `Kinh phí Phụ lục 03 (triệu đồng): bố trí ${showNumber(allotted)}, đã giải ngân ${showNumber(disbursed)}${part}, theo ${stated} dòng có ghi.${doubt}`;
}

/** How many have not sent, by group, and the first of them by name. */
function missingText({ plan, units, counts }: Consolidation, names: ResultNaming): string {
  const missing = units.filter(({ standing }) => standing === 'missing').map(({ unit }) => unit);
  if (missing.length === 0) return 'Tất cả đơn vị đã gửi báo cáo.';
  const shown = missing.slice(0, namesShown).map(({ name }) => name);
  const rest = missing.length - shown.length;
  const others = rest > 0 ? ` và ${rest} đơn vị khác (xem trang ${names.register})` : '';
  return `Chưa gửi báo cáo: ${counts.missing} đơn vị (${byGroup(plan, missing)}), gồm: ${shown.join('; ')}${others}.`;
}

const namesShown = 12;

function byGroup(plan: PlanPack, units: readonly Unit[]): string {
  const groups = plan.groups
    .filter(({ open }) => !open)
    .map(({ id, name }) => ({ name, members: unitsOf(plan, [id]).filter((unit) => units.includes(unit)) }));
  const grouped = new Set(groups.flatMap(({ members }) => members));
  return [
    ...groups.map(({ name, members }) => [name, members.length] as const),
    ['Đơn vị khác', units.filter((unit) => !grouped.has(unit)).length] as const,
  ]
    .flatMap(([name, count]) => (count === 0 ? [] : [`${name}: ${count}`]))
    .join('; ');
}

/** Follows the formula, so that the colour stays true after a recalculation. */
function paintVerdicts(draft: SheetDraft, lastRow: number): void {
  const top = rows.header + 1;
  const areas = [areaOf(verdictColumn, top, verdictColumn, lastRow)];
  const cell = `$${address(verdictColumn, top)}`;
  for (const verdict of ['met', 'unmet'] as const) {
    draft.paintWhen({
      areas,
      formula: `${cell}="${verdicts[verdict]}"`,
      style: { font: { bold: true, color: verdictColors[verdict] } },
    });
  }
}
