import { parseRangeText, rangeText } from '../model/areas';
import { addressPrefix } from '../model/sheet-names';
import { apiValue } from '../model/write';
import { HostError } from '../protocol/host-error';
import { HostCollection, HostObject } from '../protocol/host-object';
import type { HostContext } from './context';
import { Range } from './Range';

/** Workbook names, in memory only: our workbook model does not save them. */
export class NamedItemCollection extends HostCollection<NamedItem> {
  readonly #context: HostContext;

  constructor(context: HostContext) {
    super();
    this.#context = context;
  }

  get items(): readonly NamedItem[] {
    return [...this.#context.book.names.keys()].map((key) => new NamedItem(this.#context, key));
  }

  add(name: string, reference: unknown, comment = ''): NamedItem {
    const { names } = this.#context.book;
    const key = name.toLowerCase();
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) throw new HostError('InvalidArgument', name);
    if (names.has(key)) throw new HostError('ItemAlreadyExists', name);
    const formula =
      reference instanceof Range
        ? `=${addressPrefix(reference.sheet.name)}${rangeText(reference.area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`
        : String(reference);
    names.set(key, { name, formula, comment });
    this.#context.book.touch();
    return new NamedItem(this.#context, key);
  }

  protected lookUp(key: unknown): NamedItem | null {
    const name = String(key).toLowerCase();
    return this.#context.book.names.has(name) ? new NamedItem(this.#context, name) : null;
  }
}

class NamedItem extends HostObject {
  readonly #context: HostContext;
  readonly #key: string;

  constructor(context: HostContext, key: string) {
    super();
    this.#context = context;
    this.#key = key;
  }

  override identity(): { _Id: string } {
    return { _Id: this.#key };
  }

  get name(): string {
    return this.#named().name;
  }
  get formula(): string {
    return this.#named().formula;
  }
  get comment(): string {
    return this.#named().comment;
  }
  get type(): string {
    return this.getRangeOrNullObject() ? 'Range' : 'String';
  }
  get visible(): boolean {
    return true;
  }
  get value(): unknown {
    const range = this.getRangeOrNullObject();
    if (range) return range.address;
    const { book } = this.#context;
    return apiValue(book.calculation.formula(this.formula.replace(/^=/, ''), book.active, 1, 1));
  }

  getRange(): Range {
    const range = this.getRangeOrNullObject();
    if (!range) throw new HostError('ItemNotFound');
    return range;
  }
  getRangeOrNullObject(): Range | null {
    const match = /^=(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(this.formula);
    const sheet = this.#context.book.sheetNamed((match?.[1] ?? match?.[2] ?? '').replaceAll("''", "'"));
    const area = parseRangeText(match?.[3] ?? '');
    return sheet && area ? new Range(this.#context, sheet, area) : null;
  }
  delete(): void {
    this.#context.book.names.delete(this.#key);
    this.#context.book.touch();
  }

  #named(): { name: string; formula: string; comment: string } {
    const named = this.#context.book.names.get(this.#key);
    if (!named) throw new HostError('ItemNotFound');
    return named;
  }
}
