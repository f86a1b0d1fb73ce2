/** What stands in some sheets of the open workbook, read in parts that fit into a response each. */
import type { LoadedLook, LoadedRange, LoadedSheet } from '../sheet/loaded';
import { run, type Answer } from './answer';
import type { ListedSheet, UsedPart } from './sheets';

/**
 * Cells in a round trip: some 40 bytes each, and 150 more with their looks, so that a response stays well under
 * 5 MB ("Resource limits") and reading it takes the pane some twenty milliseconds.
 */
const cellsInPart = { plain: 10_000, withLooks: 2000 } as const;

/** Rows of a sheet that are read together. */
interface Band extends UsedPart {
  readonly sheet: ListedSheet;
}

/**
 * Values and formulas of these sheets, and how their cells look where that is asked, in as many round trips as
 * their cells need. Failures: `gone` when a sheet was removed meanwhile, and those of the host.
 */
export async function readContents(
  sheets: readonly ListedSheet[],
  { withLooks = false } = {},
): Promise<Answer<readonly LoadedSheet[]>> {
  const read = new Map<ListedSheet, LoadedRange[]>();
  const room = withLooks ? cellsInPart.withLooks : cellsInPart.plain;
  const bands = sheets.flatMap((sheet) => bandsOf(sheet, room));
  for (const part of partsOf(bands, room)) {
    const ranges = await run((context) => readPart(context, part, withLooks));
    if (!ranges.ok) return ranges;
    part.forEach(({ sheet }, index) => {
      const range = ranges.value[index];
      if (range) read.set(sheet, [...(read.get(sheet) ?? []), range]);
    });
  }
  return { ok: true, value: sheets.flatMap((sheet) => loadedSheet(sheet, read.get(sheet) ?? [])) };
}

function bandsOf(sheet: ListedSheet, room: number): Band[] {
  const { rowIndex, rowCount, columnCount } = sheet.used;
  const rows = Math.max(1, Math.floor(room / columnCount));
  return Array.from({ length: Math.ceil(rowCount / rows) }, (_, index) => ({
    ...sheet.used,
    sheet,
    rowIndex: rowIndex + index * rows,
    rowCount: Math.min(rows, rowCount - index * rows),
  }));
}

function partsOf(bands: readonly Band[], room: number): Band[][] {
  const parts: Band[][] = [];
  let left = 0;
  for (const band of bands) {
    const cells = band.rowCount * band.columnCount;
    const part = parts.at(-1);
    if (part && cells <= left) part.push(band);
    else {
      parts.push([band]);
      left = room;
    }
    left -= cells;
  }
  return parts;
}

const wantedLooks: Excel.CellPropertiesLoadOptions = {
  format: {
    font: { name: true, size: true, bold: true, italic: true, color: true },
    horizontalAlignment: true,
  },
};

async function readPart(
  context: Excel.RequestContext,
  bands: readonly Band[],
  withLooks: boolean,
): Promise<LoadedRange[]> {
  const loading = bands.map(({ sheet, rowIndex, columnIndex, rowCount, columnCount }) => {
    const range = context.workbook.worksheets
      .getItem(sheet.id)
      .getRangeByIndexes(rowIndex, columnIndex, rowCount, columnCount);
    range.load('values,formulas,valueTypes');
    return { range, rowIndex, columnIndex, looks: withLooks ? range.getCellProperties(wantedLooks) : null };
  });
  await context.sync();
  return loading.map(({ range, rowIndex, columnIndex, looks }) => ({
    rowIndex,
    columnIndex,
    values: range.values,
    formulas: range.formulas,
    valueTypes: range.valueTypes,
    ...(looks ? { looks: looks.value.map((line) => line.map(lookOf)) } : {}),
  }));
}

function lookOf({ format }: Excel.CellProperties): LoadedLook {
  const { font, horizontalAlignment } = format ?? {};
  return {
    name: font?.name ?? null,
    size: font?.size ?? null,
    bold: font?.bold ?? null,
    italic: font?.italic ?? null,
    color: font?.color ?? null,
    horizontal: horizontalAlignment ?? null,
  };
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
        ...(first.looks ? { looks: bands.flatMap(({ looks = [] }) => looks) } : {}),
      },
    },
  ];
}
