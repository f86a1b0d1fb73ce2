/** Phụ lục 01 with results: one result line per measure, the rates live over `Số liệu`. */
import type { Consolidation, MeasureTotal } from '../consolidation/types';
import { dataStates } from '../form/words';
import { unitsOf } from '../plan/rows';
import type { Indicator } from '../plan/schema';
import { address } from '../sheet/address';
import { formulaCell, SheetDraft, valueCell } from '../sheet/build';
import type { Cell, Sheet } from '../sheet/model';
import { rateFormat, showNumber } from '../sheet/numbers';
import { finishAppendix } from './appendix';
import { keyCell, rateFormula, sumFormula, type DataReference } from './data-layout';
import { periodLine } from './head';
import { looks } from './looks';
import type { ResultNaming } from './names';
import type { Presentation } from './presentation';
import { firstColumn, keyColumn, type Block, type Line, type TableColumn } from './table';
import { boundsNote, combinedNote, previousNote } from './total-words';
import { verdictFormula, verdictText } from './verdict';

const planWidths = [5, 40, 15, 14] as const;
const numeratorColumn = firstColumn + planWidths.length;

export function pl01Sheet(
  consolidation: Consolidation,
  names: ResultNaming,
  data: DataReference,
  presentation: Presentation,
): Sheet {
  const { plan, measures } = consolidation;
  const head = plan.appendices.PL01;
  const draft = new SheetDraft(names.PL01);
  const columns = [
    ...head.columns.map((header, index): TableColumn => ({ header, width: planWidths[index] ?? 14 })),
    ...resultColumns(measures),
  ];
  return finishAppendix(
    consolidation,
    draft,
    { appendix: 'PL01', columns, line: periodLine(consolidation), presentation },
    (firstRow) => {
      let row = firstRow;
      return plan.indicators.map((indicator): Block => {
        const totals = measures.filter((total) => total.indicator === indicator);
        const lines = totals.map((total, index) => resultLine(consolidation, total, row + index, data));
        row += lines.length;
        return { kind: 'row', printed: printedCells(indicator), lines };
      });
    },
  );
}

function resultColumns(measures: readonly MeasureTotal[]): TableColumn[] {
  return [
    { header: 'Tử số', width: countWidth(measures.map(({ numerator }) => numerator)) },
    { header: 'Mẫu số', width: countWidth(measures.map(({ denominator }) => denominator)) },
    { header: 'Kết quả (%)', width: 8 },
    { header: 'Đánh giá', width: 9 },
    { header: 'Số đơn vị báo cáo/phải báo cáo', width: 9 },
    { header: 'Số đơn vị đạt/có phát sinh', width: 9 },
    { header: 'Ghi chú', width: 34 },
  ];
}

/** Room for the longest count, so that none shows as `####`. */
function countWidth(counts: readonly (number | null)[]): number {
  const digits = counts.map((count) => (count === null ? 0 : showNumber(count).length));
  return Math.max(9, ...digits.map((length) => length * 1.1 + 2));
}

export function printedCells({ tt, text, leadText, coordinateText }: Indicator): Cell[] {
  return [
    valueCell(tt, looks.centre),
    valueCell(text, looks.text),
    valueCell(leadText, looks.centre),
    valueCell(coordinateText, looks.centre),
  ];
}

function resultLine(
  consolidation: Consolidation,
  total: MeasureTotal,
  row: number,
  data: DataReference,
): Line {
  return {
    key: total.id,
    cells: [
      ...(total.measure.reporting === 'ratio' ? ratioCells(total, row, data) : wordCells()),
      valueCell(`${total.unitsReported}/${total.unitsExpected}`, looks.centre),
      valueCell(total.measure.target ? `${total.unitsMet}/${total.unitsWithOccurrence}` : null, looks.centre),
      valueCell(noteText(consolidation, total), looks.note),
    ],
  };
}

function wordCells(): Cell[] {
  return [looks.count, looks.count, looks.centre, looks.centre].map((look) => valueCell(null, look));
}

function ratioCells(total: MeasureTotal, row: number, data: DataReference): Cell[] {
  const idCell = keyCell(row, keyColumn);
  const [numerator, denominator] = [address(numeratorColumn, row), address(numeratorColumn + 1, row)];
  const verdict = verdictFormula(total, numerator, denominator);
  const rateLook = { ...looks.centre, numberFormat: rateFormat(total.measure.target?.value ?? null) };
  return [
    formulaCell(sumFormula(data, 'numerator', idCell), total.numerator ?? '', looks.count),
    formulaCell(sumFormula(data, 'denominator', idCell), total.denominator ?? '', looks.count),
    formulaCell(rateFormula(numerator, denominator), total.rate ?? '', rateLook),
    verdict === null ? valueCell(null, looks.centre) : formulaCell(verdict, verdictText(total), looks.centre),
  ];
}

/** Which measure of the row it is, how far the rate may be off, and which class is not in N. */
function noteText({ plan, combined }: Consolidation, total: MeasureTotal): string | null {
  const { indicator, measure, states } = total;
  const others = [
    [dataStates['none-occurred'], states['none-occurred']],
    [dataStates['not-applicable'], states['not-applicable']],
    [dataStates['not-available'], states['not-available']],
    ['Chưa điền', states.blank],
  ].flatMap(([words, count]) => (count === 0 ? [] : [`${String(words).toLowerCase()}: ${count}`]));
  const open = plan.groups.filter(
    ({ id, open: isOpen }) => isOpen && indicator.lead.includes(id) && unitsOf(plan, [id]).length === 0,
  );
  const isFirst = measure === indicator.measures[0];
  const parts = [
    ...(indicator.measures.length > 1 ? [`${measure.id}) ${measure.label}.`] : []),
    ...(measure.reporting === 'text' ? ['Báo cáo bằng lời, xem trang Kết quả theo đơn vị.'] : []),
    ...(others.length === 0 ? [] : [`Số đơn vị ${others.join('; ')}.`]),
    ...[boundsNote(total), previousNote(total)].filter((note) => note !== null),
    ...(isFirst ? open : []).map(({ name }) => `Chưa tính ${name.toLowerCase()}: chưa có danh sách.`),
    ...(isFirst ? combined.filter((one) => one.indicator === indicator) : []).map(combinedNote),
  ];
  return parts.length === 0 ? null : parts.join(' ');
}
