/** What the officer sees before anything is inserted: the files judged, and what they come to. */
import { consolidate, type Consolidation, type Received } from '../../consolidation';
import type { Period, PlanPack } from '../../plan/schema';
import type { Language } from '../../rules/messages';
import { judge, peersAmong, type OpenedFile } from '../../work/intake';
import { choosePeriod } from '../../work/period';
import { previousLookup } from '../../work/previous';
import { pause } from '../shared/pause';

export interface Review {
  readonly period: Period;
  /** Files of more than one period were picked. */
  readonly mixed: boolean;
  readonly consolidation: Consolidation;
}

export interface ReviewRequest {
  readonly files: readonly OpenedFile[];
  readonly plan: PlanPack;
  /** Null: the one that most of the files are of. */
  readonly period: Period | null;
  readonly language: Language;
}

/** Judges a file at a time, so that the pane stays alive. Null when stopped. */
export async function reviewFiles(
  { files, plan, period, language }: ReviewRequest,
  signal: AbortSignal,
): Promise<Review | null> {
  const choice = choosePeriod(files, plan);
  const chosen = period ?? choice.period;
  const earlier = plan.periods.slice(0, plan.periods.indexOf(chosen)).map(({ id }) => id as string);
  const previous = previousLookup(
    files.filter((file) => periodsOf(file).some((id) => earlier.includes(id))),
    plan,
  );
  const peers = peersAmong(files, plan, chosen);
  const received: Received[] = [];
  for (const file of files) {
    await pause();
    if (signal.aborted) return null;
    received.push(...judge(file, { plan, period: chosen, previous, peers, language }));
  }
  await pause();
  return {
    period: chosen,
    mixed: choice.found.length > 1,
    consolidation: consolidate({ plan, period: chosen, files: received, previous }),
  };
}

function periodsOf(file: OpenedFile): string[] {
  if (file.kind === 'unreadable') return [];
  return file.parts.flatMap(({ submission }) => submission.identity?.period ?? []);
}
