import type {
  Area,
  Cell,
  Column,
  Conditional,
  PrintSetup,
  Protection,
  Sheet,
  Validation,
  Visibility,
} from '../../sheet/model';
import { bounding, contains } from './areas';
import { finishChart, type ChartState } from './charts';

/** What protection can leave allowed: `Excel.WorksheetProtectionOptions`, without the prefix. */
export const RIGHTS = [
  'autoFilter',
  'deleteColumns',
  'deleteRows',
  'editObjects',
  'editScenarios',
  'formatCells',
  'formatColumns',
  'formatRows',
  'insertColumns',
  'insertHyperlinks',
  'insertRows',
  'pivotTables',
  'sort',
] as const;
export type Right = (typeof RIGHTS)[number];

/** The rights that our sheet model can carry, by its own names. */
const MODEL_RIGHTS: Readonly<Record<Protection['allow'][number], Right>> = {
  filter: 'autoFilter',
  sort: 'sort',
  formatColumns: 'formatColumns',
  formatRows: 'formatRows',
  formatCells: 'formatCells',
  editObjects: 'editObjects',
};

export interface RowState {
  height?: number | undefined;
  hidden?: boolean | undefined;
  readonly cells: Map<number, Cell>;
}

export interface ProtectionState {
  readonly allowed: ReadonlySet<Right>;
  readonly password: string | undefined;
}

/** One worksheet that can change. Cells are replaced, never altered, so an old cell is its own undo. */
export class SheetState {
  readonly id: string;
  name: string;
  visibility: Visibility = 'visible';
  rows = new Map<number, RowState>();
  columns = new Map<number, Column>();
  merges: Area[] = [];
  validations: Validation[] = [];
  conditionals: Conditional[] = [];
  protection: ProtectionState | null = null;
  freeze: { readonly rows: number; readonly columns: number } | undefined;
  tabColor: string | undefined;
  showGridLines = true;
  zoom: number | undefined;
  print: PrintSetup | undefined;
  filter: Area | undefined;
  selection: Area = { top: 1, left: 1, bottom: 1, right: 1 };
  readonly customProperties = new Map<string, string>();
  readonly charts: ChartState[] = [];

  constructor(id: string, name: string) {
    this.id = id;
    this.name = name;
  }

  cell(row: number, column: number): Cell | undefined {
    return this.rows.get(row)?.cells.get(column);
  }

  /** Replaces a cell; undefined, or a cell without content and style, leaves none. */
  put(row: number, column: number, cell: Cell | undefined): void {
    if (cell && !isBare(cell)) this.row(row).cells.set(column, cell);
    else this.rows.get(row)?.cells.delete(column);
  }

  row(row: number): RowState {
    let state = this.rows.get(row);
    if (!state) this.rows.set(row, (state = { cells: new Map() }));
    return state;
  }

  /** The smallest area around every cell with content (or, unless `valuesOnly`, with a format). */
  usedArea(valuesOnly: boolean): Area | null {
    let used: Area | null = null;
    for (const [row, { cells }] of this.rows) {
      for (const [column, cell] of cells) {
        if (valuesOnly && cell.value === null && cell.formula === undefined) continue;
        const here = { top: row, left: column, bottom: row, right: column };
        used = used ? bounding(used, here) : here;
      }
    }
    return used;
  }

  /** The merged area a cell belongs to. */
  mergeAt(row: number, column: number): Area | undefined {
    return this.merges.find((area) => contains(area, row, column));
  }

  validationAt(row: number, column: number): Validation | undefined {
    return this.validations.find(({ areas }) => areas.some((area) => contains(area, row, column)));
  }
}

function isBare(cell: Cell): boolean {
  return (
    cell.value === null &&
    cell.formula === undefined &&
    cell.note === undefined &&
    cell.link === undefined &&
    (cell.style === undefined || Object.keys(cell.style).length === 0)
  );
}

/** A mutable copy of a sheet. */
export function openSheet(sheet: Sheet, id: string): SheetState {
  const state = new SheetState(id, sheet.name);
  state.visibility = sheet.visibility;
  for (const [number, row] of sheet.rows) {
    state.rows.set(number, { height: row.height, hidden: row.hidden, cells: new Map(row.cells) });
  }
  state.columns = new Map(sheet.columns);
  state.merges = [...sheet.merges];
  state.validations = [...sheet.validations];
  state.conditionals = [...sheet.conditionals];
  state.protection = sheet.protection && {
    allowed: new Set(sheet.protection.allow.map((right) => MODEL_RIGHTS[right])),
    password: undefined,
  };
  state.freeze = sheet.freeze;
  state.tabColor = sheet.tabColor;
  state.showGridLines = sheet.showGridLines ?? true;
  state.zoom = sheet.zoom;
  state.print = sheet.print;
  state.filter = sheet.filter;
  return state;
}

/** The sheet as plain data again; `valueOf` gives the result of a formula. */
export function snapshot(state: SheetState, valueOf: (row: number, column: number) => Cell['value']): Sheet {
  const rows = new Map(
    [...state.rows].map(([number, row]) => {
      const cells = new Map(
        [...row.cells].map(([column, cell]) => [column, computed(cell, number, column, valueOf)]),
      );
      return [number, { ...defined({ height: row.height, hidden: row.hidden }), cells }];
    }),
  );
  return {
    name: state.name,
    visibility: state.visibility,
    rows,
    columns: new Map(state.columns),
    merges: [...state.merges],
    validations: [...state.validations],
    conditionals: [...state.conditionals],
    protection: state.protection && { allow: modelRights(state.protection.allowed) },
    ...defined({
      freeze: state.freeze,
      tabColor: state.tabColor,
      zoom: state.zoom,
      print: state.print,
      filter: state.filter,
      charts: state.charts.length > 0 ? state.charts.map(finishChart) : undefined,
      showGridLines: state.showGridLines ? undefined : false,
    }),
  };
}

function computed(
  cell: Cell,
  row: number,
  column: number,
  valueOf: (row: number, column: number) => Cell['value'],
): Cell {
  return cell.formula === undefined ? cell : { ...cell, value: valueOf(row, column), cached: true };
}

function modelRights(allowed: ReadonlySet<Right>): Protection['allow'] {
  const names: Protection['allow'][number][] = [
    'filter',
    'sort',
    'formatColumns',
    'formatRows',
    'formatCells',
    'editObjects',
  ];
  return names.filter((name) => allowed.has(MODEL_RIGHTS[name]));
}

/** Without the fields that are undefined. */
export function defined<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
