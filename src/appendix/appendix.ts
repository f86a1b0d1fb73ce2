/** What the three official appendices share: head, table, page set-up. */
import type { Consolidation } from '../consolidation/types';
import type { AppendixHead } from '../plan/schema';
import { areaOf, type SheetDraft } from '../sheet/build';
import type { Sheet } from '../sheet/model';
import { drawHead, periodLine, resultMark } from './head';
import { pageBreaks, pageHeight, pageOf } from './page';
import { drawTable, firstColumn, type Block, type TableColumn } from './table';

interface AppendixTable {
  readonly head: AppendixHead;
  readonly columns: readonly TableColumn[];
  /** Without results the appendix is the plan's own, without the line that names the period. */
  readonly withResults: boolean;
}

const orientation = 'landscape';

/** Draws an appendix; `blocksFrom` gets the first row below the header, where formulas need to know it. */
export function finishAppendix(
  consolidation: Consolidation,
  draft: SheetDraft,
  { head, columns, withResults }: AppendixTable,
  blocksFrom: (firstRow: number) => readonly Block[],
): Sheet {
  const widths = columns.map(({ width }) => width);
  const { nextRow, height } = drawHead(draft, head, widths, {
    mark: resultMark(consolidation),
    line: withResults ? periodLine(consolidation) : null,
  });
  const page = pageHeight(
    orientation,
    widths.reduce((sum, width) => sum + width, 0),
  );
  const table = drawTable(draft, nextRow, columns, blocksFrom(nextRow + 1), page);
  const { headerRow, headerHeight, lastRow, chunks } = table;
  return draft.finish({
    showGridLines: false,
    freeze: { rows: headerRow, columns: 0 },
    print: pageOf({
      orientation,
      area: areaOf(firstColumn, 1, firstColumn + columns.length - 1, lastRow),
      titleRow: headerRow,
      breaksAfter: pageBreaks(chunks, page - height - headerHeight, page - headerHeight),
    }),
  });
}
