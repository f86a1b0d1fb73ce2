/**
 * A workbook as plain data: what `form`, `appendix` and `answers` return, what `xlsx` turns into bytes and
 * reads back, and what the local Excel host holds. Rows and columns count from 1, as A1 addresses do.
 */

/** One of Excel's error values, e.g. `#REF!`. */
export interface CellError {
  readonly error: string;
}

/** What a cell holds. Dates are serial numbers with a date format, as in Excel. */
export type CellValue = null | number | string | boolean | CellError;

/** Six hexadecimal digits, `RRGGBB`. */
export type Color = string;

export interface Font {
  readonly name?: string;
  /** Points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly color?: Color;
}

export interface Border {
  readonly style: 'hair' | 'thin' | 'medium' | 'thick' | 'double' | 'dotted' | 'dashed';
  readonly color?: Color;
}

export interface Borders {
  readonly top?: Border;
  readonly right?: Border;
  readonly bottom?: Border;
  readonly left?: Border;
}

export interface Alignment {
  readonly horizontal?: 'left' | 'center' | 'right' | 'justify';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  readonly indent?: number;
}

export interface CellStyle {
  readonly font?: Font;
  readonly fill?: Color;
  readonly borders?: Borders;
  readonly align?: Alignment;
  /** Excel's invariant (US) format code; absent is `General`. */
  readonly numberFormat?: string;
  /** Absent is locked, as in Excel: it matters once the sheet is protected. */
  readonly locked?: boolean;
}

export interface Cell {
  readonly value: CellValue;
  /** Without the leading `=`, invariant (US) separators. `value` is then the cached result. */
  readonly formula?: string;
  /** False when the file holds a formula without its result; `value` is then null. */
  readonly cached?: boolean;
  readonly style?: CellStyle;
  /** A place in this workbook (`'PL01'!G7`) or a web address. */
  readonly link?: string;
  /** Text of a note on the cell. */
  readonly note?: string;
}

export interface Row {
  /** Points; absent is the sheet's default. */
  readonly height?: number;
  readonly hidden?: boolean;
  readonly cells: ReadonlyMap<number, Cell>;
}

/** A rectangle of cells, both corners included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Column {
  /** Characters of the default font, Excel's unit. */
  readonly width?: number;
  readonly hidden?: boolean;
}

export type Visibility = 'visible' | 'hidden' | 'veryHidden';

export type Comparison =
  | 'between'
  | 'notBetween'
  | 'equal'
  | 'notEqual'
  | 'greaterThan'
  | 'lessThan'
  | 'greaterThanOrEqual'
  | 'lessThanOrEqual';

export type ValidationRule =
  /** `source` is a range reference such as `_ds!$A$2:$A$5`: inline lists break at 255 characters and at commas. */
  | { readonly kind: 'list'; readonly source: string }
  | {
      readonly kind: 'whole' | 'decimal' | 'date' | 'textLength';
      readonly comparison: Comparison;
      readonly first: string;
      readonly second?: string;
    }
  | { readonly kind: 'custom'; readonly formula: string }
  /** Only shows its prompt. */
  | { readonly kind: 'any' };

export interface Validation {
  readonly areas: readonly Area[];
  readonly rule: ValidationRule;
  readonly prompt?: { readonly title: string; readonly text: string };
  readonly error?: {
    readonly style: 'stop' | 'warning' | 'information';
    readonly title: string;
    readonly text: string;
  };
}

/** A conditional format by formula, written for the top left cell of its first area. */
export interface Conditional {
  readonly areas: readonly Area[];
  readonly formula: string;
  readonly style: { readonly font?: Pick<Font, 'bold' | 'italic' | 'color'>; readonly fill?: Color };
  readonly stopIfTrue?: boolean;
}

/** Protection without a password; what is listed stays allowed. */
export interface Protection {
  readonly allow: readonly (
    'filter' | 'sort' | 'formatColumns' | 'formatRows' | 'formatCells' | 'editObjects'
  )[];
}

export interface PrintSetup {
  readonly orientation: 'portrait' | 'landscape';
  /** Excel's code of the paper, where a file asks for another one than A4. */
  readonly paper?: number;
  /** Millimetres. */
  readonly margins: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
    readonly header?: number;
    readonly footer?: number;
  };
  /** Pages across; null leaves the height free. */
  readonly fit?: { readonly width: number; readonly height: number | null };
  /** First and last row repeated on every page. */
  readonly titleRows?: { readonly first: number; readonly last: number };
  readonly area?: Area;
  /** Header and footer codes of Excel (`&C&"Times New Roman"&13&P`). */
  readonly header?: string;
  readonly footer?: string;
  /** When set, page one has its own header and footer. */
  readonly firstPage?: { readonly header: string; readonly footer: string };
  readonly centerHorizontally?: boolean;
  /** A page ends after each of these rows. */
  readonly breaksAfter?: readonly number[];
}

export interface ChartSeries {
  readonly name: string;
  /** As many cells as the chart has categories. */
  readonly values: Area;
  readonly color: Color;
  /** Colours of the single bars, in the order of the categories, where they mean something. */
  readonly pointColors?: readonly Color[];
}

/** A chart of bars over cells of its own sheet. It draws what they hold: there is no second copy of a figure. */
export interface BarChart {
  /** Series side by side, on top of one another, or as shares of a full bar. */
  readonly kind: 'clustered' | 'stacked' | 'shares';
  readonly bars: 'upright' | 'lying';
  readonly title: string;
  /** What the picture says, for those who cannot see it. */
  readonly description: string;
  /** Cells of one row or column, read as text. */
  readonly categories: Area;
  readonly series: readonly ChartSeries[];
  readonly axis: {
    readonly title?: string;
    readonly min?: number;
    readonly max?: number;
    /** Of the numbers on the axis and on the bars. */
    readonly numberFormat: string;
    /** False leaves the axis out, where each bar shows its number. */
    readonly visible: boolean;
  };
  readonly showValues: boolean;
  readonly showLegend: boolean;
  /** Cells that it covers. */
  readonly anchor: Area;
}

/**
 * The part of a sheet that a reader may find: rules and `submission` see no more than this. An absent field
 * is unknown (Excel answers no font for a mixed range, a host may lack a call); a rule on an unknown field
 * stays silent.
 */
export interface Grid {
  readonly name: string;
  readonly visibility?: Visibility;
  readonly rows: ReadonlyMap<number, Row>;
  readonly merges?: readonly Area[];
  readonly columns?: ReadonlyMap<number, Column>;
  readonly validations?: readonly Validation[];
  /** Null when the sheet is not protected. */
  readonly protection?: Protection | null;
}

/** A whole sheet: nothing about it is unknown. */
export interface Sheet extends Grid {
  readonly visibility: Visibility;
  readonly merges: readonly Area[];
  readonly columns: ReadonlyMap<number, Column>;
  readonly validations: readonly Validation[];
  readonly protection: Protection | null;
  readonly conditionals: readonly Conditional[];
  /** Rows above and columns to the left stay in view. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly tabColor?: Color;
  readonly showGridLines?: boolean;
  readonly zoom?: number;
  readonly print?: PrintSetup;
  /** The header row and rows below that carry a filter. */
  readonly filter?: Area;
  /** Written, never read: nothing that is checked or summed stands in a chart. */
  readonly charts?: readonly BarChart[];
}

export interface WorkbookProperties {
  readonly title?: string;
  readonly creator?: string;
  /** ISO 8601, UTC. */
  readonly created?: string;
  readonly modified?: string;
  /** Program that saved the file, e.g. `Microsoft Excel`. */
  readonly application?: string;
}

export interface Workbook {
  readonly sheets: readonly Sheet[];
  /** Name of the sheet in front; absent is the first visible one. */
  readonly active?: string;
  readonly properties?: WorkbookProperties;
}
