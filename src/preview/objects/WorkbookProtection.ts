import type { Book } from '../model/book';
import { HostError } from '../protocol/host-error';
import { HostObject } from '../protocol/host-object';

/** Of the structure: which sheets there are, their names and their order. */
export class WorkbookProtection extends HostObject {
  readonly #book: Book;

  constructor(book: Book) {
    super();
    this.#book = book;
  }

  get protected(): boolean {
    return this.#book.structurePassword !== null;
  }

  /** Fails where it is protected already (learn.microsoft.com, Excel.WorkbookProtection.protect). */
  protect(password?: string | null): void {
    if (this.protected) throw new HostError('AccessDenied', 'the workbook is already protected');
    this.#book.structurePassword = password ?? '';
    this.#book.touch();
  }

  /** Fails on a wrong password (learn.microsoft.com, Excel.WorkbookProtection.unprotect). */
  unprotect(password?: string | null): void {
    const { structurePassword } = this.#book;
    if (structurePassword === null) return;
    if (structurePassword !== (password ?? '')) throw new HostError('AccessDenied');
    this.#book.structurePassword = null;
    this.#book.touch();
  }
}
