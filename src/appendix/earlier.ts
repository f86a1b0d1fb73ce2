/** An earlier result workbook, read back: the figures in its `Số liệu`, found by mark and headers. */
import type { EarlierLine } from '../consolidation/changes';
import type { Consolidation } from '../consolidation/types';
import { dataStates } from '../form/words';
import { squeeze } from '../plan/text';
import type { Cell, Grid, Row } from '../sheet/model';
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

/** Lines of the first sheet with the headers of `Số liệu`; null when there is none. */
export function earlierLines(sheets: readonly Grid[]): EarlierLine[] | null {
  for (const { rows } of sheets) {
    for (const [header, row] of rows) {
      const columns = columnsByHeader(row, index);
      if (!needed.every((id) => columns.has(id))) continue;
      return [...rows].filter(([number]) => number > header).flatMap(([, line]) => lineIn(line, columns));
    }
  }
  return null;
}

function lineIn({ cells }: Row, columns: ReadonlyMap<DataColumn, number>): EarlierLine[] {
  const cell = (id: DataColumn): Cell | undefined => cells.get(columns.get(id) ?? 0);
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
