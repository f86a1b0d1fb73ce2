/** What the watching bodies have sent back, found by mark, headers and keys. */
import { keysOf } from '../../plan/tables';
import type { WatchedTotal, Watching, WatchReply } from '../../consolidation/types';
import { allMeasures, unitById } from '../../plan/rows';
import type { Measure, Period, PlanPack, Unit } from '../../plan/schema';
import { nameKey, squeeze } from '../../plan/text';
import { address } from '../../sheet/address';
import type { Cell, Grid } from '../../sheet/model';
import { isBlank, valueText } from '../../sheet/values';
import { countOf, findMark, readCount } from '../../submission';
import type { CellPlace } from '../../submission/types';
import { columnsByHeader, headerIndex } from '../header-columns';
import { headerKey } from '../table';
import { opinionWords, ownKey, watchColumns, type WatchColumn } from './layout';

/** A word that cannot be followed: it is said, and nothing is taken over. */
export interface WatchProblem {
  readonly kind: 'unknown-word' | 'no-figures' | 'no-reason' | 'more-than-all' | 'figures-without-word';
  readonly place: CellPlace;
}

export interface WatchRead extends Watching {
  readonly problems: readonly WatchProblem[];
}

const index = headerIndex<WatchColumn>(watchColumns);

/** Sheets of other plans and periods are left alone. */
export function readWatching(grids: readonly Grid[], plan: PlanPack, period: Period): WatchRead {
  const replies: WatchReply[] = [];
  const totals: WatchedTotal[] = [];
  const problems: WatchProblem[] = [];
  for (const grid of grids) {
    const mark = findMark(grid);
    const body = mark?.kind === 'result' ? unitById(plan, mark.unit) : undefined;
    if (!body || mark?.plan !== plan.id || mark.period !== period.id) continue;
    for (const { row, number, columns, key } of keyedRows(grid)) {
      const cell = (id: WatchColumn): Cell | undefined => row.cells.get(columns.get(id) ?? 0);
      const place = (id: WatchColumn): CellPlace => ({
        sheet: grid.name,
        address: address(columns.get(id) ?? 1, number),
      });
      const [id = '', rest = ''] = key.split(' ');
      const measure = allMeasures(plan).find((one) => one.measure.id === id)?.measure;
      if (!measure) continue;
      if (key === ownKey(id)) totals.push(...ownTotal(body, measure, cell));
      const unit = unitById(plan, rest);
      if (!unit) continue;
      const read = replyIn({ body, measure, unit, cell, place });
      if (read && 'kind' in read) problems.push(read);
      else if (read) replies.push(read);
    }
  }
  return { replies, totals, problems };
}

function* keyedRows(grid: Grid) {
  const rows = [...grid.rows].sort(([one], [other]) => one - other);
  let table: { columns: ReadonlyMap<WatchColumn, number>; keys: number } | null = null;
  for (const [number, row] of rows) {
    const columns = columnsByHeader(row, index);
    const keys = [...row.cells].find(([, { value }]) => value === headerKey)?.[0];
    if (keys !== undefined && columns.has('opinion')) table = { columns, keys };
    else if (table) {
      const key = squeeze(valueText(row.cells.get(table.keys)?.value));
      yield { row, number, columns: table.columns, key };
    }
  }
}

interface ReplyCells {
  readonly body: Unit;
  readonly measure: Measure;
  readonly unit: Unit;
  readonly cell: (id: WatchColumn) => Cell | undefined;
  readonly place: (id: WatchColumn) => CellPlace;
}

function replyIn({ body, measure, unit, cell, place }: ReplyCells): WatchReply | WatchProblem | null {
  const word = squeeze(valueText(cell('opinion')?.value));
  const figures = !isBlank(cell('newNumerator')?.value) || !isBlank(cell('newDenominator')?.value);
  if (word === '') return figures ? { kind: 'figures-without-word', place: place('opinion') } : null;
  const kinds = keysOf(opinionWords);
  const kind = kinds.find((one) => nameKey(opinionWords[one]) === nameKey(word));
  if (!kind) return { kind: 'unknown-word', place: place('opinion') };
  const reason = squeeze(valueText(cell('reason')?.value));
  const about = { measure: measure.id, unit: unit.id, by: body.id, reason };
  if (kind !== 'replaced') return { ...about, opinion: { kind } };
  const [numerator, denominator] = [
    countOf(readCount(cell('newNumerator'))),
    countOf(readCount(cell('newDenominator'))),
  ];
  if (numerator === null || denominator === null) return { kind: 'no-figures', place: place('newNumerator') };
  if (numerator > denominator) return { kind: 'more-than-all', place: place('newNumerator') };
  if (reason === '') return { kind: 'no-reason', place: place('reason') };
  return { ...about, opinion: { kind, numerator, denominator } };
}

function ownTotal(
  { id: by }: Unit,
  { id: measure }: Measure,
  cell: (id: WatchColumn) => Cell | undefined,
): WatchedTotal[] {
  const [numerator, denominator] = [
    countOf(readCount(cell('numerator'))),
    countOf(readCount(cell('denominator'))),
  ];
  return numerator === null && denominator === null ? [] : [{ measure, by, numerator, denominator }];
}
