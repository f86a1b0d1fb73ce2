/** From a total in the workbook back to the units that make it, out of the workbook's own `Số liệu`. */
import { rateOf } from '../consolidation';
import { allMeasures, unitById } from '../plan/rows';
import type { Measure, PlanPack } from '../plan/schema';
import { squeeze } from '../plan/text';
import { address } from '../sheet/address';
import type { Grid } from '../sheet/model';
import { valueText } from '../sheet/values';
import { findMark } from '../submission';
import type { CellPlace } from '../submission/types';
import { dataRows, figuresIn, type DataRow } from './earlier';
import { firstColumn, keyColumn } from './table';

/** One unit's part in a total. */
export interface TracedLine {
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
  /** Units in the sum, the greatest effect first; then those that are not, in the order of the sheet. */
  readonly lines: readonly TracedLine[];
}

/** The measure whose result stands in a row of a sheet of ours; null anywhere else. */
export function measureAt(grid: Grid, row: number, plan: PlanPack): Measure | null {
  if (findMark(grid)?.kind !== 'result') return null;
  const [id] = squeeze(valueText(grid.rows.get(row)?.cells.get(keyColumn)?.value)).split(' ');
  return allMeasures(plan).find(({ measure }) => measure.id === id)?.measure ?? null;
}

/** Null where the workbook has no `Số liệu` of the plan. */
export function traceOf(measure: Measure, grids: readonly Grid[], plan: PlanPack): Trace | null {
  const ours = grids.filter((grid) => {
    const mark = findMark(grid);
    return mark?.kind === 'result' && mark.plan === plan.id;
  });
  const rows = dataRows(ours)?.flatMap((row) =>
    figuresIn(row).flatMap((figures) => (figures.measure === measure.id ? [{ row, figures }] : [])),
  );
  if (!rows) return null;
  const counted = rows.filter(({ figures }) => figures.counted);
  const sum = (part: 'numerator' | 'denominator'): number =>
    counted.reduce((all, { figures }) => all + (figures[part] ?? 0), 0);
  const [numerator, denominator] = [sum('numerator'), sum('denominator')];
  const rate = rateOf(numerator, denominator);
  const lines = rows.map(({ row, figures }): TracedLine => {
    const [part, whole] = [figures.numerator, figures.denominator];
    const without = rateOf(numerator - (part ?? 0), denominator - (whole ?? 0));
    return {
      unit: unitById(plan, figures.unit)?.name ?? figures.unit,
      numerator: part,
      denominator: whole,
      rate: part === null || whole === null ? null : rateOf(part, whole),
      effect: !figures.counted || rate === null ? null : rate - (without ?? 0),
      why: figures.counted ? '' : textIn(row, 'exclusion'),
      file: textIn(row, 'file'),
      source: sourceOf(row),
      line: { sheet: row.sheet, address: address(firstColumn, row.row) },
    };
  });
  return { measure, numerator, denominator, rate, lines: byEffect(lines) };
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
