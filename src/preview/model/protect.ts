/**
 * Protected sheets refuse what their options do not allow, and content of locked cells, with AccessDenied
 * (learn.microsoft.com, Excel.WorksheetProtection; OfficeDev/office-js issue 6784 for the code).
 */
import type { Area } from '../../sheet/model';
import { HostError } from '../protocol/host-error';
import type { Book } from './book';
import { isLocked, placesIn } from './cells';
import type { Right, SheetState } from './sheet-state';

/**
 * A protected structure keeps sheets from being added, renamed, shown, hidden, moved, copied and deleted
 * (support.microsoft.com, "Protect a workbook"). No document names the code.
 */
export function refuseProtectedStructure(book: Book): void {
  if (book.structurePassword !== null) {
    throw new HostError('AccessDenied', 'the structure of the workbook is protected');
  }
}

export function refuseUnlessAllowed(sheet: SheetState, right: Right): void {
  if (sheet.protection && !sheet.protection.allowed.has(right)) {
    throw new HostError('AccessDenied', `${sheet.name} is protected`);
  }
}

export function refuseLockedCells(sheet: SheetState, area: Area): void {
  if (sheet.protection && hasLockedCell(sheet, area)) {
    throw new HostError('AccessDenied', `${sheet.name} is protected and has locked cells there`);
  }
}

export function hasLockedCell(sheet: SheetState, area: Area): boolean {
  for (const { row, column } of placesIn(sheet, area)) if (isLocked(sheet.cell(row, column))) return true;
  return false;
}
