/** `Chưa đạt`: every measure with units under its target, what each lacks, and who could close the gap. */
import type { Consolidation, DataLine, MeasureTotal } from '../consolidation/types';
import { lackingTo, meetsTarget, rateOf } from '../consolidation';
import { targetText } from '../form/texts';
import { unitById } from '../plan/rows';
import type { PlanPack, Target } from '../plan/schema';
import { address } from '../sheet/address';
import { formulaCell, SheetDraft, valueCell } from '../sheet/build';
import type { Cell, CellStyle, Sheet } from '../sheet/model';
import { rateFormat } from '../sheet/numbers';
import { keyCell, rateFormula, sumFormula, type DataReference } from './data-layout';
import { resultMark } from './head';
import { finishList, listHeaderRow } from './list';
import { looks } from './looks';
import type { ResultNaming } from './names';
import { firstColumn, keyColumn, type Line, type TableColumn } from './table';
import { officerNote } from './officer';
import { verdictText } from './verdict';

const columns = [
  { header: 'TT', width: 6 },
  { header: 'Chỉ tiêu, đơn vị', width: 46 },
  { header: 'Mục tiêu', width: 9 },
  { header: 'Tử số', width: 13 },
  { header: 'Mẫu số', width: 13 },
  { header: 'Kết quả (%)', width: 9 },
  { header: 'Đánh giá', width: 11 },
  { header: 'Còn thiếu', width: 11 },
  { header: 'Ít đơn vị nhất đủ bù', width: 11 },
  { header: 'Đầu mối theo dõi', width: 22 },
  { header: officerNote, width: 30 },
] as const satisfies readonly TableColumn[];

const numeratorColumn = firstColumn + columns.findIndex(({ header }) => header === 'Tử số');

export function unmetSheet(consolidation: Consolidation, names: ResultNaming, data: DataReference): Sheet {
  const { plan, measures, period } = consolidation;
  const lines: Line[] = [];
  const nextRow = (): number => listHeaderRow + 1 + lines.length;
  for (const total of measures) {
    const { target } = total.measure;
    const under = target ? underTarget(consolidation, total, target) : [];
    if (!target || under.length === 0) continue;
    lines.push(measureLine(plan, total, target, nextRow(), data));
    under.forEach((line, index) => {
      const closes = total.gap !== null && index < total.gap.closing;
      lines.push(unitLine(total, target, line, closes, nextRow()));
    });
  }
  return finishList(new SheetDraft(names.unmet), {
    title: 'Chỉ tiêu và đơn vị chưa đạt',
    about: `Kỳ báo cáo: ${period.name}. Còn thiếu: số cần thêm ở tử số để đạt mục tiêu. Dấu x: những đơn vị mà chỉ cần từng ấy đơn vị đạt mục tiêu là toàn tỉnh đạt.`,
    mark: resultMark(consolidation),
    columns,
    lines,
  });
}

/** Counted lines under the target, those that lack most first. */
function underTarget({ data }: Consolidation, { measure }: MeasureTotal, target: Target): DataLine[] {
  const lacking = ({ numerator, denominator }: DataLine): number =>
    lackingTo(target, numerator ?? 0, denominator ?? 0);
  return data
    .filter((line) => line.counted && line.measure === measure)
    .filter(({ numerator, denominator }) => !meetsTarget(target, numerator ?? 0, denominator ?? 0))
    .sort((one, other) => lacking(other) - lacking(one));
}

function measureLine(
  plan: PlanPack,
  total: MeasureTotal,
  target: Target,
  row: number,
  data: DataReference,
): Line {
  const { id, measure, indicator, numerator, denominator, rate, gap } = total;
  const cell = keyCell(row, keyColumn);
  const monitor = indicator.monitor ? (unitById(plan, indicator.monitor)?.name ?? null) : null;
  return {
    key: id,
    leads: true,
    cells: [
      valueCell(id, looks.listStrongCentre),
      valueCell(measure.label, looks.listStrong),
      valueCell(targetText(measure), looks.listStrongCentre),
      formulaCell(sumFormula(data, 'numerator', cell), numerator ?? '', looks.listStrongCount),
      formulaCell(sumFormula(data, 'denominator', cell), denominator ?? '', looks.listStrongCount),
      rateCell(row, rate, target, looks.listStrongCentre),
      valueCell(verdictText(total), looks.listStrongCentre),
      lackingCell(row, target, gap?.needed ?? 0, looks.listStrongCount),
      valueCell(gap ? `${gap.closing} đơn vị` : null, looks.listStrongCentre),
      valueCell(monitor, looks.listText),
      valueCell(null, looks.listInput),
    ],
  };
}

function unitLine(
  { id, measure }: MeasureTotal,
  target: Target,
  { unit, numerator, denominator }: DataLine,
  closes: boolean,
  row: number,
): Line {
  const [part, whole] = [numerator ?? 0, denominator ?? 0];
  return {
    key: `${id} ${unit.id}`,
    cells: [
      valueCell(id, looks.listCentre),
      valueCell(unit.name, looks.listText),
      valueCell(targetText(measure), looks.listCentre),
      valueCell(numerator, looks.listCount),
      valueCell(denominator, looks.listCount),
      rateCell(row, rateOf(part, whole), target, looks.listCentre),
      valueCell('Chưa đạt', looks.listCentre),
      lackingCell(row, target, lackingTo(target, part, whole), looks.listCount),
      valueCell(closes ? 'x' : null, looks.listCentre),
      valueCell(null, looks.listText),
      valueCell(null, looks.listInput),
    ],
  };
}

function rateCell(row: number, rate: number | null, target: Target, look: CellStyle): Cell {
  const [numerator, denominator] = [address(numeratorColumn, row), address(numeratorColumn + 1, row)];
  const style = { ...look, numberFormat: rateFormat(target.value) };
  return formulaCell(rateFormula(numerator, denominator), rate ?? '', style);
}

/** Mục tiêu × mẫu − tử × 100 is whole, so only its hundredth is rounded; "trên" needs one more than the bound. */
function lackingCell(row: number, { comparator, value }: Target, lacking: number, look: CellStyle): Cell {
  const [numerator, denominator] = [address(numeratorColumn, row), address(numeratorColumn + 1, row)];
  const short = `(${value}*${denominator}-100*${numerator})/100`;
  const least = comparator === '>' ? `INT(${short})+1` : `ROUNDUP(${short},0)`;
  return formulaCell(`MAX(0,${least})`, lacking, look);
}
