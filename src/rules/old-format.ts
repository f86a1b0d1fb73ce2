import { formatVersion } from '../form/mark';
import { allMeasures, allProjectRows, measureKey, taskKey, type RowKey } from '../plan/rows';
import type { PlanPack } from '../plan/schema';
import type { Rule } from './types';

/** An earlier issue of the form: read all the same, row by row by key. What the plan has no row for any more is listed. */
export const oldFormat: Rule = {
  id: 'old-format',
  severity: 'note',
  appliesTo: 'identity',
  *check({ plan, submission: { identity, issued } }) {
    if (!identity) return;
    const { format, version } = identity;
    // A version of 0 has been lost, not issued.
    if (format >= formatVersion && (version === 0 || version >= plan.formVersion)) return;
    const isReissued = version < plan.formVersion && version !== 0;
    const known = keysOf(plan);
    const lost = [...(issued ?? [])].filter((key) => !known.has(key));
    yield {
      place: { kind: 'file' },
      params: {
        version: isReissued ? version : format,
        expected: isReissued ? plan.formVersion : formatVersion,
        ...(lost.length > 0 ? { rows: lost.join(', ') } : {}),
      },
      variant: lost.length > 0 ? 'rows-lost' : 'whole',
    };
  },
};

function keysOf(plan: PlanPack): ReadonlySet<RowKey> {
  return new Set([
    ...allMeasures(plan).map(({ measure }) => measureKey(measure.id)),
    ...plan.tasks.map(taskKey),
    ...allProjectRows(plan).map(({ key }) => key),
  ]);
}
