/** Formulas in cells that a person fills in. */
import { numberCells, soundValue } from './numbers';
import type { NumberCell } from './numbers';
import type { View } from '../view';

export interface ComputedCell extends NumberCell {
  readonly formula: string;
  /** Its result as the file keeps it. */
  readonly value: number;
}

/** Number cells whose number comes from a formula. A result that is wrong by itself is another finding. */
export function computedCells(view: View): readonly ComputedCell[] {
  return numberCells(view).flatMap((cell) => {
    const formula = cell.row.cells[cell.column]?.cell?.formula;
    const value = soundValue(cell);
    return formula === undefined || value === null ? [] : [{ ...cell, formula, value }];
  });
}

/** Texts within a formula say nothing of where it looks. */
const withoutTexts = (formula: string): string => formula.replace(/"[^"]*"/g, '');

/**
 * Whether it takes values from another workbook: `[1]Sheet1!A1` as files keep it, `'C:\[a.xlsx]Sheet1'!A1` as
 * Excel shows it. The brackets of a table reference (`Bảng[Số]`) are followed by no `!`.
 */
export function linksToWorkbook(formula: string): boolean {
  return /\[[^[\]]+\][^[\]!']*'?!/.test(withoutTexts(formula));
}

/**
 * Whether nothing in it can change: sums of typed numbers, and the TRUE() and FALSE() that LibreOffice writes
 * for truth values.
 */
export function isConstant(formula: string): boolean {
  return /^(?:[\d\s.+\-*/^()%]+|(?:TRUE|FALSE)\(\))$/i.test(formula);
}
