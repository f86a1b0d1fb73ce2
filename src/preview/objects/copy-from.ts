import type { Cell } from '../../sheet/model';
import { moveRelative } from '../formulas/rewrite';
import { columnCount, intersect, rowCount, subtract } from '../model/areas';
import { withContent, withStyle } from '../model/cells';
import { refuseLockedCells, refuseUnlessAllowed } from '../model/protect';
import type { SheetState } from '../model/sheet-state';
import { announce } from '../model/write';
import { HostError } from '../protocol/host-error';
import type { Range } from './Range';

type Copy = (target: Cell | undefined, source: Cell | undefined, down: number, across: number) => Cell;

/** `Excel.RangeCopyType`. */
const COPIES: Readonly<Record<string, Copy>> = {
  All: (_target, source, down, across) => withMovedFormula(source ?? { value: null }, down, across),
  Formulas: (target, source, down, across) => {
    const moved = withMovedFormula(source ?? { value: null }, down, across);
    return withContent(target, moved.value, moved.formula);
  },
  Values: (target, source) => withContent(target, source?.value ?? null),
  Formats: (target, source) => withStyle(target, source?.style ?? {}),
};

/**
 * Copies a range; a larger target is filled with repeats. `All` brings the source's validations along, which
 * is how pasting removes a form's own ("Restrict data entry": copy and paste replaces validation).
 */
export function copyInto(target: Range, source: Range, copyType: string): void {
  const copy = COPIES[copyType];
  if (!copy) throw new HostError('NotImplemented', `copyFrom ${copyType}`);
  if (copyType === 'Formats') refuseUnlessAllowed(target.sheet, 'formatCells');
  else refuseLockedCells(target.sheet, target.area);
  const cells = sourceCells(source, copyType === 'Values');
  const [rows, columns] = [rowCount(source.area), columnCount(source.area)];
  const bottom = Math.max(target.area.bottom, target.area.top + rows - 1);
  const right = Math.max(target.area.right, target.area.left + columns - 1);
  for (let row = target.area.top; row <= bottom; row += 1) {
    for (let column = target.area.left; column <= right; column += 1) {
      const [down, across] = [(row - target.area.top) % rows, (column - target.area.left) % columns];
      const from = { row: source.area.top + down, column: source.area.left + across };
      const before = target.sheet.cell(row, column);
      const copied = copy(before, cells[down]?.[across], row - from.row, column - from.column);
      target.sheet.put(row, column, copied);
    }
  }
  const area = { ...target.area, bottom, right };
  if (copyType === 'All') copyValidations(source, target.sheet, area);
  target.context.book.touch();
  announce(target.context.book, target.sheet, area, undefined);
}

function sourceCells(source: Range, computed: boolean): (Cell | undefined)[][] {
  const { sheet, area, context } = source;
  return Array.from({ length: rowCount(area) }, (_, down) =>
    Array.from({ length: columnCount(area) }, (__, across) => {
      const [row, column] = [area.top + down, area.left + across];
      const cell = sheet.cell(row, column);
      return computed && cell ? { ...cell, value: context.book.value(sheet, row, column) } : cell;
    }),
  );
}

function withMovedFormula(cell: Cell, down: number, across: number): Cell {
  return cell.formula === undefined ? cell : { ...cell, formula: moveRelative(cell.formula, down, across) };
}

/** The target loses its validations and takes those of the source's first cell. */
function copyValidations(source: Range, sheet: SheetState, area: Range['area']): void {
  const brought = source.sheet.validationAt(source.area.top, source.area.left);
  sheet.validations = sheet.validations.flatMap((validation) => {
    const areas = validation.areas.flatMap((old) => (intersect(old, area) ? subtract(old, area) : [old]));
    return areas.length === 0 ? [] : [{ ...validation, areas }];
  });
  if (brought) sheet.validations.push({ ...brought, areas: [area] });
}
