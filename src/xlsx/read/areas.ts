import { areaBetween, columnNumber } from '../../sheet/address';
import type { Area } from '../../sheet/model';
import { refuse } from './failure';
import type { Budget } from './limits';

/** Size of a sheet ("Excel specifications and limits", support.microsoft.com). */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** `$G$5` → its place; null when it is none or lies off the sheet. */
export function readPlace(text: string): Place | null {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(text);
  const column = match?.[1] ? columnNumber(match[1]) : 0;
  const row = Number(match?.[2] ?? 0);
  return row >= 1 && row <= LAST_ROW && column >= 1 && column <= LAST_COLUMN ? { row, column } : null;
}

/** `A1:B3`, one cell, whole columns (`A:C`) or whole rows (`$4:$5`); null when it is none of them. */
export function readArea(text: string): Area | null {
  const [from = '', to = from] = text.trim().split(':');
  const first = readPlace(from) ?? readPlace(stretch(from, 'first'));
  const last = readPlace(to) ?? readPlace(stretch(to, 'last'));
  return first && last ? areaBetween(first, last) : null;
}

/** Completes the half address of a whole row or column. */
function stretch(half: string, end: 'first' | 'last'): string {
  if (/^\$?[A-Za-z]{1,3}$/.test(half)) return half + String(end === 'first' ? 1 : LAST_ROW);
  if (/^\$?\d{1,7}$/.test(half)) return (end === 'first' ? 'A' : 'XFD') + half;
  return half;
}

/** A list of areas separated by blanks (`sqref`); anything unreadable in it makes the file damaged. */
export function readAreas(text: string, budget: Budget): Area[] {
  const areas: Area[] = [];
  for (const [part] of text.matchAll(/\S+/g)) {
    budget.spend('areas');
    areas.push(readArea(part) ?? refuse('damaged', `reference ${JSON.stringify(part.slice(0, 40))}`));
  }
  return areas;
}
