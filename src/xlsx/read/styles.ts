import type { Alignment, Border, Borders, CellStyle, Color, Conditional, Font } from '../../sheet/model';
import { createColorReader } from './colors';
import type { ReadColor, Theme } from './colors';
import { defined, definedOrNothing } from './defined';
import { child, childOfAnySpace, children, flag, numeric, whole } from './elements';
import { builtInFormat, showsDay } from './number-formats';
import { unescapeText } from './strings';
import type { XmlElement } from './xml';

/** The looks that cells and conditional formats name by number. */
export interface Styles {
  /** Cells with the same number share one object. */
  cell(index: number): CellStyle | undefined;
  /** Whether numbers with this style are calendar days. */
  isDay(index: number): boolean;
  /** A conditional format's look. */
  differential(index: number | undefined): Conditional['style'];
  /** The look written out in place, as extension lists do. */
  differentialOf(element: XmlElement | undefined): Conditional['style'];
  readonly color: ReadColor;
}

/** `root` is the style part's element; a workbook without one has no styles. */
export function readStyles(root: XmlElement | undefined, theme: Theme): Styles {
  const color = createColorReader(theme, children(child(child(root, 'colors'), 'indexedColors'), 'rgbColor'));
  const fonts = children(child(root, 'fonts'), 'font').map((element) => readFont(element, color));
  const fills = children(child(root, 'fills'), 'fill').map((element) => readFill(element, color));
  const borders = children(child(root, 'borders'), 'border').map((element) => readBorders(element, color));
  const formats = readFormats(root);
  const cells = children(child(root, 'cellXfs'), 'xf').map((xf): CellStyle | undefined =>
    definedOrNothing({
      font: fonts[whole(xf, 'fontId') ?? 0],
      fill: fills[whole(xf, 'fillId') ?? 0],
      borders: borders[whole(xf, 'borderId') ?? 0],
      align: readAlignment(child(xf, 'alignment')),
      numberFormat: formats(whole(xf, 'numFmtId') ?? 0),
      locked: flag(child(xf, 'protection'), 'locked') === false ? false : undefined,
    }),
  );
  const differentials = children(child(root, 'dxfs'), 'dxf').map((element) =>
    readDifferential(element, color),
  );
  return {
    cell: (index) => cells[index],
    isDay: (index) => showsDay(cells[index]?.numberFormat),
    differential: (index) => (index === undefined ? {} : (differentials[index] ?? {})),
    differentialOf: (element) => (element ? readDifferential(element, color) : {}),
    color,
  };
}

/** Format codes by number: the workbook's own definitions come before the built-in ones. */
function readFormats(root: XmlElement | undefined): (id: number) => string | undefined {
  const own = new Map<number, string>();
  for (const element of children(child(root, 'numFmts'), 'numFmt')) {
    const id = whole(element, 'numFmtId');
    const code = element.attributes['formatCode'];
    if (id !== undefined && code !== undefined) own.set(id, unescapeText(code));
  }
  return (id) => {
    const code = own.get(id) ?? builtInFormat(id);
    return code === undefined || code.toLowerCase() === 'general' ? undefined : code;
  };
}

function readFont(element: XmlElement, color: ReadColor): Font | undefined {
  return definedOrNothing({
    name: fontName(child(element, 'name')?.attributes['val']),
    size: numeric(child(element, 'sz'), 'val'),
    ...readEmphasis(element, color),
    underline: isUnderlined(child(element, 'u')) ? true : undefined,
  });
}

function fontName(name: string | undefined): string | undefined {
  return name === undefined ? undefined : unescapeText(name);
}

function readEmphasis(
  element: XmlElement | undefined,
  color: ReadColor,
): { bold: true | undefined; italic: true | undefined; color: Color | undefined } {
  return {
    bold: isOn(child(element, 'b')),
    italic: isOn(child(element, 'i')),
    color: color(child(element, 'color')),
  };
}

/** `<b/>` is on, `<b val="0"/>` off. */
function isOn(element: XmlElement | undefined): true | undefined {
  return element && flag(element, 'val') !== false ? true : undefined;
}

function isUnderlined(element: XmlElement | undefined): boolean {
  return element !== undefined && element.attributes['val'] !== 'none';
}

/** Patterns other than solid come down to their foreground colour. */
function readFill(element: XmlElement, color: ReadColor): Color | undefined {
  const pattern = child(element, 'patternFill');
  const type = pattern?.attributes['patternType'] ?? 'none';
  return type === 'none' ? undefined : color(child(pattern, 'fgColor'));
}

/** The model's line styles; dash-and-dot lines come down to dashes. */
const BORDER_STYLES: ReadonlyMap<string, Border['style']> = new Map([
  ['hair', 'hair'],
  ['thin', 'thin'],
  ['medium', 'medium'],
  ['thick', 'thick'],
  ['double', 'double'],
  ['dotted', 'dotted'],
  ['dashed', 'dashed'],
  ['dashDot', 'dashed'],
  ['dashDotDot', 'dashed'],
  ['mediumDashed', 'dashed'],
  ['mediumDashDot', 'dashed'],
  ['mediumDashDotDot', 'dashed'],
  ['slantDashDot', 'dashed'],
]);

/** `start` and `end` are the strict names of left and right. */
function readBorders(element: XmlElement, color: ReadColor): Borders | undefined {
  return definedOrNothing({
    top: readBorder(child(element, 'top'), color),
    right: readBorder(child(element, 'right') ?? child(element, 'end'), color),
    bottom: readBorder(child(element, 'bottom'), color),
    left: readBorder(child(element, 'left') ?? child(element, 'start'), color),
  });
}

function readBorder(element: XmlElement | undefined, color: ReadColor): Border | undefined {
  const style = BORDER_STYLES.get(element?.attributes['style'] ?? 'none');
  return style && { style, ...defined({ color: color(child(element, 'color')) }) };
}

const HORIZONTAL: ReadonlyMap<string, NonNullable<Alignment['horizontal']>> = new Map([
  ['left', 'left'],
  ['center', 'center'],
  ['centerContinuous', 'center'],
  ['right', 'right'],
  ['justify', 'justify'],
  ['distributed', 'justify'],
]);

const VERTICAL: ReadonlyMap<string, NonNullable<Alignment['vertical']>> = new Map([
  ['top', 'top'],
  ['center', 'center'],
  ['bottom', 'bottom'],
]);

function readAlignment(element: XmlElement | undefined): Alignment | undefined {
  return definedOrNothing({
    horizontal: HORIZONTAL.get(element?.attributes['horizontal'] ?? ''),
    vertical: VERTICAL.get(element?.attributes['vertical'] ?? ''),
    wrap: flag(element, 'wrapText') === true ? true : undefined,
    indent: whole(element, 'indent', 1),
  });
}

/**
 * A differential fill is solid by default, and then its colour is the background one. In an extension list
 * the look is `x14:dxf`, while its parts stay in the main namespace.
 */
function readDifferential(element: XmlElement, color: ReadColor): Conditional['style'] {
  const pattern = child(childOfAnySpace(element, 'fill'), 'patternFill');
  const fill = color(child(pattern, 'bgColor')) ?? color(child(pattern, 'fgColor'));
  return defined({
    font: definedOrNothing(readEmphasis(childOfAnySpace(element, 'font'), color)),
    fill: pattern?.attributes['patternType'] === 'none' ? undefined : fill,
  });
}
