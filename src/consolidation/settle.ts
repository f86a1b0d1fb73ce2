/** Which file counts for which unit (design section 5, rules 1 and 11). The order of the files plays no part. */
import { unitById } from '../plan/rows';
import type { Period, PlanPack, Unit } from '../plan/schema';
import type { Submission } from '../submission/types';
import { byTime, latest } from './latest';
import type { Acceptance, Received, Refusal, RegisterLine, SettlingNote, UnitStanding } from './types';

export interface Settled {
  readonly register: readonly RegisterLine[];
  readonly units: readonly UnitStanding[];
  readonly notes: readonly SettlingNote[];
}

export function settle(
  plan: PlanPack,
  period: Period,
  files: readonly Received[],
  accepted: readonly Acceptance[],
): Settled {
  const reasons = new Map(accepted.map(({ hash, reason }) => [hash, reason]));
  const judged = [...files].sort(byTime).map((received) => judge(plan, period, received));
  const ofUnits = plan.units.map((unit) =>
    settleUnit(
      unit,
      judged.filter((file) => file.unit === unit && file.refusal === null).map(({ received }) => received),
      reasons,
    ),
  );
  const refused = judged.filter(({ refusal }) => refusal !== null).map(refusedLine);
  const lines = [...ofUnits.flatMap(({ lines: own }) => own), ...refused];
  return {
    register: [...plan.units, null].flatMap((unit) => lines.filter((line) => line.unit === unit)),
    units: ofUnits.map(({ standing }) => standing),
    notes: ofUnits.flatMap(({ notes }) => notes),
  };
}

interface Judged {
  readonly received: Received;
  readonly unit: Unit | null;
  readonly refusal: Refusal | null;
}

function judge(plan: PlanPack, period: Period, received: Received): Judged {
  const { content } = received;
  if (content.kind === 'unreadable') return { received, unit: null, refusal: 'unreadable' };
  const unit = unitById(plan, content.submission.identity?.unit ?? '') ?? null;
  const refusal =
    refusalOf(plan, period, content.submission, unit) ??
    (content.outcome === 'not-accepted' ? 'rules' : null);
  // The ids of another plan name other units.
  return { received, unit: refusal === 'other-plan' ? null : unit, refusal };
}

function refusalOf(
  plan: PlanPack,
  period: Period,
  { identity }: Submission,
  unit: Unit | null,
): Refusal | null {
  if (!identity) return 'not-ours';
  if (identity.plan !== plan.id) return 'other-plan';
  if (!unit) return 'unknown-unit';
  return identity.period === period.id ? null : 'other-period';
}

function refusedLine({ received, unit, refusal }: Judged): RegisterLine {
  return { received, unit, standing: 'not-accepted', refusal, acceptedBecause: null, supersededBy: null };
}

interface SettledUnit {
  readonly lines: readonly RegisterLine[];
  readonly standing: UnitStanding;
  readonly notes: readonly SettlingNote[];
}

/** `files` are of this unit, plan and period, oldest first. */
function settleUnit(
  unit: Unit,
  files: readonly Received[],
  reasons: ReadonlyMap<string, string>,
): SettledUnit {
  const returned = files.filter((file) => isReturned(file) && !reasons.has(file.hash));
  const valid = files.filter((file) => !returned.includes(file));
  const choice = latest(valid);
  const chosen = choice?.chosen ?? null;
  // One file may be given twice, even as one object: only one of them counts.
  const chosenAt = chosen ? files.lastIndexOf(chosen) : -1;
  const lines = files.map((received, index): RegisterLine => {
    const isBack = returned.includes(received);
    const replaced = chosen !== null && index !== chosenAt && (!isBack || byTime(received, chosen) < 0);
    return {
      received,
      unit,
      standing: isBack ? 'returned' : index === chosenAt ? 'current' : 'superseded',
      refusal: null,
      acceptedBecause: isReturned(received) ? (reasons.get(received.hash) ?? null) : null,
      supersededBy: replaced ? chosen.file : null,
    };
  });
  const notes: SettlingNote[] = [];
  if (choice?.undecided) {
    const { why, files: contenders } = choice.undecided;
    notes.push({
      kind: 'undecided-order',
      why,
      unit,
      files: contenders.map(({ file }) => file),
      chosen: choice.chosen.file,
    });
  }
  const newer = chosen ? returned.filter((file) => byTime(file, chosen) > 0).map(({ file }) => file) : [];
  if (chosen && newer.length > 0) {
    notes.push({ kind: 'newer-returned', unit, files: newer, chosen: chosen.file });
  }
  const standing = chosen ? 'accepted' : files.length > 0 ? 'returned' : 'missing';
  const current = lines.find((line) => line.standing === 'current') ?? null;
  return { lines, standing: { unit, standing, current }, notes };
}

function isReturned({ content }: Received): boolean {
  return content.kind === 'read' && content.outcome === 'returned';
}
