/** Lines of the register: a file with what became of it. */
import type { Unit } from '../plan/schema';
import type { Outcome } from '../rules/types';
import { readDate, readText } from '../submission';
import { isFrom } from './deadlines';
import { byTime } from './latest';
import type { Holding } from './decisions';
import type {
  Deadlines,
  FileDecision,
  Flag,
  Received,
  Refusal,
  RegisterLine,
  SignedReport,
  Standing,
} from './types';

/** A file with what is known of it before its unit's other files are looked at. */
export interface Judged {
  readonly received: Received;
  readonly unit: Unit | null;
  readonly refusal: Refusal | null;
  readonly decisions: readonly FileDecision[];
  readonly holding: Holding;
}

interface Place {
  readonly standing: Standing;
  /** The file of the unit that counts, where it is another one. */
  readonly chosen: Received | null;
  /** Files in whose place this one counts. */
  readonly replaces: readonly string[];
  readonly deadlines: Deadlines;
  /** The officer chose it where no time told. */
  readonly isPreferred: boolean;
}

/** A file of a unit, plan and period. */
export function acceptedLine(file: Judged, place: Place): RegisterLine {
  const { received } = file;
  const { standing, chosen } = place;
  const isBack = standing === 'returned' || standing === 'locked-out' || standing === 'withdrawn';
  const replaced = chosen !== null && (!isBack || byTime(received, chosen) < 0);
  return {
    ...asCame(file),
    standing,
    outcome: outcomeOf(file),
    refusal: null,
    flags: flagsOf(file, place),
    supersededBy: replaced ? chosen.file : null,
  };
}

/** A file without a place among those of the plan and period. */
export function refusedLine(file: Judged): RegisterLine {
  const { withdrawn } = file.holding;
  return {
    ...asCame(file),
    standing: withdrawn ? 'withdrawn' : 'not-accepted',
    outcome: 'not-accepted',
    refusal: file.refusal,
    flags: withdrawn ? [{ kind: 'withdrawn', reason: withdrawn.reason }] : [],
    supersededBy: null,
  };
}

export function isReturned({ content }: Received): boolean {
  return content.kind === 'read' && content.outcome === 'returned';
}

function asCame({
  received,
  unit,
  decisions,
}: Judged): Pick<RegisterLine, 'received' | 'unit' | 'report' | 'decisions'> {
  return { received, unit, report: reportOf(received), decisions };
}

function outcomeOf({ received: { content }, holding }: Judged): Outcome {
  if (content.kind === 'unreadable') return 'not-accepted';
  const taken = holding.accepted !== null && holding.withdrawn === null;
  return taken && content.outcome === 'returned' ? 'accepted-with-warnings' : content.outcome;
}

function flagsOf({ received, holding }: Judged, place: Place): Flag[] {
  const { due, lock } = place.deadlines;
  const { withdrawn } = holding;
  const accepted = withdrawn ? null : holding.accepted;
  const { reason } = accepted ?? { reason: '' };
  const flags: Flag[] = [];
  if (due !== null && isFrom(due, received.receivedAt)) flags.push({ kind: 'late', due });
  if (place.replaces.length > 0) flags.push({ kind: 'replacement', of: place.replaces });
  if (withdrawn) flags.push({ kind: 'withdrawn', reason: withdrawn.reason });
  if (accepted?.kind === 'stand-in') flags.push({ kind: 'stand-in', source: accepted.source, reason });
  const needed = isReturned(received) || isFrom(lock, received.receivedAt);
  if (accepted?.kind === 'accept' && needed) flags.push({ kind: 'accepted', reason });
  if (place.isPreferred && holding.preferred) {
    flags.push({ kind: 'preferred', reason: holding.preferred.reason });
  }
  return flags;
}

function reportOf({ content }: Received): SignedReport | null {
  if (content.kind === 'unreadable') return null;
  const { reportNumber, reportDate } = content.submission.info;
  const date = readDate(reportDate?.cell);
  const report = {
    number: readText(reportNumber?.cell).trim(),
    date: date.kind === 'date' ? date.date : date.kind === 'blank' ? '' : date.text,
  };
  return report.number === '' && report.date === '' ? null : report;
}
