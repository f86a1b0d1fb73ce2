/**
 * A4 pages as Nghị định 30/2020, Phụ lục I, wants them: margins within its bounds, page numbers in Arabic
 * figures of 13–14 points, upright, centred in the top margin, from page 2, and separate for each appendix.
 */
import type { Area, PrintSetup, Sheet } from '../sheet/model';

type Orientation = PrintSetup['orientation'];

/** Millimetres. */
const paper = { portrait: { width: 210, height: 297 }, landscape: { width: 297, height: 210 } } as const;
const margins = { top: 20, right: 15, bottom: 20, left: 30, header: 10, footer: 10 } as const;

const pointsPerMillimetre = 72 / 25.4;
/** Excel's column unit: 7 pixels of 96 to the inch with Times New Roman 11. */
const pointsPerCharacter = 5.25;
/** Programs round heights and margins in their own ways; a page is taken to be a little shorter than it is. */
const safeShare = 0.95;

/** Characters of the default font that stand side by side on a page without being scaled down. */
export function pageWidth(orientation: Orientation): number {
  const width = paper[orientation].width - margins.left - margins.right;
  return Math.floor((width * pointsPerMillimetre) / pointsPerCharacter);
}

/** Points of rows that fit on a page whose columns are this many characters wide and fitted to its width. */
export function pageHeight(orientation: Orientation, columnsWidth: number): number {
  const height = (paper[orientation].height - margins.top - margins.bottom) * pointsPerMillimetre;
  const scale = Math.min(1, pageWidth(orientation) / columnsWidth);
  return Math.floor((height * safeShare) / scale);
}

const pageNumber = '&C&"Times New Roman,Regular"&13&P';

export interface PageOf {
  readonly orientation: Orientation;
  readonly area: Area;
  /** Row repeated on every page. */
  readonly titleRow?: number;
  readonly breaksAfter?: readonly number[];
  /** The whole sheet on one page. */
  readonly onePage?: boolean;
}

export function pageOf({ orientation, area, titleRow, breaksAfter, onePage = false }: PageOf): PrintSetup {
  return {
    orientation,
    margins,
    fit: { width: 1, height: onePage ? 1 : null },
    area,
    header: pageNumber,
    firstPage: { header: '', footer: '' },
    centerHorizontally: true,
    ...(titleRow === undefined ? {} : { titleRows: { first: titleRow, last: titleRow } }),
    ...(breaksAfter && breaksAfter.length > 0 ? { breaksAfter } : {}),
  };
}

/** Rows that must stay on one page. */
export interface Chunk {
  readonly lastRow: number;
  /** Points. */
  readonly height: number;
  /** Must not be the last on a page. */
  readonly leads?: boolean;
}

/** The rows after which a page ends, so that no chunk is parted and nothing that leads stands alone. */
export function pageBreaks(chunks: readonly Chunk[], firstPage: number, nextPages: number): number[] {
  const breaks: number[] = [];
  let left = firstPage;
  let lastRow: number | null = null;
  for (const { height, end } of together(chunks)) {
    if (height > left && lastRow !== null) {
      breaks.push(lastRow);
      left = nextPages;
    }
    left -= height;
    lastRow = end;
  }
  return breaks;
}

function together(chunks: readonly Chunk[]): { height: number; end: number }[] {
  const groups: { height: number; end: number }[] = [];
  let waiting = 0;
  for (const { height, lastRow, leads } of chunks) {
    waiting += height;
    if (leads) continue;
    groups.push({ height: waiting, end: lastRow });
    waiting = 0;
  }
  return groups;
}

export interface ListPages {
  readonly orientation: Orientation;
  readonly area: Area;
  /** Row repeated on every page after its own. */
  readonly titleRow: number;
  /** Rows that must not be the last on a page: headings of what follows, the head of the list among them. */
  readonly leads: readonly number[];
  /** Rows that a page ends after, come what may. */
  readonly ends?: readonly number[];
}

/** Breaks of a list whose rows are drawn already: each row stays whole, no heading stands alone at the foot. */
export function listBreaks(
  { rows, columns }: Pick<Sheet, 'rows' | 'columns'>,
  { orientation, area, titleRow, leads, ends = [] }: ListPages,
): number[] {
  let width = 0;
  for (let column = area.left; column <= area.right; column += 1) {
    width += columns.get(column)?.width ?? defaultWidth;
  }
  const heightOf = (row: number): number => {
    const found = rows.get(row);
    return found?.hidden ? 0 : (found?.height ?? defaultHeight);
  };
  const page = pageHeight(orientation, width);
  const nextPages = page - heightOf(titleRow);
  const leading = new Set(leads);
  const breaks: number[] = [];
  let top = area.top;
  for (const bottom of [...ends.filter((row) => row < area.bottom).sort((a, b) => a - b), area.bottom]) {
    const chunks: Chunk[] = [];
    for (let row = top; row <= bottom; row += 1) {
      chunks.push({ lastRow: row, height: heightOf(row), leads: row < bottom && leading.has(row) });
    }
    breaks.push(...pageBreaks(chunks, top === area.top ? page : nextPages, nextPages));
    if (bottom < area.bottom) breaks.push(bottom);
    top = bottom + 1;
  }
  return breaks;
}

/** Of a sheet that says nothing about a column or row. */
const defaultWidth = 8.43;
const defaultHeight = 15;
