/** The forms of every unit as one .zip, written in a worker, so that the pane stays alive. */
import { Zip, ZipPassThrough } from 'fflate';
import type { AppendixId, Period, PlanPack, Unit } from '../../plan/schema';
import { openDesk, type DeskLink } from '../consolidate/desk-client';
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

/** Null when stopped, and when the worker broke down: no file was made then either. */
export async function makeAllForms(
  request: AllFormsRequest,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<Delivery | null> {
  const link = openDesk(request.plan);
  try {
    return await formsFrom(link, request, onProgress, signal);
  } finally {
    link.close();
  }
}

async function formsFrom(
  { desk }: DeskLink,
  { plan, period, appendices, madeAt }: AllFormsRequest,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<Delivery | null> {
  const parts: Uint8Array[] = [];
  const zip = new Zip((_, part) => parts.push(part));
  for (const [done, unit] of plan.units.entries()) {
    onProgress({ done, unit });
    await pause();
    if (signal.aborted) return null;
    const form = await desk.form({ unit: unit.id, period: period.id, appendices, madeAt });
    if (!form.ok) return null;
    // A unit without a row in the chosen appendices gets no file.
    if (!form.value) continue;
    // The files are zipped already: packing them again costs time and saves nothing.
    const entry = new ZipPassThrough(`${unit.id}.xlsx`);
    entry.mtime = madeAt;
    zip.add(entry);
    entry.push(form.value, true);
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
