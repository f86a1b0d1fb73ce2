/** From a selected cell to the totals that stand in its row. */
import type { Trace, TracedLine } from '../../appendix/trace';
import type { CellPlace, ListedSheet, SelectedCell } from '../../excel';
import { parseAddress } from '../../sheet/address';
import type { Desk } from '../../work/desk-calls';
import { texts } from '../i18n/say';
import { isResult, type Standing, type StandingAnswer } from './standing';

export interface TracedTotals {
  /** At least one; several where one row of the plan holds several measures. */
  readonly traces: readonly Trace[];
  /** Where they stand. */
  readonly cell: CellPlace;
  /** All sheets of the workbook. */
  readonly sheets: readonly ListedSheet[];
}

/** Null where no total stands. Sheets are read only for a cell of a result. */
export async function totalsAt(
  standing: Standing,
  desk: Desk,
  { sheetId, address }: SelectedCell,
): Promise<StandingAnswer<TracedTotals | null>> {
  const row = parseAddress(address)?.row;
  const listed = await standing.sheets();
  if (!listed.ok) return { ok: false, why: { of: 'host', failure: listed.failure } };
  const sheet = listed.value.find(({ id }) => id === sheetId);
  if (!sheet || !isResult(sheet) || row === undefined) return { ok: true, value: null };
  const laid = await standing.layOut();
  if (!laid.ok) return laid;
  const traced = await desk.trace({ sheet: sheet.name, row });
  if (!traced.ok) return { ok: false, why: { of: 'desk', failure: traced.failure } };
  const traces = traced.value;
  const cell = { sheet: sheet.name, address };
  return { ok: true, value: traces.length > 0 ? { traces, cell, sheets: laid.value } : null };
}

/** What figures of forms in the workbook itself have in place of a file's name. */
const workbookNames = Object.values(texts).map((words) => words['consolidate.workbookName']);

/** The unit's own cell, where its form stands in this workbook; null where it came in a file. */
export function ownCell(
  { file, source, unitId }: TracedLine,
  sheets: readonly ListedSheet[],
): CellPlace | null {
  if (!source || !workbookNames.includes(file)) return null;
  const sheet = sheets.find(({ name }) => name === source.sheet);
  return sheet?.mark?.kind === 'form' && sheet.mark.unit === unitId ? source : null;
}
