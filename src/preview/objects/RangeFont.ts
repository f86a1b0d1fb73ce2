import type { Font } from '../../sheet/model';
import { restyle, shared } from '../model/cells';
import { refuseUnlessAllowed } from '../model/protect';
import { HostObject } from '../protocol/host-object';
import { DEFAULT_FONT, readColor, showColor, withFont } from './formats';
import type { Range } from './Range';

export class RangeFont extends HostObject {
  readonly #range: Range;

  constructor(range: Range) {
    super();
    this.#range = range;
  }

  get name(): string | null {
    return this.#shared((font) => font?.name ?? DEFAULT_FONT.name);
  }
  set name(value: string) {
    this.#set({ name: value });
  }
  get size(): number | null {
    return this.#shared((font) => font?.size ?? DEFAULT_FONT.size);
  }
  set size(value: number) {
    this.#set({ size: value });
  }
  get bold(): boolean | null {
    return this.#shared((font) => font?.bold ?? false);
  }
  set bold(value: boolean) {
    this.#set({ bold: value });
  }
  get italic(): boolean | null {
    return this.#shared((font) => font?.italic ?? false);
  }
  set italic(value: boolean) {
    this.#set({ italic: value });
  }
  get underline(): string | null {
    return this.#shared((font) => (font?.underline ? 'Single' : 'None'));
  }
  set underline(value: string) {
    this.#set({ underline: value !== 'None' });
  }
  get color(): string | null {
    return this.#shared((font) => showColor(font?.color, '000000'));
  }
  set color(value: string) {
    this.#set({ color: readColor(value) });
  }

  #shared<T>(read: (font: Font | undefined) => T): T | null {
    return shared(this.#range.sheet, this.#range.area, (cell) => read(cell?.style?.font));
  }

  #set(part: Font): void {
    const { sheet, area, context } = this.#range;
    refuseUnlessAllowed(sheet, 'formatCells');
    restyle(sheet, area, (style) => withFont(style, part));
    context.book.touch();
    context.book.emit({ kind: 'formatChanged', sheetId: sheet.id, area });
  }
}
