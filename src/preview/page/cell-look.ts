/** How a cell looks: CSS from its style and from the conditional formats that hold there. */
import type { Alignment, Border, CellStyle, CellValue } from '../../sheet/model';
import { contains } from '../model/areas';
import type { Book } from '../model/book';
import type { SheetState } from '../model/sheet-state';

/** The cell's style with the first matching conditional formats on top ("Manage conditional formatting rule precedence"). */
export function lookOf(book: Book, sheet: SheetState, row: number, column: number): CellStyle {
  let look: CellStyle = sheet.cell(row, column)?.style ?? {};
  const met = sheet.conditionals.filter((rule) => {
    const anchor = rule.areas[0];
    if (!anchor || !rule.areas.some((area) => contains(area, row, column))) return false;
    const value = book.calculation.relative(rule.formula, sheet, anchor, { row, column });
    return value === true || (typeof value === 'number' && value !== 0);
  });
  const stop = met.findIndex(({ stopIfTrue }) => stopIfTrue);
  for (const { style } of met.slice(0, stop < 0 ? undefined : stop + 1).reverse()) {
    look = {
      ...look,
      font: { ...look.font, ...style.font },
      ...(style.fill !== undefined && { fill: style.fill }),
    };
  }
  return look;
}

const LINES: Readonly<Record<Border['style'], string>> = {
  hair: '1px dotted',
  thin: '1px solid',
  medium: '2px solid',
  thick: '3px solid',
  double: '3px double',
  dotted: '1px dotted',
  dashed: '1px dashed',
};

export function borderCss(border: Border | undefined): string | null {
  return border ? `${LINES[border.style]} #${border.color ?? '000000'}` : null;
}

/** Sets what the style says on the cell's element. */
export function paint(target: HTMLElement, look: CellStyle, value: CellValue): void {
  const { font, fill, align } = look;
  const css = target.style;
  if (fill !== undefined) css.backgroundColor = `#${fill}`;
  if (font?.color !== undefined) css.color = `#${font.color}`;
  if (font?.name !== undefined) css.fontFamily = `"${font.name}", "Liberation Serif", serif`;
  if (font?.size !== undefined) css.fontSize = `${font.size}pt`;
  if (font?.bold) css.fontWeight = 'bold';
  if (font?.italic) css.fontStyle = 'italic';
  if (font?.underline) css.textDecoration = 'underline';
  css.textAlign = align?.horizontal ?? naturalAlignment(value);
  css.verticalAlign = { top: 'top', center: 'middle', bottom: 'bottom' }[align?.vertical ?? 'bottom'];
  if (align?.indent) css.paddingLeft = `${align.indent * 9 + 3}px`;
  css.whiteSpace = whiteSpace(align, value);
}

/** Numbers to the right, booleans and errors in the middle, text to the left. */
function naturalAlignment(value: CellValue): string {
  if (typeof value === 'number') return 'right';
  return typeof value === 'boolean' || (typeof value === 'object' && value !== null) ? 'center' : 'left';
}

function whiteSpace(align: Alignment | undefined, value: CellValue): string {
  if (align?.wrap || align?.horizontal === 'justify') return 'pre-wrap';
  return typeof value === 'string' ? 'pre' : 'nowrap';
}
