/** One cell of an OpenDocument table: its value by type, its formula in Excel's spelling. */
import type { Cell, CellValue } from '../../../sheet/model';
import { isoToSerial } from '../dates';
import { whole } from '../elements';
import { refuse } from '../failure';
import type { Budget } from '../limits';
import { ownCopy } from '../strings';
import { textNode } from '../xml';
import type { XmlElement } from '../xml';
import { excelFormula } from './open-formula';

/** The kind of format is all that the type of a value tells; dates are shown as the form shows them. */
const FORMATS: Readonly<Record<string, string>> = {
  percentage: '0.00%',
  date: 'dd/mm/yyyy',
  time: 'hh:mm:ss',
};

/** Null when the cell has neither a value nor a formula. */
export function readTableCell(element: XmlElement, budget: Budget): Cell | null {
  if (element.children.some(({ name }) => name === 'table')) refuse('damaged', 'table within a cell');
  const type = element.attributes['office:value-type'];
  const written = element.attributes['table:formula'];
  const read = readValue(element, type, budget);
  const value = typeof read === 'string' ? ownCopy(read) : read;
  for (const text of [value, written]) if (typeof text === 'string') budget.keepText(text);
  if (value === null && written === undefined) return null;
  const format = FORMATS[type ?? ''];
  const style = format === undefined ? {} : { style: { numberFormat: format } };
  if (written === undefined) return { value, ...style };
  return {
    value,
    formula: ownCopy(excelFormula(written)),
    ...(value === null ? { cached: false } : {}),
    ...style,
  };
}

/** Office value types (19.385). */
function readValue(element: XmlElement, type: string | undefined, budget: Budget): CellValue {
  const { attributes } = element;
  const shown = paragraphs(element, budget);
  // LibreOffice keeps the error of a formula as text of a type of its own.
  if (attributes['calcext:value-type'] === 'error') return { error: shown };
  switch (type) {
    case undefined:
      return shown === '' ? null : shown;
    case 'string':
      return attributes['office:string-value'] ?? shown;
    case 'float':
    case 'percentage':
    case 'currency':
      return finite(attributes['office:value'] ?? '');
    case 'date':
      return isoToSerial(attributes['office:date-value'] ?? '');
    case 'time':
      return daysOf(attributes['office:time-value'] ?? '');
    case 'boolean':
      return attributes['office:boolean-value'] === 'true';
    default:
      return refuse('damaged', `value type ${JSON.stringify(type.slice(0, 40))}`);
  }
}

function finite(text: string): number {
  const value = text.trim() === '' ? NaN : Number(text);
  return Number.isFinite(value) ? value : refuse('damaged', `number ${JSON.stringify(text.slice(0, 40))}`);
}

/** `PT12H30M05S` as part of a day (XML Schema duration). */
function daysOf(text: string): number {
  const match = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:[.,]\d+)?)S)?$/.exec(text);
  if (!match) refuse('damaged', `time ${JSON.stringify(text.slice(0, 40))}`);
  const [, hours = '0', minutes = '0', seconds = '0'] = match;
  return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds.replace(',', '.'))) / 86_400;
}

/** The paragraphs of a cell, one a line; those of its annotation are inside another element. */
function paragraphs({ children }: XmlElement, budget: Budget): string {
  return children.flatMap((child) => (child.name === 'p' ? [textOf(child, budget)] : [])).join('\n');
}

/** Runs of blanks in the file are one; more are spelled as elements (6.1.2 to 6.1.5). */
function textOf(element: XmlElement, budget: Budget): string {
  return element.children
    .map((child) => {
      switch (child.name) {
        case textNode:
          return child.text.replace(/[\t\n ]+/g, ' ');
        case 's':
          return blanks(whole(child, 'text:c') ?? 1, budget);
        case 'tab':
          return '\t';
        case 'line-break':
          return '\n';
        case 'annotation':
          return '';
        default:
          return textOf(child, budget);
      }
    })
    .join('');
}

/** A few letters of XML may ask for any number of blanks: they count as if they had been written. */
function blanks(count: number, budget: Budget): string {
  budget.spend('xmlCharacters', count);
  return ' '.repeat(count);
}
