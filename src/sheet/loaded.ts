/** A sheet as Excel's API answers it, and the `Grid` that it makes. Plain data, so that a worker can take it. */
import { parseArea } from './address';
import type {
  Alignment,
  Area,
  Cell,
  CellStyle,
  CellValue,
  Column,
  Font,
  Grid,
  Protection,
  Row,
  Visibility,
} from './model';

/** How the text of a cell looks; null where it is not one look, and where the host does not say. */
export interface LoadedLook {
  readonly name: string | null;
  readonly size: number | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  /** `#RRGGBB`. */
  readonly color: string | null;
  readonly horizontal: string | null;
}

/** A range as loaded. All arrays are rows × columns of it; what was not asked for stays unknown. */
export interface LoadedRange {
  /** From 0, as the host counts. */
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly string[])[];
  readonly numberFormat?: readonly (readonly unknown[])[];
  readonly looks?: readonly (readonly LoadedLook[])[];
  readonly rowsHidden?: readonly (boolean | undefined)[];
  readonly columnsHidden?: readonly (boolean | undefined)[];
  /** Null when the cells have different fonts. */
  readonly fontName?: string | null;
  /** `PL01!A1:B2,PL01!C3:D4`; empty without merged cells. */
  readonly mergedAddress?: string;
}

export interface LoadedSheet {
  readonly name: string;
  readonly visibility: string;
  /** Null when it is not protected. */
  readonly protection?: Readonly<Record<string, unknown>> | null;
  readonly range: LoadedRange;
}

/** Excel cuts an address of many areas at this length (docs, "Work with multiple ranges"). */
const addressLimit = 8192;

const visibilities: Readonly<Record<string, Visibility>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

const allowed = {
  allowAutoFilter: 'filter',
  allowSort: 'sort',
  allowFormatColumns: 'formatColumns',
  allowFormatRows: 'formatRows',
  allowFormatCells: 'formatCells',
  allowEditObjects: 'editObjects',
} as const satisfies Record<string, Protection['allow'][number]>;

export function gridOf(sheet: LoadedSheet): Grid {
  const { range } = sheet;
  const visibility = visibilities[sheet.visibility];
  const merges = range.mergedAddress === undefined ? undefined : mergesOf(range.mergedAddress);
  return {
    name: sheet.name,
    ...(visibility ? { visibility } : {}),
    rows: new Map(range.values.flatMap((_, index) => rowOf(range, index))),
    ...(range.columnsHidden ? { columns: columnsOf(range.columnIndex, range.columnsHidden) } : {}),
    ...(merges ? { merges } : {}),
    ...(sheet.protection === undefined
      ? {}
      : { protection: sheet.protection && protectionOf(sheet.protection) }),
  };
}

function rowOf(range: LoadedRange, index: number): [number, Row][] {
  const cells = new Map<number, Cell>();
  for (const column of (range.values[index] ?? []).keys()) {
    const cell = cellOf(range, index, column);
    if (cell) cells.set(range.columnIndex + column + 1, cell);
  }
  const hidden = range.rowsHidden?.[index];
  if (cells.size === 0 && !hidden) return [];
  return [[range.rowIndex + index + 1, { cells, ...(hidden === undefined ? {} : { hidden }) }]];
}

function cellOf(range: LoadedRange, row: number, column: number): Cell | null {
  const raw = range.values[row]?.[column];
  const written = range.formulas[row]?.[column];
  // Text that begins with "=" reads the same as formula and as value; a formula never equals its own result.
  const formula =
    typeof written === 'string' && written.startsWith('=') && written !== raw ? written.slice(1) : null;
  const value = valueOf(raw, range.valueTypes[row]?.[column] === 'Error', formula !== null);
  if (value === null && formula === null) return null;
  const style = styleOf(range, row, column);
  return {
    value,
    ...(formula === null ? {} : { formula, cached: true }),
    ...(Object.keys(style).length > 0 ? { style } : {}),
  };
}

function styleOf(range: LoadedRange, row: number, column: number): CellStyle {
  const format = range.numberFormat?.[row]?.[column];
  const look = range.looks?.[row]?.[column];
  return {
    ...(typeof format === 'string' && format !== '' && format !== 'General' ? { numberFormat: format } : {}),
    ...(range.fontName ? { font: { name: range.fontName } } : {}),
    ...(look ? lookStyle(look) : {}),
  };
}

const horizontals: Readonly<Record<string, Alignment['horizontal']>> = {
  Left: 'left',
  Center: 'center',
  CenterAcrossSelection: 'center',
  Right: 'right',
  Justify: 'justify',
};

function lookStyle({ name, size, bold, italic, color, horizontal }: LoadedLook): CellStyle {
  const font: Font = {
    ...(name === null ? {} : { name }),
    ...(size === null ? {} : { size }),
    ...(bold === null ? {} : { bold }),
    ...(italic === null ? {} : { italic }),
    ...(color ? { color: color.replace('#', '').toUpperCase() } : {}),
  };
  const side = horizontals[horizontal ?? ''];
  return { font, ...(side ? { align: { horizontal: side } } : {}) };
}

function valueOf(raw: unknown, isError: boolean, computed: boolean): CellValue {
  if (typeof raw === 'number' || typeof raw === 'boolean') return raw;
  if (typeof raw !== 'string') return null;
  if (isError) return { error: raw };
  // The host writes an empty cell as ''; only a formula can have that as its result.
  return raw === '' && !computed ? null : raw;
}

function columnsOf(
  columnIndex: number,
  columnsHidden: readonly (boolean | undefined)[],
): ReadonlyMap<number, Column> {
  return new Map(
    columnsHidden.flatMap((hidden, index): [number, Column][] =>
      hidden ? [[columnIndex + index + 1, { hidden }]] : [],
    ),
  );
}

/** Undefined (unknown) when the host may have cut the list. */
function mergesOf(address: string): readonly Area[] | undefined {
  if (address.length >= addressLimit - 1) return undefined;
  return address.split(',').flatMap((part) => {
    const area = parseArea(part.slice(part.lastIndexOf('!') + 1));
    return area ? [area] : [];
  });
}

/** Options come back with nulls and with names of later Excels (OfficeDev/office-js #1931): only true counts. */
function protectionOf(options: Readonly<Record<string, unknown>>): Protection {
  return {
    allow: Object.entries(allowed).flatMap(([option, what]) => (options[option] === true ? [what] : [])),
  };
}
