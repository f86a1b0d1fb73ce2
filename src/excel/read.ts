/** The open workbook as grids, in two round trips. */
import { gridOf, type LoadedSheet } from '../sheet/loaded';
import type { Grid } from '../sheet/model';
import { run, type Answer } from './answer';

export interface OpenWorkbook {
  /** In tab order, hidden sheets included. */
  readonly grids: readonly Grid[];
  /** Names of the sheets by the id that events carry. */
  readonly sheetNames: ReadonlyMap<string, string>;
}

/**
 * Reads every worksheet: values, formulas, number formats, hidden rows and columns, merged cells, protection.
 * Left unknown are the locks of cells and mixed fonts, since `getCellProperties` answers an object for every cell
 * and soon fills the response; and validations: `Range.dataValidation` tells only what all cells of a range share,
 * so each input cell would have to be asked in a round trip after the one that finds it. Only what one response
 * cannot hold (5 MB on the web) takes further round trips. Failures: `cell-edit`, `too-large`, `busy`, `failed`.
 */
export async function readOpenWorkbook(): Promise<Answer<OpenWorkbook>> {
  const whole = await run(readWhole);
  return whole.ok || whole.failure.code !== 'too-large' ? whole : readInParts();
}

async function readWhole(context: Excel.RequestContext): Promise<OpenWorkbook> {
  const sheets = context.workbook.worksheets;
  sheets.load('items/id,items/name,items/visibility');
  await context.sync();

  const loading = sheets.items.map((sheet) => loadSheet(sheet));
  await context.sync();

  return {
    grids: loading.map((loads) => gridOf(loadedSheet(loads))),
    sheetNames: new Map(sheets.items.map(({ id, name }) => [id, name])),
  };
}

/** A unit's form has seven sheets; some thirty forms fill a response. */
const sheetsInPart = 70;

async function readInParts(): Promise<Answer<OpenWorkbook>> {
  const listed = await run(listSheets);
  if (!listed.ok) return listed;
  const ids = [...listed.value.keys()];
  const grids: Grid[] = [];
  // All at once was too much.
  const size = Math.min(sheetsInPart, Math.ceil(ids.length / 2));
  for (let start = 0; start < ids.length; start += size) {
    const part = await readPartOrHalves(ids.slice(start, start + size));
    if (!part.ok) return part;
    grids.push(...part.value);
  }
  return { ok: true, value: { grids, sheetNames: listed.value } };
}

/** A result of many units fills responses of its own: what is too large is asked for in halves. */
async function readPartOrHalves(ids: readonly string[]): Promise<Answer<Grid[]>> {
  const part = await run((context) => readPart(context, ids));
  if (part.ok || part.failure.code !== 'too-large' || ids.length < 2) return part;
  const middle = Math.ceil(ids.length / 2);
  const first = await readPartOrHalves(ids.slice(0, middle));
  if (!first.ok) return first;
  const second = await readPartOrHalves(ids.slice(middle));
  return second.ok ? { ok: true, value: [...first.value, ...second.value] } : second;
}

async function listSheets(context: Excel.RequestContext): Promise<ReadonlyMap<string, string>> {
  const sheets = context.workbook.worksheets;
  sheets.load('items/id,items/name');
  await context.sync();
  return new Map(sheets.items.map(({ id, name }) => [id, name]));
}

async function readPart(context: Excel.RequestContext, ids: readonly string[]): Promise<Grid[]> {
  const loading = ids.map((id) => {
    const sheet = context.workbook.worksheets.getItem(id);
    sheet.load('name,visibility');
    return loadSheet(sheet);
  });
  await context.sync();
  return loading.map((loads) => gridOf(loadedSheet(loads)));
}

/**
 * Queues what is to be known of one sheet, or of a part of it. Cells with values only: a sheet coloured down to
 * its last row has a million others.
 */
export function loadSheet(sheet: Excel.Worksheet, range: Excel.Range = sheet.getUsedRange(true)) {
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
export function loadedSheet({
  sheet,
  range,
  merged,
  rows,
  columns,
}: ReturnType<typeof loadSheet>): LoadedSheet {
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    protection: sheet.protection.protected ? { ...sheet.protection.options } : null,
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
