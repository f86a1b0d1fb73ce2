/** What the three official appendices share: head, table, page set-up. */
import type { Consolidation } from '../consolidation/types';
import type { AppendixId } from '../plan/schema';
import { areaOf, type SheetDraft } from '../sheet/build';
import type { Sheet } from '../sheet/model';
import { drawHead, resultMark } from './head';
import { pageBreaks, pageHeight, pageOf } from './page';
import { presentedHead, type Presentation } from './presentation';
import { drawSignature } from './signature';
import { drawTable, firstColumn, type Block, type TableColumn } from './table';

interface AppendixTable {
  readonly appendix: AppendixId;
  readonly columns: readonly TableColumn[];
  /** Names the period below the head; null on the plan's own appendix. */
  readonly line: string | null;
  readonly presentation: Presentation;
}

/** Draws an appendix; `blocksFrom` gets the first row below the header, where formulas need to know it. */
export function finishAppendix(
  issue: Pick<Consolidation, 'plan' | 'period'>,
  draft: SheetDraft,
  { appendix, columns, line, presentation }: AppendixTable,
  blocksFrom: (firstRow: number) => readonly Block[],
): Sheet {
  const { plan } = issue;
  const { orientation } = presentation;
  const widths = columns.map(({ width }) => width);
  const head = presentedHead(plan, appendix, presentation);
  const { nextRow, height } = drawHead(draft, head, widths, {
    mark: resultMark(issue),
    line,
  });
  const page = pageHeight(
    orientation,
    widths.reduce((sum, width) => sum + width, 0),
  );
  const table = drawTable(draft, nextRow, columns, blocksFrom(nextRow + 1), page);
  const { headerRow, headerHeight } = table;
  const chunks = presentation.signature
    ? [
        // The block never stands on a page of its own.
        ...table.chunks.map((chunk) => (chunk.lastRow === table.lastRow ? { ...chunk, leads: true } : chunk)),
        drawSignature(draft, table.lastRow + 1, columns.length, plan.document.signature),
      ]
    : table.chunks;
  const lastRow = chunks.at(-1)?.lastRow ?? table.lastRow;
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
