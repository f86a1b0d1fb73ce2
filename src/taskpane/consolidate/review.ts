/** What the officer sees before anything is inserted: the files judged, and what they come to. */
import { consolidate, type Consolidation } from '../../consolidation';
import type { Period, PlanPack } from '../../plan/schema';
import { judge, type OpenedFile } from '../../work/intake';
import { choosePeriod } from '../../work/period';
import { previousLookup } from '../../work/previous';
import type { Language } from '../../rules/messages';

export interface Review {
  readonly period: Period;
  /** Files of more than one period were picked. */
  readonly mixed: boolean;
  readonly consolidation: Consolidation;
}

/** `period` null: the one that most of the files are of. */
export function reviewFiles(
  files: readonly OpenedFile[],
  plan: PlanPack,
  period: Period | null,
  language: Language,
): Review {
  const choice = choosePeriod(files, plan);
  const chosen = period ?? choice.period;
  const previous = previousLookup(files, plan);
  const received = files.flatMap((file) => judge(file, { plan, period: chosen, previous, language }));
  return {
    period: chosen,
    mixed: choice.found.length > 1,
    consolidation: consolidate({ plan, period: chosen, files: received }),
  };
}
