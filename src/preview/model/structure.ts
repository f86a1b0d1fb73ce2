/** Inserting and deleting entire rows or columns, and everything that moves with them. */
import type { Area, Cell, Conditional, Validation } from '../../sheet/model';
import { type Coordinate, rewriteReferences } from '../formulas/rewrite';
import type { Book } from './book';
import type { SheetState } from './sheet-state';

export interface Shift {
  readonly axis: 'rows' | 'columns';
  /** First row or column inserted or deleted. */
  readonly at: number;
  readonly count: number;
  readonly kind: 'insert' | 'delete';
}

/** Moves the sheet's cells and every reference to them, in any sheet's formulas, validations and formats. */
export function shiftSheet(book: Book, sheet: SheetState, shift: Shift): void {
  if (shift.axis === 'rows') sheet.rows = shiftKeys(sheet.rows, shift);
  else shiftColumns(sheet, shift);
  sheet.merges = shiftAreas(sheet.merges, shift).filter(
    (area) => area.top < area.bottom || area.left < area.right,
  );
  sheet.filter = sheet.filter && (shiftArea(sheet.filter, shift) ?? undefined);
  sheet.selection = shiftArea(sheet.selection, shift) ?? sheet.selection;
  for (const other of book.sheets) {
    rewriteSheet(other, (formula) => shiftFormula(formula, other, sheet, shift));
  }
  sheet.validations = sheet.validations.flatMap((rule) => shiftRule(rule, shift));
  sheet.conditionals = sheet.conditionals.flatMap((rule) => shiftRule(rule, shift));
  book.shifted(sheet, shift);
  book.touch();
}

/** Applies a change to every formula of a sheet: cells, validations and conditional formats. */
export function rewriteSheet(sheet: SheetState, change: (formula: string) => string): void {
  for (const { cells } of sheet.rows.values()) {
    for (const [column, cell] of cells) {
      if (cell.formula !== undefined) cells.set(column, { ...cell, formula: change(cell.formula) });
    }
  }
  sheet.validations = sheet.validations.map((validation) => rewriteValidation(validation, change));
  sheet.conditionals = sheet.conditionals.map((rule) => ({ ...rule, formula: change(rule.formula) }));
}

function rewriteValidation(validation: Validation, change: (formula: string) => string): Validation {
  const { rule } = validation;
  switch (rule.kind) {
    case 'any':
      return validation;
    case 'list':
      return rule.source.startsWith('"')
        ? validation
        : { ...validation, rule: { ...rule, source: change(rule.source) } };
    case 'custom':
      return { ...validation, rule: { ...rule, formula: change(rule.formula) } };
    case 'whole':
    case 'decimal':
    case 'date':
    case 'textLength':
      return {
        ...validation,
        rule: {
          ...rule,
          first: change(rule.first),
          ...(rule.second !== undefined && { second: change(rule.second) }),
        },
      };
  }
}

function shiftColumns(sheet: SheetState, shift: Shift): void {
  sheet.columns = shiftKeys(sheet.columns, shift);
  for (const [number, row] of sheet.rows) {
    const cells: Map<number, Cell> = shiftKeys(row.cells, shift);
    sheet.rows.set(number, { ...row, cells });
  }
}

function shiftKeys<T>(map: ReadonlyMap<number, T>, shift: Shift): Map<number, T> {
  const moved = new Map<number, T>();
  for (const [key, value] of map) {
    const next = shiftNumber(key, shift);
    if (next !== null) moved.set(next, value);
  }
  return moved;
}

function shiftNumber(number: number, { at, count, kind }: Shift): number | null {
  if (number < at) return number;
  if (kind === 'insert') return number + count;
  return number < at + count ? null : number - count;
}

/** A span shrinks by what is deleted from it and grows by what is inserted inside it; null when all is gone. */
function shiftSpan(from: number, to: number, shift: Shift): readonly [number, number] | null {
  if (shift.kind === 'insert') {
    return [from >= shift.at ? from + shift.count : from, to >= shift.at ? to + shift.count : to];
  }
  const end = shift.at + shift.count;
  const newFrom = from < shift.at ? from : Math.max(from, end) - shift.count;
  const newTo = to < shift.at ? to : to < end ? shift.at - 1 : to - shift.count;
  return newTo < newFrom ? null : [newFrom, newTo];
}

/** The area after the shift; null when it was deleted altogether. */
export function shiftArea(area: Area, shift: Shift): Area | null {
  const [from, to] = shift.axis === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
  const span = shiftSpan(from, to, shift);
  if (!span) return null;
  return shift.axis === 'rows'
    ? { ...area, top: span[0], bottom: span[1] }
    : { ...area, left: span[0], right: span[1] };
}

function shiftAreas(areas: readonly Area[], shift: Shift): Area[] {
  return areas.flatMap((area) => shiftArea(area, shift) ?? []);
}

function shiftRule<T extends Validation | Conditional>(rule: T, shift: Shift): T[] {
  const areas = shiftAreas(rule.areas, shift);
  return areas.length === 0 ? [] : [{ ...rule, areas }];
}

function shiftFormula(formula: string, owner: SheetState, moved: SheetState, shift: Shift): string {
  return rewriteReferences(formula, (reference) => {
    const target = reference.sheet ?? owner.name;
    if (target.toLowerCase() !== moved.name.toLowerCase()) return reference;
    const pair = reference[shift.axis];
    if (!pair) return reference;
    const next = shiftPair(pair, shift);
    return next && { ...reference, [shift.axis]: next };
  });
}

function shiftPair(
  [from, to]: readonly [Coordinate, Coordinate],
  shift: Shift,
): readonly [Coordinate, Coordinate] | null {
  const span = shiftSpan(from.number, to.number, shift);
  return (
    span && [
      { ...from, number: span[0] },
      { ...to, number: span[1] },
    ]
  );
}
