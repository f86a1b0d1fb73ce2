/** Units and files as a review tells of them, each with nothing to say but what a test is about. */
import type { Flag, SettlingNote } from '../../../src/consolidation';
import type { Unit, UnitId } from '../../../src/plan/schema';
import type { UnitEntry, UnitState } from '../../../src/taskpane/consolidate/board';
import type { Review, ReviewLine, ReviewUnit } from '../../../src/work/desk-calls';
import { langGiang2031 as plan } from '../../fixtures/plans/lang-giang-2031';

export { plan };

export function unitAt(index: number): Unit {
  const unit = plan.units[index];
  if (!unit) throw new Error(`the plan has no unit ${index}`);
  return unit;
}

export function lineOf(file: string, rest: Partial<ReviewLine> = {}): ReviewLine {
  return {
    file,
    hash: file,
    receivedAt: '2031-11-20T02:00:00.000Z',
    unit: null,
    standing: 'current',
    outcome: 'valid',
    refusal: null,
    flags: [],
    report: null,
    decisions: [],
    supersededBy: null,
    errors: 0,
    warnings: 0,
    sentences: [],
    nameless: null,
    ...rest,
  };
}

export function standingOf(unit: UnitId, standing: ReviewUnit['standing']): ReviewUnit {
  return { unit, standing, deadlines: { due: null, lock: null }, extension: null, appendices: [] };
}

export function entryOf(
  unit: Unit,
  state: UnitState,
  lines: readonly ReviewLine[] = [],
  notes: readonly SettlingNote[] = [],
): UnitEntry {
  const standing = standingOf(unit.id, 'accepted');
  return { kind: 'unit', key: unit.id, unit, state, standing, lines, notes };
}

export const late: Flag = { kind: 'late', due: '2031-12-01' };

export function undecided(unit: Unit, files: readonly string[], decided: boolean): SettlingNote {
  return { kind: 'undecided-order', why: 'equal-times', unit, files, chosen: files[0] ?? '', decided };
}

/** Of a review only what the board is made of. */
export type Shown = Pick<Review, 'lines' | 'units' | 'notes'>;
