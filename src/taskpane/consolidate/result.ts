/** Between the desk and the open workbook: its sheets laid out there, and what was made there inserted here. */
import { addCharts, insertSheets, type Answer, type OpenWorkbook } from '../../excel';
import { findMark } from '../../submission/sheet';
import type { Desk, DeskAnswer, Product } from '../../work/desk-calls';
import type { Delivery } from '../shared/delivery';

/**
 * A sheet at a time: copying a whole workbook to a worker would hold the pane up. Results of earlier runs always
 * go, as what the officer wrote in them is kept; forms only when they are to be counted.
 */
export async function layOut(
  desk: Desk,
  { grids, sheetNames }: OpenWorkbook,
  { name, withForms }: { readonly name: string; readonly withForms: boolean },
): Promise<DeskAnswer<null>> {
  const opened = await desk.openWorkbook({ name, sheets: [...sheetNames.values()] });
  if (!opened.ok) return opened;
  for (const grid of grids) {
    if (!withForms && findMark(grid)?.kind !== 'result') continue;
    const laid = await desk.layOut(grid);
    if (!laid.ok) return laid;
  }
  return opened;
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
