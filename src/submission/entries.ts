/** A submission turned back into what a form is made from: entries to carry over, figures to compare with. */
import { appendixIds, type ColumnId } from '../form/columns';
import type { Entries, PreviousFigure, PreviousFigures, RowEntry } from '../form/entries';
import { infoLines, type InfoId } from '../form/info';
import type { RowKey } from '../plan/rows';
import type { AppendixId } from '../plan/schema';
import { squeeze, textHash } from '../plan/text';
import type { CellValue } from '../sheet/model';
import { isBlank } from '../sheet/values';
import { measureEntry } from './measure';
import { inputColumns } from './plan-rows';
import { countOf, readDate, readText } from './readings';
import type { Submission, SubmittedRow, SubmittedSheet } from './types';

/** Every value in an input cell, as it stands. Of rows with one key the first that fills a column counts. */
export function entriesOf(submission: Submission): Entries {
  const info: Partial<Record<InfoId, CellValue>> = {};
  for (const { id, input } of infoLines) {
    const value = submission.info[id]?.cell?.value;
    if (input !== 'none' && value !== undefined && !isBlank(value)) info[id] = value;
  }
  const rows = (appendix: AppendixId) => sheetEntries(submission.sheets[appendix]);
  return { info, rows: { PL01: rows('PL01'), PL02: rows('PL02'), PL03: rows('PL03') } };
}

/** What an officer has put into one row; blank cells are left out. */
export function rowEntry(row: SubmittedRow): RowEntry {
  const entry: Partial<Record<ColumnId, CellValue>> = {};
  for (const { id } of inputColumns(row.appendix)) {
    const value = row.cells[id]?.cell?.value;
    if (value !== undefined && !isBlank(value)) entry[id] = value;
  }
  return entry;
}

/** Whether nobody has entered anything below a header; `Thông tin` does not matter. */
export function isEmptyForm(submission: Submission): boolean {
  return appendixIds.every((appendix) =>
    (submission.sheets[appendix]?.rows ?? []).every((row) => isEmptyRow(row)),
  );
}

export function isEmptyRow(row: SubmittedRow): boolean {
  return Object.keys(rowEntry(row)).length === 0;
}

/** The figures of this submission as the previous period of the next one. */
export function figuresOf(submission: Submission): PreviousFigures {
  const date = readDate(submission.info.asOf?.cell);
  const asOf = date.kind === 'date' ? date.date : (submission.sheets.PL01?.mark?.asOf ?? '');
  const figures = new Map<RowKey, PreviousFigure>();
  for (const row of submission.sheets.PL01?.rows ?? []) {
    if (figures.has(row.key) || isEmptyRow(row)) continue;
    const { state, numerator, denominator } = measureEntry(row);
    const result = squeeze(readText(row.cells.result?.cell));
    figures.set(row.key, {
      state,
      numerator: countOf(numerator),
      denominator: countOf(denominator),
      resultHash: result === '' ? '' : textHash(result),
      asOf,
    });
  }
  return figures;
}

function sheetEntries(sheet: SubmittedSheet | undefined): ReadonlyMap<RowKey, RowEntry> {
  const entries = new Map<RowKey, RowEntry>();
  for (const row of sheet?.rows ?? []) {
    const entry = { ...rowEntry(row), ...entries.get(row.key) };
    if (Object.keys(entry).length > 0) entries.set(row.key, entry);
  }
  return entries;
}
