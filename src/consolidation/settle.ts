/** Which file counts for which unit (design section 5, rules 1 and 11). The order of the files plays no part. */
import { unitById } from '../plan/rows';
import type { Period, PlanPack, Unit } from '../plan/schema';
import type { Submission } from '../submission/types';
import { extended } from './deadlines';
import { decisionsOn, extensionOf, holdingAfter } from './decisions';
import { byTime } from './latest';
import { linesOf, type Lines, type Named } from './line-of';
import { refusedLine, type Judged } from './lines';
import { settleUnit } from './settle-unit';
import type {
  Deadlines,
  Decision,
  Received,
  Refusal,
  RegisterLine,
  SettlingNote,
  UnitStanding,
} from './types';

export interface Settled {
  readonly register: readonly RegisterLine[];
  readonly units: readonly UnitStanding[];
  readonly notes: readonly SettlingNote[];
}

export interface Settling {
  readonly plan: PlanPack;
  readonly period: Period;
  readonly files: readonly Received[];
  readonly decisions: readonly Decision[];
  /** Lines of the register of the run before. */
  readonly stood: readonly Named[];
  /** Of units without an extension. */
  readonly deadlines: Deadlines;
}

export function settle(settling: Settling): Settled {
  const { plan, files, decisions } = settling;
  const registered = linesOf(files, settling.stood);
  const judged = [...files].sort(byTime).map((received) => judge(settling, registered, received));
  const ofUnits = plan.units.map((unit) => {
    const extension = extensionOf(unit, decisions);
    return settleUnit({
      unit,
      files: judged.filter((file) => file.unit === unit && file.refusal === null),
      preferred: decisions.flatMap((one) => (one.kind === 'prefer' ? [one.hash] : [])),
      deadlines: extended(settling.deadlines, extension?.until ?? null),
      extension,
    });
  });
  const refused = judged.filter(({ refusal }) => refusal !== null);
  const lines = [...ofUnits.flatMap(({ lines: own }) => own), ...refused.map(refusedLine)];
  return {
    register: [...plan.units, null].flatMap((unit) => lines.filter((line) => line.unit === unit)),
    units: ofUnits.map(({ standing }) => standing),
    notes: [...ofUnits.flatMap(({ notes }) => notes), ...judged.flatMap(inVain)],
  };
}

function judge({ plan, period, decisions }: Settling, registered: Lines, received: Received): Judged {
  const { content } = received;
  const claimed = content.kind === 'read' ? (content.submission.identity?.unit ?? null) : null;
  const own = decisionsOn(received, claimed, decisions, registered);
  const known = { received, decisions: own, holding: holdingAfter(own) };
  if (content.kind === 'unreadable') return { ...known, unit: null, refusal: 'unreadable' };
  const unit = unitById(plan, claimed ?? '') ?? null;
  const refusal =
    refusalOf(plan, period, content.submission, unit) ??
    (content.outcome === 'not-accepted' ? 'rules' : null);
  // The ids of another plan name other units.
  return { ...known, unit: refusal === 'other-plan' ? null : unit, refusal };
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

/** Nobody can accept what is no form of this plan and period, nor name an owner for what says whose it is. */
function inVain({ received, unit, refusal, holding }: Judged): SettlingNote[] {
  const { accepted, preferred, identified } = holding;
  const { file, content } = received;
  const wanted = refusal === null ? null : (accepted ?? preferred);
  const isTheirs = content.kind === 'read' && content.submission.identity?.from === 'officer';
  return [wanted, isTheirs ? null : identified].flatMap((decision) =>
    decision ? [{ kind: 'no-effect', unit, files: [file], decision: decision.kind }] : [],
  );
}
