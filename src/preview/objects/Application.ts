import type { Workbook } from '../../sheet/model';
import { HostObject, type Identity } from '../protocol/host-object';
import type { HostContext } from './context';

export class Application extends HostObject {
  readonly #context: HostContext;

  constructor(context: HostContext) {
    super();
    this.#context = context;
  }

  get calculationMode(): string {
    return 'Automatic';
  }
  get calculationState(): string {
    return 'Done';
  }
  get decimalSeparator(): string {
    return this.#context.locale.decimal;
  }
  get thousandsSeparator(): string {
    return this.#context.locale.group;
  }
  get useSystemSeparators(): boolean {
    return true;
  }
  get cultureInfo(): CultureInfo {
    return new CultureInfo(this.#context);
  }

  calculate(_type: string): void {
    this.#context.book.touch();
  }
  /** Until the next sync nothing is drawn or calculated: in this host that is always so. */
  suspendApiCalculationUntilNextSync(): void {
    return;
  }
  suspendScreenUpdatingUntilNextSync(): void {
    return;
  }
  createWorkbook(base64?: string | null): WorkbookCreated {
    const workbook = base64 ? this.#context.readSheets(base64) : { sheets: [] };
    return new WorkbookCreated(this.#context, workbook);
  }
}

/** A workbook that `open()` shows in a window of its own. */
class WorkbookCreated extends HostObject {
  readonly #context: HostContext;
  readonly #workbook: Workbook;

  constructor(context: HostContext, workbook: Workbook) {
    super();
    this.#context = context;
    this.#workbook = workbook;
  }

  override identity(): Identity {
    return { Id: 'created' };
  }

  get id(): string {
    return 'created';
  }
  open(): void {
    this.#context.openWindow(this.#workbook);
  }
}

class CultureInfo extends HostObject {
  readonly #context: HostContext;

  constructor(context: HostContext) {
    super();
    this.#context = context;
  }

  get name(): string {
    return this.#context.locale.name;
  }
  get numberFormat(): NumberFormatInfo {
    return new NumberFormatInfo(this.#context);
  }
}

class NumberFormatInfo extends HostObject {
  readonly #context: HostContext;

  constructor(context: HostContext) {
    super();
    this.#context = context;
  }

  get numberDecimalSeparator(): string {
    return this.#context.locale.decimal;
  }
  get numberGroupSeparator(): string {
    return this.#context.locale.group;
  }
}
