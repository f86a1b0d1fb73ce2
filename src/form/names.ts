/** Names of the sheets of a unit's workbook (design section 4). */
import type { AppendixId, UnitId } from '../plan/schema';
import { mapTable } from '../plan/tables';

export type FormSheet = 'info' | AppendixId | 'definitions' | 'lists' | 'identity';

export const sheetNames: Readonly<Record<FormSheet, string>> = {
  info: 'Thông tin',
  PL01: 'PL01',
  PL02: 'PL02',
  PL03: 'PL03',
  definitions: 'Giải thích chỉ tiêu',
  lists: '_ds',
  identity: '_khs',
};

/** Names for the sheets of one form. */
export type SheetNaming = Readonly<Record<FormSheet, string>>;

/**
 * The names of a form put into a workbook that already has sheets: when one is taken, all of the form's carry
 * the unit, so that its formulas and lists stay its own.
 */
export function namesFor(unit: UnitId, taken: readonly string[]): SheetNaming {
  const folded = new Set(taken.map((name) => name.toLowerCase()));
  const clash = Object.values(sheetNames).some((name) => folded.has(name.toLowerCase()));
  if (!clash) return sheetNames;
  return mapTable(sheetNames, (name) => `${name} ${unit}`.slice(0, 31));
}
