/** Adding, renaming, hiding, moving, copying and deleting worksheets, with the refusals of Excel. */
import type { Visibility } from '../../sheet/model';
import { rewriteReferences } from '../formulas/rewrite';
import { HostError } from '../protocol/host-error';
import type { Book } from './book';
import { refuseProtectedStructure } from './protect';
import { freeName, refuseBadName, refuseTakenName } from './sheet-names';
import { openSheet, SheetState, snapshot } from './sheet-state';
import { rewriteSheet } from './structure';

export function addSheet(book: Book, name?: string): SheetState {
  refuseProtectedStructure(book);
  if (name !== undefined) {
    refuseBadName(name);
    refuseTakenName(book, name);
  }
  const sheet = new SheetState(book.nextId(), name ?? nextSheetName(book));
  book.sheets.push(sheet);
  book.touch();
  book.emit({ kind: 'added', sheetId: sheet.id });
  return sheet;
}

function nextSheetName(book: Book): string {
  for (let number = 1; ; number += 1) if (!book.sheetNamed(`Sheet${number}`)) return `Sheet${number}`;
}

/** References follow the new name. */
export function renameSheet(book: Book, sheet: SheetState, name: string): void {
  refuseProtectedStructure(book);
  refuseBadName(name);
  refuseTakenName(book, name, sheet);
  const before = sheet.name.toLowerCase();
  sheet.name = name;
  for (const other of book.sheets) {
    rewriteSheet(other, (formula) =>
      rewriteReferences(formula, (reference) =>
        reference.sheet?.toLowerCase() === before ? { ...reference, sheet: name } : reference,
      ),
    );
  }
  book.touch();
}

/**
 * A workbook keeps a visible sheet (support.microsoft.com, "Hide or unhide worksheets"), and a very hidden
 * sheet must be made visible or hidden first (learn.microsoft.com, Excel.Worksheet.delete: InvalidOperation).
 */
export function deleteSheet(book: Book, sheet: SheetState): void {
  refuseProtectedStructure(book);
  if (sheet.visibility === 'veryHidden') throw new HostError('InvalidOperation', 'the sheet is very hidden');
  refuseLastVisible(book, sheet);
  const position = book.sheets.indexOf(sheet);
  book.leave(sheet, position);
  book.sheets.splice(position, 1);
  const name = sheet.name.toLowerCase();
  for (const other of book.sheets) {
    rewriteSheet(other, (formula) =>
      rewriteReferences(formula, (reference) => (reference.sheet?.toLowerCase() === name ? null : reference)),
    );
  }
  book.touch();
  book.emit({ kind: 'deleted', sheetId: sheet.id });
}

export function showSheet(book: Book, sheet: SheetState, visibility: Visibility): void {
  refuseProtectedStructure(book);
  if (visibility !== 'visible') {
    refuseLastVisible(book, sheet);
    book.leave(sheet, book.sheets.indexOf(sheet));
  }
  sheet.visibility = visibility;
  book.touch();
}

function refuseLastVisible(book: Book, sheet: SheetState): void {
  const others = book.sheets.some((other) => other !== sheet && other.visibility === 'visible');
  if (!others) {
    throw new HostError('InvalidOperation', 'a workbook must contain at least one visible worksheet');
  }
}

export function moveSheet(book: Book, sheet: SheetState, position: number): void {
  refuseProtectedStructure(book);
  if (!Number.isInteger(position) || position < 0 || position >= book.sheets.length) {
    throw new HostError('InvalidArgument', 'position');
  }
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  book.sheets.splice(position, 0, sheet);
  book.touch();
}

/** Where sheets go: `Excel.WorksheetPositionType`. Without a type, Excel puts copies and inserted sheets last. */
export function placeOf(book: Book, type: string | undefined, relativeTo: SheetState | null): number {
  switch (type) {
    case 'Beginning':
      return 0;
    case 'Before':
    case 'After': {
      if (!relativeTo) throw new HostError('InvalidArgument', `${type} needs relativeTo`);
      return book.sheets.indexOf(relativeTo) + (type === 'After' ? 1 : 0);
    }
    case undefined:
    case 'None':
    case 'End':
      return book.sheets.length;
    default:
      throw new HostError('InvalidArgument', `positionType ${type}`);
  }
}

export function copySheet(book: Book, sheet: SheetState, position: number): SheetState {
  refuseProtectedStructure(book);
  const name = freeName(sheet.name, (wanted) => book.sheetNamed(wanted) !== undefined);
  const plain = snapshot(sheet, (row, column) => book.value(sheet, row, column));
  const copy = openSheet({ ...plain, name }, book.nextId());
  book.sheets.splice(position, 0, copy);
  book.touch();
  book.emit({ kind: 'added', sheetId: copy.id });
  return copy;
}
