/** The stamp "sẵn sàng nộp" in `_khs`: when a check let the form pass, by which rules, and what it held then. */
import type { IdentityLine } from '../form/identity';
import { address, cellAt } from '../sheet/address';
import type { CellValue, Grid } from '../sheet/model';
import { squeeze } from '../plan/text';
import { isError, valueText } from '../sheet/values';
import { entriesOf } from './entries';
import { sortedRows } from './headers';
import { findTitle } from './identity';
import type { CellPlace, Submission } from './types';

export interface Stamp {
  /** ISO 8601 with the offset of the place, so that its clock time can be read off. */
  readonly at: string;
  readonly rules: string;
  /** SHA-256 of `contentText`, in hexadecimal. */
  readonly hash: string;
}

const lines = { at: 'stampedAt', rules: 'stampRules', hash: 'stampHash' } as const satisfies Record<
  keyof Stamp,
  IdentityLine
>;

/** Null without a stamp. */
export function readStamp(grid: Grid): Stamp | null {
  const read = (line: IdentityLine): string => {
    const place = lineOf(grid, line);
    return place ? squeeze(valueText(cellAt(grid, place.column + 1, place.row)?.value)) : '';
  };
  const stamp = { at: read(lines.at), rules: read(lines.rules), hash: read(lines.hash) };
  return stamp.at === '' || stamp.hash === '' ? null : stamp;
}

/** The cells to write; null where `_khs` has lost a line for it. */
export function stampChanges(
  grid: Grid,
  stamp: Stamp,
): readonly (CellPlace & { readonly value: string })[] | null {
  const changes = (['at', 'rules', 'hash'] as const).flatMap((part) => {
    const place = lineOf(grid, lines[part]);
    if (!place) return [];
    return [{ sheet: grid.name, address: address(place.column + 1, place.row), value: stamp[part] }];
  });
  return changes.length === 3 ? changes : null;
}

/** Everything that was entered, in a fixed order, for a hash: the same entries give the same text. */
export function contentText(submission: Submission): string {
  const { info, rows } = entriesOf(submission);
  const { unit = '', period = '', plan = '' } = submission.identity ?? {};
  const entries = Object.values(rows).flatMap((ofAppendix) =>
    [...ofAppendix].map(([key, entry]): [string, unknown] => [key, sorted(entry)]),
  );
  entries.sort(([one], [other]) => (one < other ? -1 : Number(one > other)));
  return JSON.stringify([plan, unit, period, sorted(info), entries]);
}

function sorted(values: Readonly<Record<string, CellValue>>): [string, unknown][] {
  return Object.entries(values)
    .map(([name, value]): [string, unknown] => [name, isError(value) ? value.error : value])
    .sort(([one], [other]) => (one < other ? -1 : 1));
}

function lineOf(grid: Grid, line: IdentityLine): { column: number; row: number } | null {
  const column = findTitle(grid)?.column;
  if (column === undefined) return null;
  const row = sortedRows(grid).find((at) => squeeze(valueText(cellAt(grid, column, at)?.value)) === line);
  return row === undefined ? null : { column, row };
}
