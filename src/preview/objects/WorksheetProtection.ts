import { RIGHTS, type Right, type SheetState } from '../model/sheet-state';
import { HostError } from '../protocol/host-error';
import { HostObject } from '../protocol/host-object';
import type { HostContext } from './context';

export class WorksheetProtection extends HostObject {
  readonly #context: HostContext;
  readonly #sheet: SheetState;

  constructor(context: HostContext, sheet: SheetState) {
    super();
    this.#context = context;
    this.#sheet = sheet;
  }

  get protected(): boolean {
    return this.#sheet.protection !== null;
  }

  get options(): Readonly<Record<string, unknown>> {
    const allowed = this.#sheet.protection?.allowed;
    const flags = RIGHTS.map((right) => [optionName(right), allowed?.has(right) ?? false] as const);
    return { ...Object.fromEntries(flags), selectionMode: 'Normal' };
  }

  /**
   * Fails on a protected sheet (learn.microsoft.com, Excel.WorksheetProtection.protect: "It throws an error if
   * the worksheet is already protected"). Options read back carry nulls that `protect` rejects
   * (OfficeDev/office-js issue 1931).
   */
  protect(options?: Readonly<Record<string, unknown>> | null, password?: string | null): void {
    if (this.protected) throw new HostError('AccessDenied', `${this.#sheet.name} is already protected`);
    const given = options ?? {};
    if (Object.values(given).some((value) => value === null)) {
      throw new HostError('InvalidArgument', 'options');
    }
    const allowed = RIGHTS.filter((right) => given[optionName(right)] === true);
    this.#sheet.protection = { allowed: new Set(allowed), password: password ?? undefined };
    this.#changed(true);
  }

  /** A sheet that is not protected stays so; a wrong password is refused. */
  unprotect(password?: string | null): void {
    const { protection } = this.#sheet;
    if (!protection) return;
    if (protection.password !== undefined && protection.password !== password) {
      throw new HostError('AccessDenied');
    }
    this.#sheet.protection = null;
    this.#changed(false);
  }

  #changed(isProtected: boolean): void {
    this.#context.book.touch();
    this.#context.book.emit({ kind: 'protectionChanged', sheetId: this.#sheet.id, isProtected });
  }
}

function optionName(right: Right): string {
  return `allow${right.charAt(0).toUpperCase()}${right.slice(1)}`;
}
