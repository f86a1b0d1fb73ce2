import { HostError } from '../protocol/host-error';
import type { Book } from './book';
import type { SheetState } from './sheet-state';

/**
 * Refuses a sheet name that Excel refuses: blank, over 31 characters, with `/ \ ? * : [ ]`, with an
 * apostrophe at either end, or `History` (support.microsoft.com, "Rename a worksheet").
 */
export function refuseBadName(name: string): void {
  const bad =
    name.trim() === '' ||
    name.length > 31 ||
    /[/\\?*:[\]]/.test(name) ||
    name.startsWith("'") ||
    name.endsWith("'") ||
    name.toLowerCase() === 'history';
  if (bad) throw new HostError('InvalidArgument', `"${name}" is no sheet name`);
}

/** Names are unique without regard to case. */
export function refuseTakenName(book: Book, name: string, except?: SheetState): void {
  const taken = book.sheetNamed(name);
  if (taken && taken !== except) throw new HostError('ItemAlreadyExists', name);
}

/** The name, or `name (2)`, `name (3)`… as Excel renames a copied sheet; cut to 31 characters. */
export function freeName(wanted: string, isTaken: (name: string) => boolean): string {
  if (!isTaken(wanted)) return wanted;
  for (let number = 2; ; number += 1) {
    const suffix = ` (${number})`;
    const name = wanted.slice(0, 31 - suffix.length) + suffix;
    if (!isTaken(name)) return name;
  }
}

/** A sheet name as it stands in addresses: quoted where Excel quotes, which includes names like `PL01`. */
export function addressPrefix(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);
  return plain ? `${name}!` : `'${name.replaceAll("'", "''")}'!`;
}
