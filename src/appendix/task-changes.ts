/** What Phụ lục 02 and 03 say of a task otherwise than in the earlier result: states, progress, money, by key and header. */
import type { Grid, Row, Sheet } from '../sheet/model';
import { showNumber } from '../sheet/numbers';
import { squeeze } from '../plan/text';
import { isBlank, valueText } from '../sheet/values';
import { firstColumn, headerKey, keyColumn } from './table';

export interface TaskChange {
  readonly sheet: string;
  /** Of the row: `PL03.I.2.3`. */
  readonly key: string;
  /** `Hoàn thành: 5; Chưa báo cáo: 3`: what differs, in the order of the columns. */
  readonly before: string;
  readonly now: string;
}

/** A summary of texts moves with every unit that joins; the units' own words stand in `Kết quả theo đơn vị`. */
const leftOut: ReadonlySet<string> = new Set(['Tóm tắt kết quả']);

/** Rows of both sheets whose cells differ under a header of both; the officer's columns are in neither draft. */
export function taskChanges(now: Sheet, before: Grid): TaskChange[] {
  const [headersNow, headersBefore] = [headersOf(now), headersOf(before)];
  const shared = [...headersNow].flatMap(([header, column]) => {
    const was = headersBefore.get(header);
    return was === undefined || leftOut.has(header) ? [] : [{ header, column, was }];
  });
  const earlier = new Map([...before.rows.values()].map((row) => [keyOf(row), row]));
  return [...now.rows.values()].flatMap((row) => {
    const key = keyOf(row);
    const old = earlier.get(key);
    if (key === '' || key === headerKey || !old) return [];
    const cells = shared
      .map(({ header, column, was }) => ({ header, now: shown(row, column), before: shown(old, was) }))
      .filter((one) => one.now !== one.before);
    const said = (part: 'now' | 'before'): string =>
      cells.map((cell) => `${cell.header}: ${cell[part]}`).join('; ');
    return cells.length > 0 ? [{ sheet: now.name, key, before: said('before'), now: said('now') }] : [];
  });
}

function headersOf({ rows }: Pick<Grid, 'rows'>): ReadonlyMap<string, number> {
  const head = [...rows.values()].find((row) => keyOf(row) === headerKey && row.cells.size > 2);
  return new Map(
    [...(head?.cells ?? [])].flatMap(([column, { value }]) =>
      column < firstColumn || isBlank(value) ? [] : [[squeeze(valueText(value)), column] as const],
    ),
  );
}

function keyOf({ cells }: Row): string {
  return valueText(cells.get(keyColumn)?.value).trim();
}

function shown({ cells }: Row, column: number): string {
  const value = cells.get(column)?.value ?? null;
  if (typeof value === 'number') return showNumber(value);
  return isBlank(value) ? '(trống)' : squeeze(valueText(value));
}
