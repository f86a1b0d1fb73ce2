/** Single cells of the open workbook: going to one, writing a few. */
import type { CellValue } from '../sheet/model';
import { isError } from '../sheet/values';
import { run, type Answer } from './answer';
import { asText } from './text';

export interface CellPlace {
  readonly sheet: string;
  /** A1. */
  readonly address: string;
}

/** Brings the cell's sheet to the front and selects the cell. `gone` when the sheet was renamed or removed. */
export function selectCell({ sheet, address }: CellPlace): Promise<Answer<null>> {
  return run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(address).select();
    await context.sync();
    return null;
  });
}

export interface CellChange extends CellPlace {
  readonly value: CellValue;
}

/** Writes values in one round trip, in order; the cells before a failure keep what was written. */
export function writeCells(changes: readonly CellChange[]): Promise<Answer<null>> {
  return run(async (context) => {
    const { worksheets } = context.workbook;
    for (const { sheet, address, value } of changes) {
      worksheets.getItem(sheet).getRange(address).values = [[written(value)]];
    }
    await context.sync();
    return null;
  });
}

/** '' empties a cell, null would leave it as it is. */
function written(value: CellValue): string | number | boolean {
  if (value === null) return '';
  if (isError(value)) return value.error;
  return typeof value === 'string' ? asText(value) : value;
}
