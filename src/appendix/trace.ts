/** From a total in the workbook back to the units that make it, out of the workbook's own `Số liệu`. */
import type { EarlierLine } from '../consolidation/changes';
import { meetsTarget, rateOf } from '../consolidation';
import { allMeasures, ownerUnits, unitById } from '../plan/rows';
import type { Measure, PlanPack } from '../plan/schema';
import { squeeze } from '../plan/text';
import { address } from '../sheet/address';
import type { Grid } from '../sheet/model';
import { valueText } from '../sheet/values';
import { findMark } from '../submission';
import type { CellPlace } from '../submission/types';
import { dataRows, figuresIn, type DataRow } from './earlier';
import { firstColumn, keyColumn } from './table';
import { exclusionWords } from './words';

/** One unit's part in a total. */
export interface TracedLine {
  /** As it stands in `Số liệu`. */
  readonly unitId: string;
  /** Name, or the id where the plan does not know it. */
  readonly unit: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Percent, unrounded. */
  readonly rate: number | null;
  /** Points of percent by which the total's rate would be lower without the unit; null outside the sum. */
  readonly effect: number | null;
  /** Why it is not in the sum; empty for what is. */
  readonly why: string;
  readonly file: string;
  /** The cell of the unit's own file. */
  readonly source: CellPlace | null;
  /** Its line in `Số liệu`. */
  readonly line: CellPlace;
}

export interface Trace {
  readonly measure: Measure;
  readonly numerator: number;
  readonly denominator: number;
  readonly rate: number | null;
  /** Null without a target, and without a figure. */
  readonly met: boolean | null;
  /** Owner units that have reported, of all owner units, as `PL01` counts them. */
  readonly unitsReported: number;
  readonly unitsExpected: number;
  /** Names of owner units without a line, in the plan's order. */
  readonly missing: readonly string[];
  /** Units in the sum, the greatest effect first; then those that are not, in the order of the sheet. */
  readonly lines: readonly TracedLine[];
}

/**
 * The measures whose results stand in a row of a sheet of ours, in the order of its key: all of a row of the plan
 * where the appendix is as printed; none anywhere else. What follows them in the key names a unit.
 */
export function measuresAt(grid: Grid, row: number, plan: PlanPack): readonly Measure[] {
  if (findMark(grid)?.kind !== 'result') return [];
  const key = squeeze(valueText(grid.rows.get(row)?.cells.get(keyColumn)?.value)).split(' ');
  const known = new Map<string, Measure>(allMeasures(plan).map(({ measure }) => [measure.id, measure]));
  const others = key.findIndex((id) => !known.has(id));
  return (others < 0 ? key : key.slice(0, others)).flatMap((id) => known.get(id) ?? []);
}

/** A line of `Số liệu` that says something. */
export interface TraceRow {
  readonly row: DataRow;
  readonly figures: EarlierLine;
}

/** The lines of `Số liệu`, read once for all measures; null where the workbook has none of plan and period. */
export function traceRows(
  grids: readonly Grid[],
  { plan, period }: { readonly plan: string; readonly period: string },
): readonly TraceRow[] | null {
  const ours = grids.filter((grid) => {
    const mark = findMark(grid);
    return mark?.kind === 'result' && mark.plan === plan && mark.period === period;
  });
  return dataRows(ours)?.flatMap((row) => figuresIn(row).map((figures) => ({ row, figures }))) ?? null;
}

export function traceOf(measure: Measure, all: readonly TraceRow[], plan: PlanPack): Trace {
  const rows = all.filter(({ figures }) => figures.measure === measure.id);
  const counted = rows.filter(({ figures }) => figures.counted);
  const sum = (part: 'numerator' | 'denominator'): number =>
    counted.reduce((all, { figures }) => all + (figures[part] ?? 0), 0);
  const [numerator, denominator] = [sum('numerator'), sum('denominator')];
  const { target } = measure;
  return {
    measure,
    numerator,
    denominator,
    rate: rateOf(numerator, denominator),
    met: target && counted.length > 0 ? meetsTarget(target, numerator, denominator) : null,
    ...coverageOf(measure, rows, plan),
    lines: byEffect(rows.map((row) => tracedLine(row, { numerator, denominator }, plan))),
  };
}

function tracedLine(
  { row, figures }: TraceRow,
  total: Pick<Trace, 'numerator' | 'denominator'>,
  plan: PlanPack,
): TracedLine {
  const { numerator, denominator, counted } = figures;
  const rate = rateOf(total.numerator, total.denominator);
  const without = rateOf(total.numerator - (numerator ?? 0), total.denominator - (denominator ?? 0));
  return {
    unitId: figures.unit,
    unit: unitById(plan, figures.unit)?.name ?? figures.unit,
    numerator,
    denominator,
    rate: numerator === null || denominator === null ? null : rateOf(numerator, denominator),
    effect: !counted || rate === null ? null : rate - (without ?? 0),
    why: counted ? '' : textIn(row, 'exclusion'),
    file: textIn(row, 'file'),
    source: sourceOf(row),
    line: { sheet: row.sheet, address: address(firstColumn, row.row) },
  };
}

const reportingStates: ReadonlySet<string> = new Set(['figures', 'none-occurred', 'not-applicable']);

function coverageOf(
  measure: Measure,
  rows: readonly TraceRow[],
  plan: PlanPack,
): Pick<Trace, 'unitsReported' | 'unitsExpected' | 'missing'> {
  const indicator = plan.indicators.find(({ measures }) => measures.includes(measure));
  const owners = indicator ? ownerUnits(plan, indicator, measure) : [];
  const ids = new Set<string>(owners.map(({ id }) => id));
  const own = rows.filter(({ figures }) => ids.has(figures.unit));
  const heard = new Set<string>(own.map(({ figures }) => figures.unit));
  const reported = own.filter(
    ({ row, figures }) =>
      reportingStates.has(figures.state) && textIn(row, 'exclusion') !== exclusionWords['entry-in-error'],
  );
  return {
    unitsReported: reported.length,
    unitsExpected: owners.length,
    missing: owners.flatMap(({ id, name }) => (heard.has(id) ? [] : [name])),
  };
}

function byEffect(lines: readonly TracedLine[]): TracedLine[] {
  const size = ({ effect }: TracedLine): number => (effect === null ? -1 : Math.abs(effect));
  return [...lines].sort((one, other) => size(other) - size(one));
}

function textIn({ cell }: DataRow, id: 'exclusion' | 'file' | 'sheet' | 'cell'): string {
  return squeeze(valueText(cell(id)?.value));
}

function sourceOf(row: DataRow): CellPlace | null {
  const [sheet, place] = [textIn(row, 'sheet'), textIn(row, 'cell')];
  return sheet === '' || place === '' ? null : { sheet, address: place };
}
