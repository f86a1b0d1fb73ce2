/** What a person does in a cell, with Excel's checks, and how it is undone. */
import type { Area, Cell, Validation } from '../../sheet/model';
import { parseFormula } from '../formulas/parser';
import { bounding } from './areas';
import type { Book } from './book';
import { formatOf, isLocked, placesIn, withContent } from './cells';
import { hasLockedCell } from './protect';
import type { SheetState } from './sheet-state';
import { type Locale, readTyped } from './typing';
import { accepts } from './validate';
import { announce, putTyped } from './write';

export type EditOutcome =
  | { readonly kind: 'done' }
  /** The cell is locked on a protected sheet. */
  | { readonly kind: 'locked' }
  /** What begins with `=` is no formula. */
  | { readonly kind: 'formula' }
  /** The data validation of the cell refuses the value; `stop` leaves no choice. */
  | { readonly kind: 'invalid'; readonly validation: Validation };

interface Change {
  readonly sheet: SheetState;
  readonly cells: readonly {
    readonly row: number;
    readonly column: number;
    readonly before: Cell | undefined;
  }[];
}

export class UserEdits {
  readonly #book: Book;
  readonly #locale: Locale;
  readonly #done: Change[] = [];

  constructor(book: Book, locale: Locale) {
    this.#book = book;
    this.#locale = locale;
    // Adding, deleting and protecting sheets clear the undo stack ("Undo capabilities with the Excel JavaScript API").
    book.listen(({ kind }) => {
      if (kind === 'added' || kind === 'deleted' || kind === 'protectionChanged') this.#done.length = 0;
    });
  }

  /** Text typed into a cell. `anyway` takes a value that a validation of style warning would refuse. */
  type(sheet: SheetState, row: number, column: number, text: string, anyway = false): EditOutcome {
    const cell = sheet.cell(row, column);
    if (sheet.protection && isLocked(cell)) return { kind: 'locked' };
    const typed = readTyped(text, this.#locale, new Date().getFullYear(), formatOf(cell));
    if (typed.formula !== undefined && !parseFormula(typed.formula)) return { kind: 'formula' };
    const validation = sheet.validationAt(row, column);
    const value = typed.formula === undefined ? typed.value : null;
    if (validation?.error && !anyway && !accepts(this.#book, sheet, validation, row, column, value)) {
      return { kind: 'invalid', validation };
    }
    this.#apply(sheet, { top: row, left: column, bottom: row, right: column }, () => {
      putTyped(sheet, row, column, typed);
    });
    return { kind: 'done' };
  }

  /** The Delete key. */
  clear(sheet: SheetState, area: Area): EditOutcome {
    if (sheet.protection && hasLockedCell(sheet, area)) return { kind: 'locked' };
    this.#apply(sheet, area, () => {
      for (const { row, column } of placesIn(sheet, area)) {
        const cell = sheet.cell(row, column);
        if (cell) sheet.put(row, column, withContent(cell, null));
      }
    });
    return { kind: 'done' };
  }

  /**
   * Text pasted from elsewhere, a line per row and a tab per column. Pasting passes data validation by
   * ("Add data validation to Excel ranges").
   */
  paste(sheet: SheetState, row: number, column: number, text: string): EditOutcome {
    const lines = text
      .replace(/\r?\n$/, '')
      .split(/\r?\n/)
      .map((line) => line.split('\t'));
    const width = Math.max(...lines.map((line) => line.length));
    const area = { top: row, left: column, bottom: row + lines.length - 1, right: column + width - 1 };
    if (sheet.protection && hasLockedCell(sheet, area)) return { kind: 'locked' };
    this.#apply(sheet, area, () => {
      for (const [down, line] of lines.entries()) {
        for (const [across, part] of line.entries()) {
          const format = formatOf(sheet.cell(row + down, column + across));
          putTyped(
            sheet,
            row + down,
            column + across,
            readTyped(part, this.#locale, new Date().getFullYear(), format),
          );
        }
      }
    });
    return { kind: 'done' };
  }

  /** Takes the last edit back; the area it changed, or null when there is none. */
  undo(): Area | null {
    const change = this.#done.pop();
    if (!change) return null;
    let area: Area | null = null;
    for (const { row, column, before } of change.cells) {
      change.sheet.put(row, column, before);
      const here = { top: row, left: column, bottom: row, right: column };
      area = area ? bounding(area, here) : here;
    }
    this.#book.touch();
    if (area) announce(this.#book, change.sheet, area, undefined);
    return area;
  }

  #apply(sheet: SheetState, area: Area, change: () => void): void {
    const before = this.#book.value(sheet, area.top, area.left);
    const cells = [...placesIn(sheet, area)].map(({ row, column }) => ({
      row,
      column,
      before: sheet.cell(row, column),
    }));
    change();
    this.#done.push({ sheet, cells });
    this.#book.touch();
    announce(this.#book, sheet, area, before);
  }
}
