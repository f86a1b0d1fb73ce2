import { isLocked, restyle, shared } from '../model/cells';
import { refuseUnlessAllowed } from '../model/protect';
import { HostObject } from '../protocol/host-object';
import type { Range } from './Range';

export class FormatProtection extends HostObject {
  readonly #range: Range;

  constructor(range: Range) {
    super();
    this.#range = range;
  }

  get locked(): boolean | null {
    return shared(this.#range.sheet, this.#range.area, isLocked);
  }
  set locked(value: boolean) {
    const { sheet, area, context } = this.#range;
    refuseUnlessAllowed(sheet, 'formatCells');
    restyle(sheet, area, (style) => ({ ...style, locked: value }));
    context.book.touch();
  }
}
