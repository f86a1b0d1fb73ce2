/** The sheets of the open workbook: which there are and whose, and what stands in some of them. */
import { readMark, type Mark } from '../form/mark';
import type { LoadedRange, LoadedSheet } from '../sheet/loaded';
import { run, type Answer } from './answer';

export interface ListedSheet {
  /** As events carry it. */
  readonly id: string;
  readonly name: string;
  readonly isVisible: boolean;
  /** Null for a sheet that is not ours. */
  readonly mark: Mark | null;
  /** Texts of its top left corner. */
  readonly head: readonly string[];
  /** The part with values, from 0 as the host counts. */
  readonly used: UsedPart;
}

interface UsedPart {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** A mark is written into A1, and a title beside it; rows and columns that a person puts in before are few. */
const headArea = 'A1:C12';

/** All sheets in tab order, in two round trips, whatever they hold. */
export function listSheets(): Promise<Answer<readonly ListedSheet[]>> {
  return run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load('items/id,items/name,items/visibility');
    await context.sync();
    const loading = sheets.items.map((sheet) => {
      const head = sheet.getRange(headArea);
      head.load('values');
      const used = sheet.getUsedRange(true);
      used.load('rowIndex,columnIndex,rowCount,columnCount');
      return { sheet, head, used };
    });
    await context.sync();
    return loading.map(({ sheet, head, used }) => ({
      id: sheet.id,
      name: sheet.name,
      isVisible: sheet.visibility === 'Visible',
      ...headOf(head.values),
      used: {
        rowIndex: used.rowIndex,
        columnIndex: used.columnIndex,
        rowCount: used.rowCount,
        columnCount: used.columnCount,
      },
    }));
  });
}

function headOf(values: readonly (readonly unknown[])[]): Pick<ListedSheet, 'mark' | 'head'> {
  const head = values.flat().filter((value): value is string => typeof value === 'string' && value !== '');
  return { head, mark: head.map(readMark).find((mark) => mark !== null) ?? null };
}

/**
 * Cells in a round trip: some 40 bytes each, so that a response stays well under 5 MB ("Resource limits") and
 * reading it takes the pane a few dozen milliseconds.
 */
const cellsInPart = 20_000;

/** Rows of a sheet that are read together. */
interface Band extends UsedPart {
  readonly sheet: ListedSheet;
}

/**
 * Values and formulas of these sheets, in as many round trips as their cells need and never fewer than one.
 * Failures: `gone` when a sheet was removed meanwhile, and those of the host.
 */
export async function readContents(sheets: readonly ListedSheet[]): Promise<Answer<readonly LoadedSheet[]>> {
  const read = new Map<ListedSheet, LoadedRange[]>();
  for (const part of partsOf(sheets.flatMap(bandsOf))) {
    const ranges = await run((context) => readPart(context, part));
    if (!ranges.ok) return ranges;
    part.forEach(({ sheet }, index) => {
      const range = ranges.value[index];
      if (range) read.set(sheet, [...(read.get(sheet) ?? []), range]);
    });
  }
  return { ok: true, value: sheets.flatMap((sheet) => loadedSheet(sheet, read.get(sheet) ?? [])) };
}

function bandsOf(sheet: ListedSheet): Band[] {
  const { rowIndex, rowCount, columnCount } = sheet.used;
  const rows = Math.max(1, Math.floor(cellsInPart / columnCount));
  return Array.from({ length: Math.ceil(rowCount / rows) }, (_, index) => ({
    ...sheet.used,
    sheet,
    rowIndex: rowIndex + index * rows,
    rowCount: Math.min(rows, rowCount - index * rows),
  }));
}

function partsOf(bands: readonly Band[]): Band[][] {
  const parts: Band[][] = [];
  let room = 0;
  for (const band of bands) {
    const cells = band.rowCount * band.columnCount;
    const part = parts.at(-1);
    if (part && cells <= room) part.push(band);
    else {
      parts.push([band]);
      room = cellsInPart;
    }
    room -= cells;
  }
  return parts;
}

async function readPart(context: Excel.RequestContext, bands: readonly Band[]): Promise<LoadedRange[]> {
  const loading = bands.map(({ sheet, rowIndex, columnIndex, rowCount, columnCount }) => {
    const range = context.workbook.worksheets
      .getItem(sheet.id)
      .getRangeByIndexes(rowIndex, columnIndex, rowCount, columnCount);
    range.load('values,formulas,valueTypes');
    return { range, rowIndex, columnIndex };
  });
  await context.sync();
  return loading.map(({ range, rowIndex, columnIndex }) => ({
    rowIndex,
    columnIndex,
    values: range.values,
    formulas: range.formulas,
    valueTypes: range.valueTypes,
  }));
}

function loadedSheet({ name, isVisible }: ListedSheet, bands: readonly LoadedRange[]): LoadedSheet[] {
  const [first] = bands;
  if (!first) return [];
  return [
    {
      name,
      visibility: isVisible ? 'Visible' : 'Hidden',
      range: {
        rowIndex: first.rowIndex,
        columnIndex: first.columnIndex,
        values: bands.flatMap(({ values }) => values),
        formulas: bands.flatMap(({ formulas }) => formulas),
        valueTypes: bands.flatMap(({ valueTypes }) => valueTypes),
      },
    },
  ];
}
