/** One measure as a sheet for the body that watches it: every unit, what stands out, and room for its word. */
import type { Consolidation, MeasureTotal } from '../../consolidation/types';
import { formatVersion, writeMark } from '../../form/mark';
import type { Unit } from '../../plan/schema';
import { absoluteArea, address, quoteSheet } from '../../sheet/address';
import { areaOf, formulaCell, SheetDraft, valueCell } from '../../sheet/build';
import type { Cell, CellValue, Sheet, Validation } from '../../sheet/model';
import { rateFormat } from '../../sheet/numbers';
import { rateFormula } from '../data-layout';
import { drawList, listHeaderRow } from '../list';
import { looks } from '../looks';
import { pageOf } from '../page';
import { firstColumn, type Line } from '../table';
import { opinionWords, ownKey, sumLabels, unitKey, watchColumns, type WatchColumn } from './layout';
import { watchLines, type WatchLine } from './lines';

/** Lines between the header and the first unit. */
const sumLines = 3;
const inputs: readonly WatchColumn[] = ['opinion', 'newNumerator', 'newDenominator', 'reason'];

/** The sheet's name tells the measure: `Chỉ tiêu 5a`. */
export function watchSheet(
  consolidation: Consolidation,
  total: MeasureTotal,
  body: Unit,
  lists: string,
): Sheet {
  const { plan, period } = consolidation;
  const draft = new SheetDraft(`Chỉ tiêu ${total.id}`);
  const units = watchLines(consolidation, total);
  const first = listHeaderRow + 1 + sumLines;
  const last = first + units.length - 1;
  const lastRow = drawList(draft, {
    title: `Chỉ tiêu ${total.id}: ${total.measure.label}`,
    about: `${body.name} theo dõi. Kỳ báo cáo: ${period.name}. Ghi ý kiến và số của mình vào ô xanh rồi gửi lại nơi tổng hợp; "Thay số" cần đủ tử số, mẫu số và lý do.`,
    mark: writeMark({
      kind: 'result',
      format: formatVersion,
      plan: plan.id,
      unit: body.id,
      period: period.id,
      version: plan.formVersion,
      asOf: period.asOf,
    }),
    columns: watchColumns,
    lines: [
      ...totalLines(total, first, last),
      ...units.map((unit, index) => unitLine(total, unit, first + index)),
    ],
  });
  for (const validation of guards(first, last, lists)) draft.validate(validation);
  const right = firstColumn + watchColumns.length - 1;
  return draft.finish({
    showGridLines: false,
    freeze: { rows: listHeaderRow, columns: 2 },
    filter: areaOf(firstColumn, listHeaderRow, right, lastRow),
    print: pageOf({
      orientation: 'landscape',
      area: areaOf(firstColumn, 1, right, lastRow),
      titleRow: listHeaderRow,
    }),
  });
}

function columnOf(id: WatchColumn): number {
  return firstColumn + watchColumns.findIndex((column) => column.id === id);
}

type Cells = Readonly<Partial<Record<WatchColumn, Cell>>>;

function lineOf(key: string, cells: Cells): Line {
  return { key, cells: watchColumns.map(({ id }) => cells[id] ?? valueCell(null, looks.listText)) };
}

/** Sum, own figure and their difference, live over the units below. */
function totalLines(
  { id, measure, numerator, denominator }: MeasureTotal,
  first: number,
  last: number,
): Line[] {
  const [sumRow, ownRow] = [listHeaderRow + 1, listHeaderRow + 2];
  const counted = (column: WatchColumn): string =>
    `${absoluteArea(areaOf(columnOf(column), first, columnOf(column), last))}`;
  const sum = (column: 'numerator' | 'denominator', value: CellValue): Cell =>
    formulaCell(`SUM(${counted(column)})`, value ?? 0, looks.listStrongCount);
  const difference = (column: WatchColumn): Cell => {
    const [own, ours] = [ownRow, sumRow].map((row) => address(columnOf(column), row));
    return formulaCell(`IF(${own}="","",${own}-${ours})`, '', looks.listCount);
  };
  const target = measure.target?.value ?? null;
  const rate = (row: number, value: CellValue): Cell =>
    formulaCell(
      rateFormula(address(columnOf('numerator'), row), address(columnOf('denominator'), row)),
      value,
      { ...looks.listStrongCentre, numberFormat: rateFormat(target) },
    );
  const rateNow = numerator !== null && denominator ? (numerator * 100) / denominator : '';
  return [
    lineOf(`${id} +`, {
      unit: valueCell(sumLabels.units, looks.listStrong),
      numerator: sum('numerator', numerator),
      denominator: sum('denominator', denominator),
      rate: rate(sumRow, rateNow),
    }),
    lineOf(ownKey(id), {
      unit: valueCell(sumLabels.own, looks.listStrong),
      numerator: valueCell(null, looks.listInputCount),
      denominator: valueCell(null, looks.listInputCount),
      rate: rate(ownRow, ''),
    }),
    lineOf(`${id} -`, {
      unit: valueCell(sumLabels.difference, looks.listStrong),
      numerator: difference('numerator'),
      denominator: difference('denominator'),
    }),
  ];
}

/** What is not summed is shown in the remark alone, so that the column adds up to the sum above it. */
function unitLine({ id, measure }: MeasureTotal, said: WatchLine, row: number): Line {
  const { unit, line, state, rate, before, remark } = said;
  const [numerator, denominator] = line?.counted ? [line.numerator, line.denominator] : [null, null];
  const format = { ...looks.listCentre, numberFormat: rateFormat(measure.target?.value ?? null) };
  const [part, whole] = [address(columnOf('numerator'), row), address(columnOf('denominator'), row)];
  const [now, then] = [address(columnOf('rate'), row), address(columnOf('before'), row)];
  const shown = line?.counted ? rate : null;
  const change = shown !== null && before !== null ? shown - before : '';
  return lineOf(unitKey(id, unit.id), {
    unit: valueCell(unit.name, looks.listText),
    state: valueCell(state, looks.listCentre),
    numerator: valueCell(numerator, looks.listCount),
    denominator: valueCell(denominator, looks.listCount),
    rate: formulaCell(rateFormula(part, whole), shown ?? '', format),
    before: valueCell(before, format),
    change: formulaCell(`IF(OR(${now}="",${then}=""),"",${now}-${then})`, change, {
      ...looks.listCentre,
      numberFormat: '+0.0;-0.0;0',
    }),
    remark: valueCell([remark, stated(line)].filter(Boolean).join(' '), looks.listText),
    ...Object.fromEntries(inputs.map((column) => [column, inputCell(column)])),
  });
}

/** Figures of a line that is not in the sum are named in words. */
function stated(line: WatchLine['line']): string {
  if (!line || line.counted || line.numerator === null || line.denominator === null) return '';
  return `Đơn vị ghi ${line.numerator}/${line.denominator}.`;
}

function inputCell(column: WatchColumn): Cell {
  return valueCell(null, column.startsWith('new') ? looks.listInputCount : looks.listInput);
}

function guards(first: number, last: number, lists: string): Validation[] {
  if (last < first) return [];
  const words = Object.values(opinionWords);
  const count = (column: WatchColumn): Validation => ({
    areas: [areaOf(columnOf(column), first, columnOf(column), last)],
    rule: { kind: 'whole', comparison: 'greaterThanOrEqual', first: '0' },
    error: { style: 'warning', title: 'Thay số', text: 'Hãy ghi một số nguyên không âm.' },
  });
  return [
    {
      areas: [areaOf(columnOf('opinion'), first, columnOf('opinion'), last)],
      rule: { kind: 'list', source: `${quoteSheet(lists)}!${absoluteArea(areaOf(1, 1, 1, words.length))}` },
      error: { style: 'warning', title: 'Ý kiến', text: `Chọn một trong: ${words.join('; ')}.` },
    },
    count('newNumerator'),
    count('newDenominator'),
  ];
}
