/** Between the desk and the open workbook: its sheets laid out there, and what was made there inserted here. */
import {
  addCharts,
  insertSheets,
  listSheets,
  readContents,
  readOpenWorkbook,
  type Answer,
  type HostFailure,
} from '../../excel';
import type { Desk, DeskAnswer, OpenedWorkbook, Product } from '../../work/desk-calls';
import { isResult, type StandingAnswer } from '../result/standing';
import type { Delivery } from '../shared/delivery';

interface Laying {
  /** What the register calls the workbook. */
  readonly name: string;
  readonly withForms: boolean;
}

/**
 * Results of earlier runs always go, as what the officer wrote in them is kept; everything else is read only when
 * forms are to be counted. A sheet at a time: copying a whole workbook to a worker would hold the pane up.
 */
export function layOut(desk: Desk, { name, withForms }: Laying): Promise<StandingAnswer<null>> {
  return withForms ? layOutAll(desk, name) : layOutResults(desk, name);
}

async function layOutAll(desk: Desk, name: string): Promise<StandingAnswer<null>> {
  const open = await readOpenWorkbook();
  if (!open.ok) return ofHost(open);
  const { grids, sheetNames } = open.value;
  return laid(desk, { name, sheets: [...sheetNames.values()] }, grids, (grid) => desk.layOut(grid));
}

async function layOutResults(desk: Desk, name: string): Promise<StandingAnswer<null>> {
  const listed = await listSheets();
  if (!listed.ok) return ofHost(listed);
  const results = await readContents(listed.value.filter(isResult));
  if (!results.ok) return ofHost(results);
  const sheets = listed.value.map((sheet) => sheet.name);
  return laid(desk, { name, sheets }, results.value, (sheet) => desk.layLoaded(sheet));
}

async function laid<Sheet>(
  desk: Desk,
  workbook: OpenedWorkbook,
  sheets: readonly Sheet[],
  lay: (sheet: Sheet) => Promise<DeskAnswer<null>>,
): Promise<StandingAnswer<null>> {
  const opened = await desk.openWorkbook(workbook);
  if (!opened.ok) return { ok: false, why: { of: 'desk', failure: opened.failure } };
  for (const sheet of sheets) {
    const answer = await lay(sheet);
    if (!answer.ok) return { ok: false, why: { of: 'desk', failure: answer.failure } };
  }
  return opened;
}

function ofHost({ failure }: { readonly failure: HostFailure }): StandingAnswer<never> {
  return { ok: false, why: { of: 'host', failure } };
}

export interface Inserted {
  /** The sheets stand either way: a picture says nothing that its cells do not. */
  readonly withCharts: boolean;
}

/** Charts cannot come with the sheets (`addCharts` says why) and are drawn in one round trip more. */
export async function insertProduct({ bytes, sheets }: Product): Promise<Answer<Inserted>> {
  const { count = 0, replace = [], charts = [] } = sheets ?? {};
  const inserted = await insertSheets(bytes, { sheets: count, replace });
  if (!inserted.ok) return inserted;
  const drawn = charts.length === 0 || (await addCharts(charts)).ok;
  return { ok: true, value: { withCharts: drawn } };
}

export function deliveryOf({ file, kind, bytes }: Product): Delivery {
  return { file, kind, bytes };
}
