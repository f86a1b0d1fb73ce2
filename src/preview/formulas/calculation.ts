import type { Area, CellValue } from '../../sheet/model';
import type { Book } from '../model/book';
import type { SheetState } from '../model/sheet-state';
import { evaluate, type Scope } from './evaluate';
import { type Expression, parseFormula } from './parser';
import { moveRelative } from './rewrite';
import { serialOf } from './functions/text';
import { FormulaError, type Matrix } from './values';

/** Results of a workbook's formulas, computed when read and forgotten at every change. */
export class Calculation {
  readonly #book: Book;
  readonly #trees = new Map<string, Expression | null>();
  readonly #used = new Map<SheetState, Area | null>();
  #results = new Map<SheetState, Map<number, CellValue>>();
  readonly #computing = new Set<string>();

  constructor(book: Book) {
    this.#book = book;
  }

  invalidate(): void {
    this.#results = new Map();
    this.#used.clear();
  }

  /** The result of the formula in a cell that has one. */
  value(sheet: SheetState, row: number, column: number): CellValue {
    let results = this.#results.get(sheet);
    if (!results) this.#results.set(sheet, (results = new Map()));
    const key = row * 16_385 + column;
    const known = results.get(key);
    if (known !== undefined) return known;
    const value = this.#guarded(`${sheet.id}/${key}`, () =>
      this.formula(sheet.cell(row, column)?.formula ?? '', sheet, row, column),
    );
    results.set(key, value);
    return value;
  }

  /** The value a formula would have in a cell, e.g. of a conditional format. */
  formula(formula: string, sheet: SheetState, row: number, column: number): CellValue {
    const tree = this.#tree(formula);
    return tree ? evaluate(tree, this.#scope(sheet, row, column)) : { error: '#NAME?' };
  }

  /** A formula written for the cell at `anchor`, as it works out for another cell. */
  relative(
    formula: string,
    sheet: SheetState,
    anchor: { readonly top: number; readonly left: number },
    at: { readonly row: number; readonly column: number },
  ): CellValue {
    const [down, across] = [at.row - anchor.top, at.column - anchor.left];
    const moved = down === 0 && across === 0 ? formula : moveRelative(formula, down, across);
    return this.formula(moved, sheet, at.row, at.column);
  }

  /** Excel shows 0 where a formula leads back to itself ("Remove or allow a circular reference in Excel"). */
  #guarded(key: string, compute: () => CellValue): CellValue {
    if (this.#computing.has(key)) return 0;
    this.#computing.add(key);
    try {
      return compute();
    } finally {
      this.#computing.delete(key);
    }
  }

  #tree(formula: string): Expression | null {
    const known = this.#trees.get(formula);
    if (known !== undefined) return known;
    const tree = parseFormula(formula);
    this.#trees.set(formula, tree);
    return tree;
  }

  #scope(own: SheetState, row: number, column: number): Scope {
    return {
      row,
      column,
      now: nowSerial(),
      range: (name, area) => this.#range(name === null ? own : this.#book.sheetNamed(name), area),
      named: (name) => {
        const named = this.#book.names.get(name.toLowerCase());
        return named ? this.#tree(named.formula.replace(/^=/, '')) : null;
      },
    };
  }

  #range(sheet: SheetState | undefined, area: Area): Matrix {
    if (!sheet) throw new FormulaError('#REF!');
    const used = this.#usedArea(sheet);
    // Whole columns and rows end where the sheet's cells end.
    const bottom = Math.max(area.top, Math.min(area.bottom, used?.bottom ?? area.top));
    const right = Math.max(area.left, Math.min(area.right, used?.right ?? area.left));
    const clipped = area.bottom - area.top > 100_000 ? bottom : area.bottom;
    return {
      rowCount: clipped - area.top + 1,
      columnCount: (area.right - area.left > 10_000 ? right : area.right) - area.left + 1,
      origin: { row: area.top, column: area.left },
      at: (row, column) => this.#book.value(sheet, area.top + row, area.left + column),
    };
  }

  #usedArea(sheet: SheetState): Area | null {
    const known = this.#used.get(sheet);
    if (known !== undefined) return known;
    const used = sheet.usedArea(true);
    this.#used.set(sheet, used);
    return used;
  }
}

function nowSerial(): number {
  const now = new Date();
  const day = serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  return day + (now.getHours() * 60 + now.getMinutes()) / 1440;
}
