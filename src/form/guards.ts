/** What guides the officer in plain Excel: lists, limits, prompts, and the colours of what is missing or wrong. */
import { quoteSheet } from '../sheet/address';
import { areaOf } from '../sheet/build';
import type { Area, Validation, ValidationRule } from '../sheet/model';
import type { ColumnInput } from './columns';
import { listArea, type ListId } from './lists-sheet';
import { refusals, type Message } from './prompts';

type GuardedInput = keyof typeof refusals;

const limits: Readonly<Record<Exclude<GuardedInput, 'state'>, ValidationRule>> = {
  count: { kind: 'whole', comparison: 'greaterThanOrEqual', first: '0' },
  percent: { kind: 'decimal', comparison: 'between', first: '0', second: '100' },
  money: { kind: 'decimal', comparison: 'greaterThanOrEqual', first: '0' },
};

export interface GuardContext {
  /** Name of the sheet of lists. */
  readonly lists: string;
  /** The list behind Tình trạng or Trạng thái on this sheet. */
  readonly states: ListId;
}

/** The validation of cells that take this kind of input; null where anything may stand and there is nothing to say. */
export function guard(
  input: ColumnInput,
  areas: readonly Area[],
  { lists, states }: GuardContext,
  prompt: Message | null = null,
): Validation | null {
  const said = prompt === null ? {} : { prompt };
  if (input === 'none' || input === 'text') {
    return prompt === null ? null : { areas, rule: { kind: 'any' }, prompt };
  }
  const rule: ValidationRule =
    input === 'state' ? { kind: 'list', source: `${quoteSheet(lists)}!${listArea(states)}` } : limits[input];
  return { areas, rule, error: { style: 'stop', ...refusals[input] }, ...said };
}

/** Cells of one column as few areas: rows that follow one another become one. Rows come in ascending order. */
export function areasOfRows(column: number, rows: readonly number[]): Area[] {
  const areas: Area[] = [];
  for (const row of rows) {
    const last = areas.at(-1);
    if (last?.bottom === row - 1) areas[areas.length - 1] = { ...last, bottom: row };
    else areas.push(areaOf(column, row));
  }
  return areas;
}
