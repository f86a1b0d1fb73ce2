/** An earlier result workbook, read back: the figures in its `Số liệu`, found by mark and headers. */
import type { EarlierLine } from '../consolidation/changes';
import type { Consolidation } from '../consolidation/types';
import { dataStates } from '../form/words';
import { squeeze } from '../plan/text';
import type { Cell, Grid } from '../sheet/model';
import { valueText } from '../sheet/values';
import { countOf, findMark, readCount, readState } from '../submission';
import { dataColumns, type DataColumn } from './data-layout';
import { columnsByHeader, headerIndex } from './header-columns';

/** The result sheets of the same plan and period; what another plan or period left is none of them. */
export function earlierSheets(grids: readonly Grid[], { plan, period }: Consolidation): Grid[] {
  return grids.filter((grid) => {
    const mark = findMark(grid);
    return mark?.kind === 'result' && mark.plan === plan.id && mark.period === period.id;
  });
}

const needed: readonly DataColumn[] = ['unitId', 'measure', 'state', 'numerator', 'denominator', 'counted'];
const index = headerIndex<DataColumn>(dataColumns);

/** A line below the headers of `Số liệu`, its cells by column. */
export interface DataRow {
  readonly sheet: string;
  readonly row: number;
  readonly cell: (id: DataColumn) => Cell | undefined;
}

/** Lines of the first sheet with the headers of `Số liệu`; null when there is none. */
export function dataRows(sheets: readonly Grid[]): DataRow[] | null {
  for (const { name, rows } of sheets) {
    for (const [header, head] of rows) {
      const columns = columnsByHeader(head, index);
      if (!needed.every((id) => columns.has(id))) continue;
      return [...rows]
        .filter(([row]) => row > header)
        .map(([row, { cells }]) => ({
          sheet: name,
          row,
          cell: (id) => cells.get(columns.get(id) ?? 0),
        }));
    }
  }
  return null;
}

/** The figures in them. */
export function earlierLines(sheets: readonly Grid[]): EarlierLine[] | null {
  return dataRows(sheets)?.flatMap(figuresIn) ?? null;
}

/** Empty for a row that names no unit and measure. */
export function figuresIn({ cell }: DataRow): EarlierLine[] {
  const [unit, measure] = [
    squeeze(valueText(cell('unitId')?.value)),
    squeeze(valueText(cell('measure')?.value)),
  ];
  if (unit === '' || measure === '') return [];
  const state = readState(cell('state'), dataStates);
  return [
    {
      unit,
      measure,
      state: state.kind === 'state' ? state.state : 'blank',
      numerator: countOf(readCount(cell('numerator'))),
      denominator: countOf(readCount(cell('denominator'))),
      counted: cell('counted')?.value === 1,
    },
  ];
}
