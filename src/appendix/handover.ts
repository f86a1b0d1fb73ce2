/**
 * The table for the province's reporting system: one row per measure and owner unit, whether it has reported or
 * not, with everything a row needs to stand alone. Nothing in it is text of a submission.
 */
import type { Consolidation, DataLine, MeasureTotal, UnitStanding } from '../consolidation/types';
import { meetsTarget, rateOf } from '../consolidation';
import { dataStates, verdicts } from '../form/words';
import { ownerUnits } from '../plan/rows';
import type { Unit } from '../plan/schema';
import { exclusionWords, notSent } from './words';

export const handoverColumns = [
  { id: 'plan', header: 'Kế hoạch', width: 16 },
  { id: 'period', header: 'Kỳ báo cáo', width: 12 },
  { id: 'asOf', header: 'Số liệu đến ngày', width: 12 },
  { id: 'unitId', header: 'Mã đơn vị', width: 25 },
  { id: 'unit', header: 'Đơn vị', width: 32 },
  { id: 'level', header: 'Cấp', width: 8 },
  { id: 'measure', header: 'Mã chỉ tiêu', width: 8 },
  { id: 'label', header: 'Chỉ tiêu', width: 46 },
  { id: 'state', header: 'Tình trạng', width: 20 },
  { id: 'numerator', header: 'Tử số', width: 12 },
  { id: 'denominator', header: 'Mẫu số', width: 12 },
  { id: 'rate', header: 'Kết quả (%)', width: 10 },
  { id: 'comparator', header: 'So sánh', width: 8 },
  { id: 'target', header: 'Mục tiêu (%)', width: 9 },
  { id: 'verdict', header: 'Đánh giá', width: 11 },
] as const;

export type HandoverColumn = (typeof handoverColumns)[number]['id'];
/** Numbers stay numbers; dates are ISO. */
export type HandoverRow = Readonly<Record<HandoverColumn, string | number | null>>;

/** By measure in the plan's order, then by unit. Figures stand only where they are in the sum. */
export function handoverRows(consolidation: Consolidation): HandoverRow[] {
  const { plan, measures, data, units } = consolidation;
  const lines = new Map(data.map((line) => [`${line.unit.id} ${line.measure.id}`, line]));
  const standings = new Map(units.map((one) => [one.unit, one]));
  return measures.flatMap((total) =>
    ownerUnits(plan, total.indicator, total.measure).map((unit) =>
      rowOf(consolidation, total, unit, standings.get(unit), lines.get(`${unit.id} ${total.id}`)),
    ),
  );
}

function rowOf(
  { plan, period }: Consolidation,
  { id, measure }: MeasureTotal,
  unit: Unit,
  standing: UnitStanding | undefined,
  line: DataLine | undefined,
): HandoverRow {
  const { numerator, denominator } = line?.counted ? line : { numerator: null, denominator: null };
  const { target } = measure;
  const counted = numerator !== null && denominator !== null;
  const met = counted && target ? meetsTarget(target, numerator, denominator) : null;
  return {
    plan: plan.id,
    period: period.id,
    asOf: period.asOf,
    unitId: unit.id,
    unit: unit.name,
    level: unit.level === 'commune' ? 'xã' : 'tỉnh',
    measure: id,
    label: measure.label,
    state: stateText(standing, line),
    numerator,
    denominator,
    rate: counted ? rateOf(numerator, denominator) : null,
    comparator: target?.comparator ?? null,
    target: target?.value ?? null,
    verdict: met === null ? null : met ? verdicts.met : verdicts.unmet,
  };
}

function stateText(standing: UnitStanding | undefined, line: DataLine | undefined): string {
  if (standing?.standing === 'returned') return 'Trả lại';
  if (!line) return notSent;
  if (line.exclusion === 'entry-in-error') return exclusionWords['entry-in-error'];
  return line.state === 'blank' ? exclusionWords.blank : dataStates[line.state];
}

/**
 * The same as text for other programs: RFC 4180 (commas, CRLF, quotes doubled), numbers with a point. The byte
 * order mark makes Excel read it as UTF-8 (support.microsoft.com, "Opening CSV UTF-8 files correctly in Excel").
 */
export function handoverCsv(consolidation: Consolidation): string {
  const headers = handoverColumns.map(({ header }) => header);
  const rows = handoverRows(consolidation).map((row) => handoverColumns.map(({ id }) => row[id]));
  return `\uFEFF${[headers, ...rows].map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('')}`;
}

function csvCell(value: string | number | null): string {
  const text = value === null ? '' : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
