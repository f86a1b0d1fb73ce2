/** One filled form with a few flaws: what a newcomer sees first. */
import { buildForm } from '../form/form';
import type { Period, PlanPack, Unit } from '../plan/schema';
import type { Workbook } from '../sheet/model';
import { drawEntries } from './entries';
import { flawById, type Draft } from './flaws';
import { randomOf } from './random';

const seed = 2026;
const spoiltBy = ['numerator-over-denominator', 'words-for-number', 'row-left-blank', 'state-in-own-words'];

/** The form of a commune (of any unit, where a plan has none), filled, with an error of each kind above. */
export function exampleWorkbook(plan: PlanPack): Workbook {
  const unit = plan.units.find(({ level }) => level === 'commune') ?? plan.units[0];
  const period = plan.periods.find(({ id }) => id === plan.defaultPeriod) ?? plan.periods[0];
  if (!unit || !period) throw new RangeError('A plan has at least one unit and one period');
  return buildForm(spoiltBy.reduce(spoil, draftOf(plan, unit, period)));
}

function draftOf(plan: PlanPack, unit: Unit, period: Period): Draft {
  return {
    plan,
    unit,
    period,
    madeAt: `${period.asOf}T09:00:00Z`,
    entries: drawEntries({ plan, period, seed }, unit),
    random: randomOf(seed, 'example'),
  };
}

/** A flaw whose place another one has taken is left out. */
function spoil(draft: Draft, id: string): Draft {
  const flaw = flawById(id);
  const entries = flaw.in === 'entries' ? flaw.spoil(draft) : null;
  return entries ? { ...draft, entries } : draft;
}
