import type { Cell, CellStyle, CellValue } from '../../sheet/model';
import type { Place } from './areas';
import { DAYS_1904, isoToSerial } from './dates';
import { defined } from './defined';
import { child, whole } from './elements';
import { refuse } from './failure';
import type { Budget } from './limits';
import { shiftFormula } from './shared-formula';
import { richText, unescapeText } from './strings';
import type { SharedStrings } from './strings';
import type { Styles } from './styles';
import type { XmlElement } from './xml';

/** What cells need from the workbook. */
export interface CellContext {
  readonly strings: SharedStrings;
  readonly styles: Styles;
  readonly date1904: boolean;
  readonly budget: Budget;
}

/** First formula of each shared group of a sheet, by its `si`. */
export type SharedFormulas = Map<string, { readonly text: string; readonly place: Place }>;

/** Reads a `c` element. Null when it says nothing: no value, no formula, no style. */
export function readCell(
  element: XmlElement,
  place: Place,
  context: CellContext,
  shared: SharedFormulas,
): Cell | null {
  const styleIndex = whole(element, 's') ?? 0;
  const style = context.styles.cell(styleIndex);
  const formula = readFormula(child(element, 'f'), place, context.budget, shared);
  const value = readValue(element, styleIndex, context);
  for (const text of [value, formula]) if (typeof text === 'string') context.budget.keepText(text);
  if (value === null && formula === undefined) return blank(style, styleIndex);
  context.budget.spend('cells');
  if (formula === undefined) return style ? { value, style } : { value };
  return { value, formula, ...defined({ cached: value === null ? false : undefined, style }) };
}

/** Style 0 is what a cell without an element has anyway. */
function blank(style: CellStyle | undefined, styleIndex: number): Cell | null {
  if (!style || styleIndex === 0) return null;
  return { value: null, style };
}

function readValue(element: XmlElement, styleIndex: number, context: CellContext): CellValue {
  const type = element.attributes['t'] ?? 'n';
  if (type === 'inlineStr') {
    const inline = child(element, 'is');
    return inline ? richText(inline) : null;
  }
  const holder = child(element, 'v');
  if (!holder) return null;
  if (type === 'str') return unescapeText(holder.text);
  const text = holder.text.trim();
  // An empty `v` is blank whatever the type; DevExpress writes `<c t="s"><v/></c>`.
  return text === '' ? null : readTyped(type, text, styleIndex, context);
}

function readTyped(type: string, text: string, styleIndex: number, context: CellContext): CellValue {
  switch (type) {
    case 'n':
      return readNumber(text) + (context.date1904 && context.styles.isDay(styleIndex) ? DAYS_1904 : 0);
    case 's':
      return /^\d+$/.test(text)
        ? context.strings(Number(text))
        : refuse('damaged', `string index ${clip(text)}`);
    case 'b':
      return readBoolean(text);
    case 'e':
      return { error: text };
    case 'd':
      return isoToSerial(text);
    default:
      return refuse('damaged', `cell type ${clip(type)}`);
  }
}

function readNumber(text: string): number {
  const value = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/.test(text) ? Number(text) : NaN;
  return Number.isFinite(value) ? value : refuse('damaged', `number ${clip(text)}`);
}

function readBoolean(text: string): boolean {
  if (text === '1' || text === 'true') return true;
  return text === '0' || text === 'false' ? false : refuse('damaged', `boolean ${clip(text)}`);
}

/**
 * A formula's text. Members of a shared group are spelled out; an array formula stands on its first cell
 * only, as in the file; a data table reads as Excel shows it.
 */
function readFormula(
  element: XmlElement | undefined,
  place: Place,
  budget: Budget,
  shared: SharedFormulas,
): string | undefined {
  if (!element) return undefined;
  const text = unescapeText(element.text).replace(/^=/, '');
  const { t: type, si: group, r1 = '', r2 = '' } = element.attributes;
  if (type === 'dataTable') return `TABLE(${r1},${r2})`;
  if (type !== 'shared' || group === undefined) return text === '' ? undefined : text;
  if (text !== '') {
    shared.set(group, { text, place });
    return text;
  }
  const master = shared.get(group) ?? refuse('damaged', `shared formula ${clip(group)} has no text`);
  budget.spend('expandedFormulas', master.text.length);
  budget.checkTime();
  return shiftFormula(master.text, master.place, place);
}

function clip(text: string): string {
  return JSON.stringify(text.slice(0, 40));
}

/** Whether a cell only carries a style. */
export function isBlank(cell: Cell): boolean {
  return cell.value === null && cell.formula === undefined;
}
