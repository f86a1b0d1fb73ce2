import type { Conditional } from '../../sheet/model';
import { intersect, subtract } from '../model/areas';
import { refuseUnlessAllowed } from '../model/protect';
import { HostError } from '../protocol/host-error';
import { HostCollection, HostObject, type Identity } from '../protocol/host-object';
import { readColor, showColor } from './formats';
import { Range } from './Range';

/** Conditional formats by formula (`Custom`), the only kind our sheets carry. */
export class ConditionalFormatCollection extends HostCollection<ConditionalFormat> {
  readonly #range: Range;

  constructor(range: Range) {
    super();
    this.#range = range;
  }

  get items(): readonly ConditionalFormat[] {
    const { sheet, area } = this.#range;
    return sheet.conditionals
      .map((rule, index) => ({ rule, index }))
      .filter(({ rule }) => rule.areas.some((each) => intersect(each, area) !== null))
      .map(({ index }) => new ConditionalFormat(this.#range, index));
  }

  add(type: string): ConditionalFormat {
    if (type !== 'Custom') {
      throw new HostError('NotImplemented', `the host has no ${type} conditional formats`);
    }
    const { sheet, area, context } = this.#range;
    refuseUnlessAllowed(sheet, 'formatCells');
    sheet.conditionals = [...sheet.conditionals, { areas: [area], formula: 'FALSE', style: {} }];
    context.book.touch();
    return new ConditionalFormat(this.#range, sheet.conditionals.length - 1);
  }

  clearAll(): void {
    const { sheet, area, context } = this.#range;
    refuseUnlessAllowed(sheet, 'formatCells');
    sheet.conditionals = sheet.conditionals.flatMap((rule) => {
      const areas = rule.areas.flatMap((each) => subtract(each, area));
      return areas.length === 0 ? [] : [{ ...rule, areas }];
    });
    context.book.touch();
  }

  protected lookUp(key: unknown): ConditionalFormat | null {
    return this.items.find((item) => item.id === key) ?? null;
  }
}

export class ConditionalFormat extends HostObject {
  readonly #range: Range;
  readonly #index: number;

  constructor(range: Range, index: number) {
    super();
    this.#range = range;
    this.#index = index;
  }

  override identity(): Identity {
    return { Id: this.id };
  }

  get id(): string {
    return `{CF-${this.#index}}`;
  }
  get type(): string {
    return 'Custom';
  }
  get priority(): number {
    return this.#index;
  }
  get stopIfTrue(): boolean {
    return this.read().stopIfTrue ?? false;
  }
  set stopIfTrue(value: boolean) {
    this.write({ ...this.read(), stopIfTrue: value });
  }
  get custom(): CustomConditionalFormat {
    return new CustomConditionalFormat(this);
  }
  get customOrNullObject(): CustomConditionalFormat {
    return this.custom;
  }

  getRange(): Range {
    const [area] = this.read().areas;
    if (!area) throw new HostError('ItemNotFound');
    return new Range(this.#range.context, this.#range.sheet, area);
  }

  delete(): void {
    const { sheet, context } = this.#range;
    sheet.conditionals = sheet.conditionals.filter((_, index) => index !== this.#index);
    context.book.touch();
  }

  read(): Conditional {
    const rule = this.#range.sheet.conditionals[this.#index];
    if (!rule) throw new HostError('ItemNotFound');
    return rule;
  }
  write(rule: Conditional): void {
    const { sheet, context } = this.#range;
    refuseUnlessAllowed(sheet, 'formatCells');
    sheet.conditionals = sheet.conditionals.with(this.#index, rule);
    context.book.touch();
  }
}

class CustomConditionalFormat extends HostObject {
  readonly #format: ConditionalFormat;

  constructor(format: ConditionalFormat) {
    super();
    this.#format = format;
  }

  get rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.#format);
  }
  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.#format);
  }
}

class ConditionalFormatRule extends HostObject {
  readonly #format: ConditionalFormat;

  constructor(format: ConditionalFormat) {
    super();
    this.#format = format;
  }

  get formula(): string {
    return `=${this.#format.read().formula}`;
  }
  set formula(value: string) {
    this.#format.write({ ...this.#format.read(), formula: value.replace(/^=/, '') });
  }
}

class ConditionalRangeFormat extends HostObject {
  readonly #format: ConditionalFormat;

  constructor(format: ConditionalFormat) {
    super();
    this.#format = format;
  }

  get fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.#format);
  }
  get font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.#format);
  }
}

class ConditionalRangeFill extends HostObject {
  readonly #format: ConditionalFormat;

  constructor(format: ConditionalFormat) {
    super();
    this.#format = format;
  }

  get color(): string {
    return showColor(this.#format.read().style.fill, 'FFFFFF');
  }
  set color(value: string) {
    const rule = this.#format.read();
    this.#format.write({ ...rule, style: { ...rule.style, fill: readColor(value) } });
  }
}

class ConditionalRangeFont extends HostObject {
  readonly #format: ConditionalFormat;

  constructor(format: ConditionalFormat) {
    super();
    this.#format = format;
  }

  get color(): string {
    return showColor(this.#format.read().style.font?.color, '000000');
  }
  set color(value: string) {
    this.#font({ color: readColor(value) });
  }
  get bold(): boolean {
    return this.#format.read().style.font?.bold ?? false;
  }
  set bold(value: boolean) {
    this.#font({ bold: value });
  }
  get italic(): boolean {
    return this.#format.read().style.font?.italic ?? false;
  }
  set italic(value: boolean) {
    this.#font({ italic: value });
  }

  #font(part: NonNullable<Conditional['style']['font']>): void {
    const rule = this.#format.read();
    this.#format.write({ ...rule, style: { ...rule.style, font: { ...rule.style.font, ...part } } });
  }
}
