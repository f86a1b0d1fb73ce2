/** Looking at finished sheets: cells by place, tables by their header. */
import { cellAt, parseArea } from '../../src/sheet/address';
import type { Area, Cell, CellValue, Sheet, Workbook } from '../../src/sheet/model';
import { valueText } from '../../src/sheet/values';

export function sheetOf(workbook: Workbook, name: string): Sheet {
  const sheet = workbook.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet;
}

export function textAt(sheet: Sheet, column: number, row: number): string {
  return valueText(cellAt(sheet, column, row)?.value);
}

/** Numbers of the rows of a sheet, from top to bottom. */
export function rowsOf(sheet: Sheet): number[] {
  return [...sheet.rows.keys()].sort((one, other) => one - other);
}

/** Texts of a row from the first visible column on. */
export function rowTexts(sheet: Sheet, row: number): string[] {
  const columns = [...(sheet.rows.get(row)?.cells.keys() ?? [])].filter((column) => column > 1);
  return Array.from({ length: Math.max(1, ...columns) - 1 }, (_none, index) => textAt(sheet, index + 2, row));
}

export function headerRowOf(sheet: Sheet, header: string): number {
  const row = rowsOf(sheet).find((number) => rowTexts(sheet, number).includes(header));
  if (row === undefined) throw new Error(`No header ${header} on ${sheet.name}`);
  return row;
}

/** Lines below a header as cells by header text, to the first row without any. */
export function tableOf(
  sheet: Sheet,
  header: string,
): { row: number; cells: Readonly<Record<string, Cell>> }[] {
  const headerRow = headerRowOf(sheet, header);
  const headers = rowTexts(sheet, headerRow);
  const lines: { row: number; cells: Record<string, Cell> }[] = [];
  for (let row = headerRow + 1; sheet.rows.has(row); row += 1) {
    const cells: Record<string, Cell> = {};
    headers.forEach((name, index) => {
      cells[name] = cellAt(sheet, index + 2, row) ?? { value: null };
    });
    lines.push({ row, cells });
  }
  return lines;
}

/** The values in an area of one column, as `'Số liệu'!$D$5:$D$9` names it. */
export function valuesIn(sheet: Sheet, reference: string): CellValue[] {
  const area = parseArea(reference.slice(reference.indexOf('!') + 1));
  if (!area || area.left !== area.right) throw new Error(`Not one column: ${reference}`);
  return Array.from(
    { length: area.bottom - area.top + 1 },
    (_none, index) => cellAt(sheet, area.left, area.top + index)?.value ?? null,
  );
}

export function covers(area: Area, column: number, row: number): boolean {
  return area.left <= column && column <= area.right && area.top <= row && row <= area.bottom;
}
