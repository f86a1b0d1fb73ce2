/** The cells of an .xlsb sheet: counted, and the records that hold them kept for the library. */
import { LAST_COLUMN } from '../areas';
import { refuse } from '../failure';
import type { Budget } from '../limits';
import { atLeast, keptRecords, RECORD } from './biff12-records';
import { CellCounter } from './census';
import type { SheetCensus } from './census';

/** What stands around the rows. */
const FRAME: ReadonlySet<number> = new Set([
  RECORD.beginSheet,
  RECORD.beginCells,
  RECORD.endCells,
  RECORD.dimensions,
]);
/** Each may name all columns of a sheet; no workbook has as many. */
const MOST_COLUMN_RECORDS = 256;

type PartCensus = Pick<SheetCensus, 'cells' | 'uncalculated' | 'blanks' | 'merges'> & {
  readonly records: Uint8Array;
};

/** Counts the cells of a part and keeps the records that hold them. */
export function countSheet(part: Uint8Array, budget: Budget): PartCensus {
  const counter = new CellCounter(budget);
  let [row, column, columnRecords, ended] = [0, -1, 0, false];
  const records = keptRecords(part, budget, (type, view) => {
    if (isCell(type)) {
      // Short cells follow the one before.
      const isShort = type >= RECORD.shortBlank && type <= RECORD.lastShort;
      column = isShort ? column + 1 : atLeast(view, 8).getUint32(0, true);
      countCell(type, row, column, counter);
      return true;
    }
    switch (type) {
      case RECORD.row:
        row = atLeast(view, 4).getUint32(0, true);
        column = -1;
        return true;
      case RECORD.mergedCells:
        countMerge(atLeast(view, 16), counter);
        return false;
      case RECORD.columns:
        if (atLeast(view, 8).getUint32(4, true) >= LAST_COLUMN) {
          refuse('damaged', 'columns past the last one');
        }
        return ++columnRecords <= MOST_COLUMN_RECORDS;
      case RECORD.endSheet:
        ended = true;
        return true;
      default:
        return FRAME.has(type);
    }
  });
  if (!ended) refuse('damaged', 'sheet breaks off');
  const { cells, uncalculated, blanks, merges } = counter;
  return { cells, uncalculated, blanks, merges, records };
}

function isCell(type: number): boolean {
  return (type > RECORD.row && type <= RECORD.lastShort) || type === RECORD.richString;
}

function countCell(type: number, row: number, column: number, counter: CellCounter): void {
  if (type === RECORD.blank || type === RECORD.shortBlank) counter.addBlank(row, column);
  else counter.add(row, column);
}

/** First and last row, first and last column (2.4.733). */
function countMerge(view: DataView, counter: CellCounter): void {
  const corner = (at: number) => view.getUint32(at, true);
  counter.addMerge(corner(0), corner(4), corner(8), corner(12));
}
