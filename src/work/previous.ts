/** Figures of earlier periods, from the workbooks that units sent then and from consolidations of them. */
import { consolidate } from '../consolidation';
import type { PreviousFigures } from '../form/entries';
import { mergedFigures } from '../form/merged-figures';
import { formerIds, withPredecessors } from '../plan/predecessors';
import type { Period, PlanPack } from '../plan/schema';
import { figuresOf } from '../submission';
import { judge } from './judge';
import type { OpenedFile } from './opened';

/** What a unit reported in the period before this one; undefined when nothing is known. */
export type PreviousLookup = (unit: string, period: string) => PreviousFigures | undefined;

/**
 * Figures count as they did then: of a unit's accepted files the latest; without any, as they were consolidated.
 * A unit has those of the units that were merged into it, and of its own under an older id.
 */
export function previousLookup(files: readonly OpenedFile[], plan: PlanPack): PreviousLookup {
  const then = withPredecessors(plan);
  const byPeriod = plan.periods.map((period) => figuresByUnit(files, then, period));
  return (unit, period) => {
    const index = plan.periods.findIndex(({ id }) => id === period);
    const earlier = byPeriod.slice(0, Math.max(index, 0));
    const ids = formerIds(plan, unit);
    const latest = earlier.findLast((figures) => ids.some((id) => figures.has(id)));
    return latest && mergedFigures(ids.flatMap((id) => latest.get(id) ?? []));
  };
}

function figuresByUnit(
  files: readonly OpenedFile[],
  plan: PlanPack,
  period: Period,
): ReadonlyMap<string, PreviousFigures> {
  const received = files.flatMap((file) => (file.kind === 'result' ? [] : judge(file, { plan, period })));
  const { units } = consolidate({ plan, period, files: received });
  const figures = new Map<string, PreviousFigures>();
  for (const file of files) {
    if (file.kind !== 'result' || file.reported?.period !== period.id) continue;
    for (const [unit, reported] of file.reported.units) figures.set(unit, reported);
  }
  for (const { unit, current } of units) {
    const content = current?.received.content;
    if (content?.kind === 'read') figures.set(unit.id, figuresOf(content.submission));
  }
  return figures;
}
