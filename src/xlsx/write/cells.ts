/** Rows and cells of one sheet. */
import { columnLetters } from '../../sheet/address';
import type { Cell, CellValue, Row, Sheet } from '../../sheet/model';
import { fit, limits } from './limits';
import type { StringTable } from './strings';
import type { StyleTable } from './styles';
import { element, escapeText } from './xml';

/** What all sheets of a workbook share. */
export interface Tables {
  readonly styles: StyleTable;
  readonly strings: StringTable;
}

interface Content {
  /** Value of the `t` attribute; absent for numbers. */
  readonly type?: 's' | 'str' | 'b' | 'e';
  readonly value: string;
}

/** A number that Excel cannot hold (NaN, infinity) becomes the error that a calculation would give. */
function scalar(value: Exclude<CellValue, null | string>): Content {
  if (typeof value === 'object') return { type: 'e', value: escapeText(value.error) };
  if (typeof value === 'boolean') return { type: 'b', value: value ? '1' : '0' };
  return Number.isFinite(value) ? { value: String(value) } : { type: 'e', value: '#NUM!' };
}

/** Text goes to the string table, where a leading `=` is only a character. */
function constant(value: CellValue, strings: StringTable): Content | null {
  if (value === null) return null;
  return typeof value === 'string' ? { type: 's', value: String(strings.add(value)) } : scalar(value);
}

/** An empty text is a result; null is none. */
function cachedResult(cell: Cell): Content | null {
  if (cell.value === null || cell.cached === false) return null;
  if (typeof cell.value !== 'string') return scalar(cell.value);
  return { type: 'str', value: escapeText(fit(cell.value, limits.cellText)) };
}

function cellXml(reference: string, cell: Cell, { styles, strings }: Tables): string {
  const style = cell.style ? styles.cell(cell.style) : 0;
  const content = cell.formula === undefined ? constant(cell.value, strings) : cachedResult(cell);
  if (!content && cell.formula === undefined && style === 0) return '';
  let start = `<c r="${reference}"`;
  if (style > 0) start += ` s="${style}"`;
  if (content?.type) start += ` t="${content.type}"`;
  const formula = cell.formula === undefined ? '' : `<f>${escapeText(cell.formula)}</f>`;
  const value = content ? `<v>${content.value}</v>` : '';
  return formula || value ? `${start}>${formula}${value}</c>` : `${start}/>`;
}

/** A map's entries by rising number. */
export function inOrder<T>(map: ReadonlyMap<number, T>): [number, T][] {
  return [...map].sort(([a], [b]) => a - b);
}

function rowXml(number: number, row: Row, tables: Tables): string {
  let cells = '';
  for (const [column, cell] of inOrder(row.cells)) {
    cells += cellXml(columnLetters(column) + String(number), cell, tables);
  }
  if (cells === '' && row.height === undefined && !row.hidden) return '';
  const attributes = {
    r: number,
    ht: row.height === undefined ? undefined : Math.min(row.height, limits.rowHeight),
    customHeight: row.height === undefined ? undefined : true,
    hidden: row.hidden ? true : undefined,
  };
  return element('row', attributes, cells);
}

export function sheetData(sheet: Sheet, tables: Tables): string {
  const rows = inOrder(sheet.rows).map(([number, row]) => rowXml(number, row, tables));
  return element('sheetData', {}, rows.join(''));
}
