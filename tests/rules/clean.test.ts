/** A workbook that is filled in well gives neither error nor warning, whatever kind of unit sends it. */
import { drawEntries } from '../../src/demo/entries';
import { defaultPlan } from '../../src/plan/packs';
import { measureRows } from '../../src/plan/rows';
import type { PlanPack, Unit } from '../../src/plan/schema';
import { check, outcomeOf } from '../../src/rules';
import { langGiang2031 } from '../fixtures/plans/lang-giang-2031';
import { contextOf, findingsIn } from '../support/findings';
import { blankForm, commune, filledForm, periodNamed, unitNamed } from '../support/workbook-table';

const plans = [defaultPlan, langGiang2031];
const kindsOf = (plan: PlanPack) => [...new Set(plan.units.map(({ kind }) => kind))];
const kinds = plans.flatMap((plan) =>
  kindsOf(plan).map((kind): [string, string, PlanPack, readonly Unit[]] => [
    kind,
    plan.id,
    plan,
    plan.units.filter((unit) => unit.kind === kind),
  ]),
);

/** A unit that has no row in any appendix gets no form. */
const answers = (unit: Unit, plan: PlanPack) =>
  blankForm(unit.id, { plan }).some(({ name }) => /^PL/.test(name));

describe.each(kinds)('the form of every %s of %s', (_kind, _id, plan, units) => {
  const answering = units.filter((unit) => answers(unit, plan));

  test('is clean when every row that the unit leads is filled in', () => {
    expect(answering.length).toBeGreaterThan(0);
    for (const { id } of answering) {
      expect([id, findingsIn(filledForm(id, '', { plan }), { plan })]).toEqual([id, []]);
    }
  });

  test('is valid as a careful officer fills it in, in one period or another', () => {
    for (const [index, unit] of answering.entries()) {
      const period = plan.periods[index % plan.periods.length];
      if (!period) throw new Error('no period');
      const entries = drawEntries({ plan, period, seed: 7 }, unit);
      const grids = blankForm(unit.id, { plan, period: period.id, entries });
      const findings = findingsIn(grids, { plan, period }).filter(({ severity }) => severity !== 'note');
      expect([unit.id, period.id, findings]).toEqual([unit.id, period.id, []]);
    }
  });
});

test('all units of both plans are among them', () => {
  expect(defaultPlan.units.filter((unit) => answers(unit, defaultPlan))).toHaveLength(130);
  expect(langGiang2031.units.every((unit) => answers(unit, langGiang2031))).toBe(true);
});

/** Units with rows that others of their kind lack: their forms are among the clean ones above. */
test.each([
  ['so-khcn', ['2', '18']],
  ['so-y-te', ['17']],
  ['cong-an-tinh', ['20']],
  ['nhnn-kv12', ['16a', '16b']],
  ['so-noi-vu', ['5a', '9', '10']],
  [commune, ['5b']],
])('%s leads %j', (id, keys) => {
  const leads = measureRows(defaultPlan, unitNamed(id)).flatMap(({ key, role }) =>
    role === 'lead' ? [key] : [],
  );
  expect(leads).toEqual(expect.arrayContaining(keys));
});

test('a clean workbook is valid, for the period that is collected too', () => {
  expect(outcomeOf(check(contextOf(filledForm(commune))))).toBe('valid');
  const period = periodNamed(defaultPlan.defaultPeriod);
  expect(outcomeOf(check(contextOf(filledForm(commune), { period })))).toBe('valid');
});
