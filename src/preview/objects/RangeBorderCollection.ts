import type { Area, Border, Borders } from '../../sheet/model';
import { restyle, shared } from '../model/cells';
import { refuseUnlessAllowed } from '../model/protect';
import { HostError } from '../protocol/host-error';
import { HostCollection, HostObject, type Identity } from '../protocol/host-object';
import { readColor, readLine, showColor, showLine } from './formats';
import type { Range } from './Range';

type Side = keyof Borders;

/** Which side of which cells an index of Office.js means (`Excel.BorderIndex`). */
const SIDES: Readonly<Record<string, readonly ((area: Area) => { side: Side; cells: Area })[]>> = {
  EdgeTop: [(area) => ({ side: 'top', cells: { ...area, bottom: area.top } })],
  EdgeBottom: [(area) => ({ side: 'bottom', cells: { ...area, top: area.bottom } })],
  EdgeLeft: [(area) => ({ side: 'left', cells: { ...area, right: area.left } })],
  EdgeRight: [(area) => ({ side: 'right', cells: { ...area, left: area.right } })],
  InsideHorizontal: [
    (area) => ({ side: 'top', cells: { ...area, top: area.top + 1 } }),
    (area) => ({ side: 'bottom', cells: { ...area, bottom: area.bottom - 1 } }),
  ],
  InsideVertical: [
    (area) => ({ side: 'left', cells: { ...area, left: area.left + 1 } }),
    (area) => ({ side: 'right', cells: { ...area, right: area.right - 1 } }),
  ],
};

export class RangeBorderCollection extends HostCollection<RangeBorder> {
  readonly #range: Range;

  constructor(range: Range) {
    super();
    this.#range = range;
  }

  get items(): readonly RangeBorder[] {
    return Object.keys(SIDES).map((index) => new RangeBorder(this.#range, index));
  }
  get count(): number {
    return Object.keys(SIDES).length;
  }

  protected lookUp(key: unknown): RangeBorder {
    if (typeof key !== 'string' || !(key in SIDES)) {
      throw new HostError('InvalidArgument', `border ${String(key)}`);
    }
    return new RangeBorder(this.#range, key);
  }
}

export class RangeBorder extends HostObject {
  readonly #range: Range;
  readonly #index: string;

  constructor(range: Range, index: string) {
    super();
    this.#range = range;
    this.#index = index;
  }

  override identity(): Identity {
    return { Id: this.#index };
  }

  get sideIndex(): string {
    return this.#index;
  }
  get style(): string | null {
    return this.#shared((border) => showLine(border).style);
  }
  set style(value: string) {
    this.#set((border) => {
      if (value === 'None') return undefined;
      return { ...border, style: readLine(value, border ? showLine(border).weight : 'Thin') };
    });
  }
  get weight(): string | null {
    return this.#shared((border) => showLine(border).weight);
  }
  set weight(value: string) {
    this.#set((border) => ({
      ...border,
      style: readLine(border ? showLine(border).style : 'Continuous', value),
    }));
  }
  get color(): string | null {
    return this.#shared((border) => showColor(border?.color, '000000'));
  }
  set color(value: string) {
    const color = readColor(value);
    this.#set((border) => ({ style: 'thin', ...border, color }));
  }

  #parts(): { side: Side; cells: Area }[] {
    return (SIDES[this.#index] ?? [])
      .map((part) => part(this.#range.area))
      .filter(({ cells }) => cells.top <= cells.bottom && cells.left <= cells.right);
  }

  #shared<T>(read: (border: Border | undefined) => T): T | null {
    const [part] = this.#parts();
    return part
      ? shared(this.#range.sheet, part.cells, (cell) => read(cell?.style?.borders?.[part.side]))
      : null;
  }

  #set(change: (border: Border | undefined) => Border | undefined): void {
    const { sheet, context } = this.#range;
    refuseUnlessAllowed(sheet, 'formatCells');
    for (const { side, cells } of this.#parts()) {
      restyle(sheet, cells, (style) => {
        const { [side]: before, ...others } = style.borders ?? {};
        const after = change(before);
        return { ...style, borders: after ? { ...others, [side]: after } : others };
      });
    }
    context.book.touch();
  }
}
