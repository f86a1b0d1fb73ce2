/** The files that go back to the units of a consolidation. */
import type { Consolidation } from '../../consolidation/types';
import type { Unit } from '../../plan/schema';
import type { Context } from '../../rules';
import type { Workbook } from '../../sheet/model';
import { lastDay, type Asking } from '../last-day';
import { returnedWorkbook } from '.';
import { lineOfUnit, linesToReturn, type ReturnableLine } from './choose';

export interface ReturnedFile {
  readonly unit: Unit;
  readonly file: string;
  /** Open findings of the file that came in. */
  readonly errors: number;
  readonly warnings: number;
  /** ISO date. */
  readonly until: string;
  /** Made when asked for: a province's workbooks need not be held all at once. */
  readonly workbook: () => Workbook | null;
}

export interface Returning extends Omit<Asking, 'plan'> {
  /** ISO 8601, UTC. */
  readonly madeAt: string;
  readonly contact: string | null;
  /** What the unit was judged by beside its file. */
  readonly judging?: (unit: Unit) => Pick<Context, 'previous' | 'peers'>;
}

/** In the order of the unit list. With `unit` its last file, returned or not. */
export function returnedFiles(
  consolidation: Consolidation,
  returning: Returning,
  unit: Unit | null = null,
): ReturnedFile[] {
  const one = unit && lineOfUnit(consolidation, unit);
  const lines = unit ? (one ? [one] : []) : linesToReturn(consolidation);
  return lines.map((line) => returnedFile(consolidation, returning, line));
}

function returnedFile(
  consolidation: Consolidation,
  returning: Returning,
  line: ReturnableLine,
): ReturnedFile {
  const { plan, period, units } = consolidation;
  const { unit, received } = line;
  const { submission, findings } = received.content;
  const until = lastDay({ plan, ...returning }, units.find((one) => one.unit === unit) ?? null);
  const context: Context = { plan, submission, period, ...returning.judging?.(unit) };
  const open = (severity: 'error' | 'warning'): number =>
    findings.filter((finding) => finding.severity === severity && !finding.settled).length;
  return {
    unit,
    file: `${unit.id}-tra-lai.xlsx`,
    errors: open('error'),
    warnings: open('warning'),
    until,
    workbook: () =>
      returnedWorkbook({
        context,
        findings,
        file: received.file,
        receivedAt: received.receivedAt,
        madeAt: returning.madeAt,
        until,
        contact: returning.contact,
      }),
  };
}
