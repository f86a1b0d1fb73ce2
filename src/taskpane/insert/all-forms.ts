/** The forms of every unit as one .zip, a unit at a time, so that the pane stays alive. */
import { Zip, ZipPassThrough } from 'fflate';
import { buildForm } from '../../form/form';
import type { AppendixId, Period, PlanPack, Unit } from '../../plan/schema';
import { writeWorkbook } from '../../xlsx/write';
import type { Delivery } from '../shared/delivery';
import { pause } from '../shared/pause';

export interface AllFormsRequest {
  readonly plan: PlanPack;
  readonly period: Period;
  readonly appendices: readonly AppendixId[];
  /** ISO 8601, UTC. */
  readonly madeAt: string;
}

export interface Progress {
  readonly done: number;
  readonly unit: Unit;
}

/** Null when stopped. The only failure would be one of the machine's memory, which is left to the error boundary. */
export async function makeAllForms(
  request: AllFormsRequest,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<Delivery | null> {
  const { plan, period } = request;
  const parts: Uint8Array[] = [];
  const zip = new Zip((_, part) => parts.push(part));
  for (const [done, unit] of plan.units.entries()) {
    onProgress({ done, unit });
    await pause();
    if (signal.aborted) return null;
    const form = buildForm({ ...request, unit });
    // A unit without a row in the chosen appendices gets no file.
    if (!form.sheets.some(({ name }) => request.appendices.some((appendix) => appendix === name))) continue;
    // The files are zipped already: packing them again costs time and saves nothing.
    const entry = new ZipPassThrough(`${unit.id}.xlsx`);
    entry.mtime = request.madeAt;
    zip.add(entry);
    await pause();
    entry.push(writeWorkbook(form), true);
  }
  zip.end();
  return { file: `bieu-mau-${plan.document.year}-${period.id}.zip`, kind: 'zip', bytes: joined(parts) };
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
