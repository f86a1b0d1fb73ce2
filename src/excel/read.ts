/** The open workbook as grids, in two round trips however many sheets and rows it has. */
import type { Grid } from '../sheet/model';
import { run, type Answer } from './answer';
import { gridOf, type LoadedSheet } from './grid';

export interface OpenWorkbook {
  /** In tab order, hidden sheets included. */
  readonly grids: readonly Grid[];
  /** Names of the sheets by the id that events carry. */
  readonly sheetNames: ReadonlyMap<string, string>;
}

export interface ReadOptions {
  /** Sheets that are not worth reading, by name: a response may hold 5 MB on the web. */
  readonly skip?: (name: string) => boolean;
}

/**
 * Reads every worksheet: values, formulas, number formats, hidden rows and columns, merged cells, protection.
 * Validations and the locks of cells are left unknown. Failures: `cell-edit`, `too-large`, `busy`, `failed`.
 */
export function readOpenWorkbook({ skip }: ReadOptions = {}): Promise<Answer<OpenWorkbook>> {
  return run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load('items/id,items/name,items/visibility');
    await context.sync();

    const wanted = sheets.items.filter(({ name }) => !skip?.(name));
    const loading = wanted.map(loadSheet);
    await context.sync();

    return {
      grids: loading.map((loads) => gridOf(loadedSheet(loads))),
      sheetNames: new Map(sheets.items.map(({ id, name }) => [id, name])),
    };
  });
}

/** Queues what is to be known of one sheet. */
function loadSheet(sheet: Excel.Worksheet) {
  // Cells with values only: a sheet coloured down to its last row has a million others.
  const range = sheet.getUsedRange(true);
  range.load('rowIndex,columnIndex,values,formulas,valueTypes,numberFormat,format/font/name');
  const merged = range.getMergedAreasOrNullObject();
  merged.load('address');
  sheet.protection.load('protected,options');
  return {
    sheet,
    range,
    merged,
    rows: range.getRowProperties({ rowHidden: true }),
    columns: range.getColumnProperties({ columnHidden: true }),
  };
}

/** What a sheet's loads brought, after the sync. */
function loadedSheet({ sheet, range, merged, rows, columns }: ReturnType<typeof loadSheet>): LoadedSheet {
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    protected: sheet.protection.protected,
    options: { ...sheet.protection.options },
    range: {
      rowIndex: range.rowIndex,
      columnIndex: range.columnIndex,
      values: range.values,
      formulas: range.formulas,
      valueTypes: range.valueTypes,
      numberFormat: range.numberFormat,
      rowsHidden: rows.value.map(({ rowHidden }) => rowHidden),
      columnsHidden: columns.value.map(({ columnHidden }) => columnHidden),
      fontName: range.format.font.name,
      mergedAddress: merged.isNullObject ? '' : merged.address,
    },
  };
}
