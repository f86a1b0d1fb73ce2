/**
 * From the sheets of a workbook to what units have submitted in it. Sheets are found by their marks and
 * headers, rows by their keys: names, order and place of sheets, rows and columns do not matter.
 */
import type { Mark } from '../form/mark';
import type { AppendixId, PlanPack } from '../plan/schema';
import type { Grid } from '../sheet/model';
import { findHeaders, knownHeaders, type KnownHeaders } from './headers';
import { readIdentitySheet } from './identity';
import { readInfo } from './info';
import { assemble, type Part } from './owners';
import { planRows, type PlanRows } from './plan-rows';
import { findMark, readSheet } from './sheet';
import type { Submission, SubmittedSheet } from './types';

export { entriesOf, figuresOf, isEmptyForm, isEmptyRow, rowEntry } from './entries';
export { explainedChanges, type IdentityChange } from './explained';
export { readIdentitySheet } from './identity';
export { measureEntry, type MeasureEntry } from './measure';
export { printedKey } from './plan-rows';
export {
  countOf,
  readCount,
  readDate,
  readMoney,
  readPercent,
  readState,
  readText,
  type DateReading,
  type NumberReading,
  type StateReading,
} from './readings';
export { isToDoSheet, readReplies, toDoHeaders, toDoMark, type Reply } from './replies';
export { findMark } from './sheet';
export { suggestUnit, unitOfFileName, type Suggestion } from './suggestion';
export type * from './types';

/**
 * The submissions in a workbook, at least one. A file usually holds one unit, an open workbook may hold several
 * side by side. A submission that nothing claims has the identity null.
 */
export function readSubmissions(grids: readonly Grid[], plan: PlanPack): readonly Submission[] {
  const known = { headers: knownHeaders(plan.document.year), rows: planRows(plan) };
  return assemble(grids.flatMap((grid) => readPart(grid, known) ?? [])).map((submission) => ({
    ...submission,
    workbook: grids,
  }));
}

interface Known {
  readonly headers: KnownHeaders;
  readonly rows: Readonly<Record<AppendixId, PlanRows>>;
}

function readPart(grid: Grid, known: Known): Part | null {
  const identity = readIdentitySheet(grid);
  if (identity) return { kind: 'identity', sheet: identity };
  const headers = findHeaders(grid, known.headers);
  const mark = findMark(grid, headers?.row);
  if (mark?.kind === 'result') return null;
  if (headers) {
    const sheet = readSheet(grid, headers, known.rows[headers.appendix]);
    return isForm(sheet, mark) ? { kind: 'form', mark, sheet } : null;
  }
  const info = readInfo(grid);
  return info ? { kind: 'info', mark, info } : null;
}

/**
 * The sheet of definitions has marks and some of the headers too, but nothing to fill in. Without a mark a sheet
 * must look like a form throughout: the officer's own columns, and rows of the plan.
 */
function isForm({ columns, rows }: SubmittedSheet, mark: Mark | null): boolean {
  const { state, result, difficulty, explanation } = columns;
  if (mark) return [state, result, difficulty, explanation].some((column) => column !== undefined);
  return state !== undefined && explanation !== undefined && rows.length > 0;
}
