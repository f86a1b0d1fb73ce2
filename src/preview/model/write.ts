/** Writing content: what `Range.values`, `Range.formulas` and a person's typing have in common. */
import type { Area, CellValue } from '../../sheet/model';
import { parseFormula } from '../formulas/parser';
import { HostError } from '../protocol/host-error';
import { isSingleCell } from './areas';
import type { Book } from './book';
import { formatOf, withContent } from './cells';
import type { ChangeDetails } from './events';
import { refuseLockedCells } from './protect';
import type { SheetState } from './sheet-state';
import { type Locale, LOCALES, readTyped, type Typed } from './typing';

/** Null leaves a cell as it is, '' empties it ("Blank and null values in Excel add-ins"). */
export type Written = CellValue | undefined;

/** Writes an array shaped like the area, as an add-in does: strings are read by US rules whatever the locale. */
export function writeValues(
  book: Book,
  sheet: SheetState,
  area: Area,
  rows: readonly (readonly unknown[])[],
): void {
  refuseLockedCells(sheet, area);
  const before = isSingleCell(area) ? book.value(sheet, area.top, area.left) : undefined;
  for (const [down, line] of rows.entries()) {
    for (const [across, value] of line.entries()) {
      if (value === null) continue;
      const [row, column] = [area.top + down, area.left + across];
      putTyped(sheet, row, column, interpret(value, formatOf(sheet.cell(row, column))));
    }
  }
  book.touch();
  announce(book, sheet, area, before);
}

/** Puts typed content into a cell; a cell still on General takes the typed number format. */
export function putTyped(sheet: SheetState, row: number, column: number, typed: Typed): void {
  if (typed.formula !== undefined && !parseFormula(typed.formula)) {
    throw new HostError('InvalidArgument', `=${typed.formula} is no formula the host can read`);
  }
  const cell = sheet.cell(row, column);
  const written = withContent(cell, typed.value, typed.formula);
  const takesFormat = typed.numberFormat !== undefined && formatOf(cell) === 'General';
  sheet.put(
    row,
    column,
    takesFormat ? { ...written, style: { ...cell?.style, numberFormat: typed.numberFormat } } : written,
  );
}

/** Tells listeners of an edit; details only for a single cell ("WorksheetChangedEventArgs.details"). */
export function announce(book: Book, sheet: SheetState, area: Area, before: CellValue | undefined): void {
  const single = isSingleCell(area) && before !== undefined;
  book.emit({
    kind: 'changed',
    sheetId: sheet.id,
    area,
    change: 'RangeEdited',
    ...(single && { details: details(before, book.value(sheet, area.top, area.left)) }),
  });
}

function details(before: CellValue, after: CellValue): ChangeDetails {
  return {
    valueBefore: apiValue(before),
    valueAfter: apiValue(after),
    valueTypeBefore: valueType(before),
    valueTypeAfter: valueType(after),
  };
}

/** A value as Office.js shows it: '' for a blank, the code for an error. */
export function apiValue(value: CellValue): number | string | boolean {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : value;
}

/** `Excel.RangeValueType`. */
export function valueType(value: CellValue): string {
  if (value === null) return 'Empty';
  if (typeof value === 'object') return 'Error';
  return { number: 'Double', string: 'String', boolean: 'Boolean' }[
    typeof value as 'number' | 'string' | 'boolean'
  ];
}

const API_LOCALE: Locale = LOCALES['en-US'];

/** `values` and `formulas` are US English for every user (OfficeDev/office-js issue 1559, by design). */
function interpret(value: unknown, numberFormat: string): Typed {
  if (typeof value === 'number' || typeof value === 'boolean') return { value };
  if (typeof value === 'string') return readTyped(value, API_LOCALE, new Date().getFullYear(), numberFormat);
  throw new HostError('InvalidArgument', `cannot write ${typeof value}`);
}
