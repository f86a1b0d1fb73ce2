/** Each sheet of a form says in its mark as of which day its figures are. A check brings that up to date. */
import type { CellChange } from '../../excel';
import { readMark, writeMark } from '../../form/mark';
import { address } from '../../sheet/address';
import type { Grid } from '../../sheet/model';
import { readDate, type Submission } from '../../submission';

export function markChanges(grids: readonly Grid[], submissions: readonly Submission[]): CellChange[] {
  return grids.flatMap((grid) => {
    const found = markCell(grid);
    if (found?.mark.kind !== 'form') return [];
    const { plan, unit, period } = found.mark;
    const owner = submissions.find(
      ({ identity }) =>
        identity !== null && identity.plan === plan && identity.unit === unit && identity.period === period,
    );
    const asOf = readDate(owner?.info.asOf?.cell);
    if (asOf.kind !== 'date' || asOf.date === found.mark.asOf) return [];
    const value = writeMark({ ...found.mark, asOf: asOf.date });
    return [{ sheet: grid.name, address: found.address, value }];
  });
}

function markCell(grid: Grid) {
  for (const [row, { cells }] of grid.rows) {
    for (const [column, { value }] of cells) {
      const mark = typeof value === 'string' ? readMark(value) : null;
      if (mark) return { mark, address: address(column, row) };
    }
  }
  return null;
}
