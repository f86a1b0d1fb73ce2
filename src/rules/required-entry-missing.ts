import type { SubmittedRow } from '../submission';
import { isUnreadable } from './support/numbers';
import { cellPlace } from './support/places';
import { filled } from './support/words';
import type { Hit, Rule } from './types';
import type { MeasureLine, TaskLine } from './view';

/** A row that the unit leads says too little. Coordinating rows may stay empty. */
export const requiredEntryMissing: Rule = {
  id: 'required-entry-missing',
  severity: 'error',
  appliesTo: 'entries',
  *check({ untouched, measures, tasks }) {
    if (untouched) return;
    for (const line of measures) {
      if (line.planned.role === 'lead') yield* missingInMeasure(line);
    }
    yield* missingInTasks(tasks);
  },
};

function* missingInMeasure({ planned, row, entry }: MeasureLine): Generator<Hit> {
  const { said, state, numerator, denominator } = entry;
  const ratio = planned.measure.reporting === 'ratio';
  if (said.kind === 'blank' && row.cells.state) {
    const silent = numerator.kind === 'blank' && denominator.kind === 'blank';
    if (!ratio) yield { place: cellPlace(row, 'state'), params: {}, variant: 'state' };
    else if (silent) yield { place: cellPlace(row, 'state'), params: {}, variant: 'figures' };
    return;
  }
  if (isUnreadable(numerator) || isUnreadable(denominator)) return;
  if (!ratio && state === 'figures' && row.cells.result && !filled(row, 'result')) {
    yield { place: cellPlace(row, 'result'), params: {}, variant: 'result' };
  }
  if (state === 'not-available' && row.cells.difficulty && !hasReason(row)) {
    yield { place: cellPlace(row, 'difficulty'), params: {}, variant: 'reason' };
  }
}

function* missingInTasks(tasks: readonly TaskLine[]): Generator<Hit> {
  for (const { role, row, said } of tasks) {
    if (role !== 'lead' || said.kind !== 'blank' || !row.cells.state) continue;
    yield { place: cellPlace(row, 'state'), params: {}, variant: 'task' };
  }
}

function hasReason(row: SubmittedRow): boolean {
  return filled(row, 'difficulty') || filled(row, 'explanation') || filled(row, 'result');
}
