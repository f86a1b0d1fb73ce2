/** Earlier figures of units that have become one. */
import type { RowKey } from '../plan/rows';
import type { PreviousFigure, PreviousFigures } from './entries';

/** Counts are added row by row; who said nothing of a row takes nothing away from the others. */
export function mergedFigures(units: readonly PreviousFigures[]): PreviousFigures {
  const [only] = units;
  if (only && units.length === 1) return only;
  const keys = new Set<RowKey>(units.flatMap((figures) => [...figures.keys()]));
  return new Map(
    [...keys].map((key) => [key, merged(units.flatMap((figures) => figures.get(key) ?? []))] as const),
  );
}

function merged(figures: readonly PreviousFigure[]): PreviousFigure {
  const stated = figures.filter(({ state }) => state === 'figures');
  const sum = (part: 'numerator' | 'denominator'): number | null =>
    stated.length === 0 ? null : stated.reduce((all, figure) => all + (figure[part] ?? 0), 0);
  const dates = new Set(stated.map(({ asOf }) => asOf));
  const [date = ''] = dates;
  return {
    state: stated.length > 0 ? 'figures' : (figures[0]?.state ?? 'blank'),
    numerator: sum('numerator'),
    denominator: sum('denominator'),
    // The words of several units are no text that could be copied unchanged.
    resultHash: '',
    asOf: dates.size === 1 ? date : '',
  };
}
