/** Between our cell styles and the words of Office.js. */
import type { Alignment, Border, CellStyle, Font } from '../../sheet/model';
import { HostError } from '../protocol/host-error';

/** `#RRGGBB` (or a common colour name) → `RRGGBB`. */
export function readColor(value: unknown): string {
  const text = typeof value === 'string' ? value.toLowerCase() : '';
  const hex = /^#?([0-9a-f]{6})$/.exec(text)?.[1] ?? COLOR_NAMES[text];
  if (hex === undefined) throw new HostError('InvalidArgument', `no colour: ${String(value)}`);
  return hex.toUpperCase();
}

const COLOR_NAMES: Readonly<Record<string, string>> = {
  black: '000000',
  white: 'ffffff',
  red: 'ff0000',
  green: '008000',
  blue: '0000ff',
  yellow: 'ffff00',
  orange: 'ffa500',
  gray: '808080',
  grey: '808080',
};

/** Absent is the colour itself, not null: Office.js answers `#FFFFFF` for no fill and `#000000` for plain text. */
export function showColor(color: string | undefined, absent: string): string {
  return `#${color ?? absent}`;
}

const HORIZONTAL = {
  General: undefined,
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Justify: 'justify',
} as const;
const VERTICAL = { Top: 'top', Center: 'center', Bottom: 'bottom' } as const;

export function showHorizontal(align: Alignment | undefined): string {
  return nameOf(HORIZONTAL, align?.horizontal) ?? 'General';
}
export function readHorizontal(value: unknown): Alignment['horizontal'] {
  return choose(HORIZONTAL, value);
}
export function showVertical(align: Alignment | undefined): string {
  return nameOf(VERTICAL, align?.vertical) ?? 'Bottom';
}
export function readVertical(value: unknown): Alignment['vertical'] {
  return choose(VERTICAL, value);
}

/** A style's border is one word in our model and style plus weight in Office.js. */
const LINES: readonly { readonly style: string; readonly weight: string; readonly ours: Border['style'] }[] =
  [
    { style: 'Continuous', weight: 'Thin', ours: 'thin' },
    { style: 'Continuous', weight: 'Hairline', ours: 'hair' },
    { style: 'Continuous', weight: 'Medium', ours: 'medium' },
    { style: 'Continuous', weight: 'Thick', ours: 'thick' },
    { style: 'Double', weight: 'Thick', ours: 'double' },
    { style: 'Dot', weight: 'Thin', ours: 'dotted' },
    { style: 'Dash', weight: 'Thin', ours: 'dashed' },
  ];

export function showLine(border: Border | undefined): { style: string; weight: string } {
  const line = LINES.find(({ ours }) => ours === border?.style);
  return line ? { style: line.style, weight: line.weight } : { style: 'None', weight: 'Thin' };
}

export function readLine(style: string, weight: string): Border['style'] {
  const line =
    LINES.find((row) => row.style === style && row.weight === weight) ??
    LINES.find((row) => row.style === style);
  if (!line) throw new HostError('NotImplemented', `the host draws no ${style} border`);
  return line.ours;
}

/** A style with some of its font replaced. */
export function withFont(style: CellStyle, font: Font): CellStyle {
  return { ...style, font: { ...style.font, ...font } };
}

function nameOf<T extends Readonly<Record<string, unknown>>>(table: T, value: unknown): string | undefined {
  return Object.keys(table).find((name) => table[name] === value);
}

function choose<T extends Readonly<Record<string, unknown>>>(table: T, name: unknown): T[keyof T] {
  if (typeof name !== 'string' || !(name in table)) throw new HostError('InvalidArgument', String(name));
  return table[name as keyof T];
}

/** Column widths are points in Office.js and characters in the file: 7 pixels each plus 5, at 96 dpi. */
export function pointsOfWidth(characters: number): number {
  return Math.round(characters * 7 + 5) * 0.75;
}
export function widthOfPoints(points: number): number {
  return Math.max(0, (points / 0.75 - 5) / 7);
}

export const DEFAULT_WIDTH = 8.43;
export const DEFAULT_HEIGHT = 15;
export const DEFAULT_FONT = { name: 'Calibri', size: 11 } as const;
