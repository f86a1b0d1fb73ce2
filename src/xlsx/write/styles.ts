/** The styles part: every look used in the workbook, once. */
import type { Alignment, Border, Borders, CellStyle, Color, Conditional, Font } from '../../sheet/model';
import { Pool } from './pool';
import { element, list, namespaces, xmlDocument } from './xml';

/** Look of a cell without a style, and the font whose digits are the unit of column widths. */
export const defaultFont = { name: 'Times New Roman', size: 11 } as const;

/** Formats with a fixed number in every locale (ECMA-376 part 1, 18.8.30); others are numbered from 164. */
const builtInFormats = new Map([
  ['General', 0],
  ['0', 1],
  ['0.00', 2],
  ['#,##0', 3],
  ['#,##0.00', 4],
  ['0%', 9],
  ['0.00%', 10],
  ['@', 49],
]);
const firstCustomFormat = 164;

function color(name: string, value: Color): string {
  return element(name, { rgb: `FF${value.toUpperCase()}` });
}

function fontXml(font: Font): string {
  const parts = [
    font.bold ? '<b/>' : '',
    font.italic ? '<i/>' : '',
    font.underline ? '<u/>' : '',
    element('sz', { val: font.size ?? defaultFont.size }),
    font.color ? color('color', font.color) : '',
    element('name', { val: font.name ?? defaultFont.name }),
  ];
  return element('font', {}, parts.join(''));
}

function fillXml(fill: Color): string {
  const content = color('fgColor', fill) + element('bgColor', { indexed: 64 });
  return element('fill', {}, element('patternFill', { patternType: 'solid' }, content));
}

function borderSide(name: string, border: Border | undefined): string {
  if (!border) return element(name, {});
  const line = border.color ? color('color', border.color) : element('color', { auto: true });
  return element(name, { style: border.style }, line);
}

function bordersXml(borders: Borders): string {
  const sides = [
    borderSide('left', borders.left),
    borderSide('right', borders.right),
    borderSide('top', borders.top),
    borderSide('bottom', borders.bottom),
    element('diagonal', {}),
  ];
  return element('border', {}, sides.join(''));
}

function alignmentXml(align: Alignment | undefined): string {
  if (!align || Object.values(align).every((value) => value === undefined)) return '';
  return element('alignment', {
    horizontal: align.horizontal,
    vertical: align.vertical,
    wrapText: align.wrap,
    indent: align.indent,
  });
}

/** A conditional format paints with `bgColor`, unlike a cell (Excel writes and expects it so). */
function differentialXml(style: Conditional['style']): string {
  const { font, fill } = style;
  const fontParts = font
    ? [
        font.bold === undefined ? '' : element('b', { val: font.bold }),
        font.italic === undefined ? '' : element('i', { val: font.italic }),
        font.color ? color('color', font.color) : '',
      ]
    : [];
  const fontContent = fontParts.join('');
  const fillContent = fill ? element('patternFill', { patternType: 'solid' }, color('bgColor', fill)) : '';
  return element(
    'dxf',
    {},
    (fontContent && element('font', {}, fontContent)) + (fillContent && element('fill', {}, fillContent)),
  );
}

/** Gives out the numbers by which cells name their look, and writes the part at the end. */
export class StyleTable {
  private readonly fonts = new Pool([fontXml({})]);
  // Excel takes the first two fills as these, whatever the file says.
  private readonly fills = new Pool(
    ['none', 'gray125'].map((patternType) => element('fill', {}, element('patternFill', { patternType }))),
  );
  private readonly borders = new Pool([bordersXml({})]);
  private readonly formats = new Pool();
  private readonly cells = new Pool();
  private readonly differentials = new Pool();
  // Sheets share style objects, so most cells are answered without building XML.
  private readonly known = new Map<CellStyle, number>();

  constructor() {
    this.cell({});
  }

  /** Number of a cell's look; 0 is the plain one. */
  cell(style: CellStyle): number {
    const known = this.known.get(style);
    if (known !== undefined) return known;
    const number = this.cells.add(this.cellXml(style));
    this.known.set(style, number);
    return number;
  }

  /** Number of a conditional format's look. */
  differential(style: Conditional['style']): number {
    return this.differentials.add(differentialXml(style));
  }

  private format(code: string): number {
    return builtInFormats.get(code) ?? firstCustomFormat + this.formats.add(code);
  }

  private cellXml(style: CellStyle): string {
    const numFmtId = this.format(style.numberFormat ?? 'General');
    const fontId = style.font ? this.fonts.add(fontXml(style.font)) : 0;
    const fillId = style.fill ? this.fills.add(fillXml(style.fill)) : 0;
    const borderId = style.borders ? this.borders.add(bordersXml(style.borders)) : 0;
    const alignment = alignmentXml(style.align);
    const protection = style.locked === false ? element('protection', { locked: false }) : '';
    return element(
      'xf',
      {
        numFmtId,
        fontId,
        fillId,
        borderId,
        xfId: 0,
        applyNumberFormat: numFmtId > 0 || undefined,
        applyFont: fontId > 0 || undefined,
        applyFill: fillId > 0 || undefined,
        applyBorder: borderId > 0 || undefined,
        applyAlignment: alignment !== '' || undefined,
        applyProtection: protection !== '' || undefined,
      },
      alignment + protection,
    );
  }

  xml(): string {
    const formats = this.formats.items.map((formatCode, index) =>
      element('numFmt', { numFmtId: firstCustomFormat + index, formatCode }),
    );
    const plain = element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 });
    const parts = [
      list('numFmts', formats),
      list('fonts', this.fonts.items),
      list('fills', this.fills.items),
      list('borders', this.borders.items),
      list('cellStyleXfs', [plain]),
      list('cellXfs', this.cells.items),
      list('cellStyles', [element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })]),
      list('dxfs', this.differentials.items),
    ];
    return xmlDocument(element('styleSheet', { xmlns: namespaces.main }, parts.join('')));
  }
}
