/** Figures of a period from its consolidation: the sheet `Số liệu`, found by its mark and headers. */
import { dataColumns, type DataColumn } from '../appendix/data-layout';
import { columnsByHeader, headerIndex } from '../appendix/header-columns';
import type { PreviousFigure, PreviousFigures } from '../form/entries';
import { dataStates } from '../form/words';
import type { RowKey } from '../plan/rows';
import type { PlanPack } from '../plan/schema';
import { squeeze } from '../plan/text';
import type { Cell, Grid } from '../sheet/model';
import { valueText } from '../sheet/values';
import { countOf, readCount, readState } from '../submission';
import { findMark } from '../submission/sheet';

export interface ReportedFigures {
  readonly period: string;
  /** By unit id. */
  readonly units: ReadonlyMap<string, PreviousFigures>;
}

/** Null when no sheet holds the figures of a consolidation of this plan. */
export function reportedFigures(grids: readonly Grid[], plan: PlanPack): ReportedFigures | null {
  for (const grid of grids) {
    const mark = findMark(grid);
    if (mark?.kind !== 'result' || mark.plan !== plan.id) continue;
    const header = [...grid.rows].find(([, row]) =>
      needed.every((id) => columnsByHeader(row, index).has(id)),
    );
    if (!header) continue;
    const [at, row] = header;
    return { period: mark.period, units: readLines(grid, at, columnsByHeader(row, index), mark.asOf) };
  }
  return null;
}

const needed: readonly DataColumn[] = ['unitId', 'measure', 'state', 'numerator', 'denominator'];
const index = headerIndex<DataColumn>(dataColumns);

function readLines(
  grid: Grid,
  header: number,
  columns: ReadonlyMap<DataColumn, number>,
  asOf: string,
): ReadonlyMap<string, PreviousFigures> {
  const units = new Map<string, Map<RowKey, PreviousFigure>>();
  for (const [at, row] of grid.rows) {
    const cell = (id: DataColumn): Cell | undefined => row.cells.get(columns.get(id) ?? 0);
    const unit = squeeze(valueText(cell('unitId')?.value));
    const measure = squeeze(valueText(cell('measure')?.value));
    if (at <= header || unit === '' || measure === '') continue;
    const figures = units.get(unit) ?? new Map<RowKey, PreviousFigure>();
    // A key that no plan has is never asked for.
    units.set(unit, figures.set(measure as RowKey, figureIn(cell, asOf)));
  }
  return units;
}

/** A consolidation keeps no words of the unit, so an unchanged copy cannot be told from it. */
function figureIn(cell: (id: DataColumn) => Cell | undefined, asOf: string): PreviousFigure {
  const state = readState(cell('state'), dataStates);
  return {
    state: state.kind === 'state' ? state.state : 'blank',
    numerator: countOf(readCount(cell('numerator'))),
    denominator: countOf(readCount(cell('denominator'))),
    resultHash: '',
    asOf,
  };
}
