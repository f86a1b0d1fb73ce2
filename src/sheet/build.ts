/** Putting a sheet together cell by cell. The result is plain data; the draft is thrown away. */
import type {
  Area,
  Cell,
  CellStyle,
  CellValue,
  Column,
  Conditional,
  Row,
  Sheet,
  Validation,
  Visibility,
} from './model';

/** A cell that holds a value (or nothing) and a look. */
export function valueCell(value: CellValue, style?: CellStyle): Cell {
  return style ? { value, style } : { value };
}

/** A cell with a formula (no leading `=`) and its result, so that it reads right before any recalculation. */
export function formulaCell(formula: string, result: CellValue, style?: CellStyle): Cell {
  return { value: result, formula, ...(style ? { style } : {}) };
}

/** The area between two corners given as column and row. */
export function areaOf(left: number, top: number, right = left, bottom = top): Area {
  return { top, left, bottom, right };
}

/** What a sheet has besides cells, merges, columns, validations and conditional formats. */
export type SheetRest = Partial<
  Pick<
    Sheet,
    | 'visibility'
    | 'protection'
    | 'freeze'
    | 'tabColor'
    | 'showGridLines'
    | 'zoom'
    | 'print'
    | 'filter'
    | 'charts'
  >
>;

interface RowDraft {
  height?: number;
  hidden?: boolean;
  readonly cells: Map<number, Cell>;
}

export class SheetDraft {
  private readonly rows = new Map<number, RowDraft>();
  private readonly columns = new Map<number, Column>();
  private readonly merges: Area[] = [];
  private readonly validations: Validation[] = [];
  private readonly conditionals: Conditional[] = [];

  constructor(readonly name: string) {}

  put(column: number, row: number, cell: Cell): void {
    this.row(row).cells.set(column, cell);
  }

  /** Puts cells side by side, the first in `column`. */
  putRow(row: number, cells: readonly Cell[], column = 1): void {
    cells.forEach((cell, index) => this.put(column + index, row, cell));
  }

  /** One cell over an area. All cells of the area get the look: borders and fills are drawn from each of them. */
  merge(area: Area, cell: Cell): void {
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        this.put(column, row, valueCell(null, cell.style));
      }
    }
    this.put(area.left, area.top, cell);
    if (area.top !== area.bottom || area.left !== area.right) this.merges.push(area);
  }

  /** Points. */
  setHeight(row: number, height: number): void {
    this.row(row).height = height;
  }

  hideRow(row: number): void {
    this.row(row).hidden = true;
  }

  setColumn(column: number, { width, hidden }: Column): void {
    this.columns.set(column, {
      ...(width === undefined ? {} : { width }),
      ...(hidden === undefined ? {} : { hidden }),
    });
  }

  validate(validation: Validation): void {
    this.validations.push(validation);
  }

  /** The first one added wins where two disagree. */
  paintWhen(conditional: Conditional): void {
    this.conditionals.push(conditional);
  }

  finish(rest: SheetRest = {}): Sheet {
    const rows = [...this.rows].sort(([one], [other]) => one - other);
    return {
      name: this.name,
      visibility: 'visible' satisfies Visibility,
      protection: null,
      ...rest,
      rows: new Map<number, Row>(rows),
      columns: this.columns,
      merges: this.merges,
      validations: this.validations,
      conditionals: this.conditionals,
    };
  }

  private row(number: number): RowDraft {
    const found = this.rows.get(number);
    if (found) return found;
    const row: RowDraft = { cells: new Map() };
    this.rows.set(number, row);
    return row;
  }
}
