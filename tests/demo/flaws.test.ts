/** Each kind of flaw gives what it claims, and every rule that a file can break has one. */
import { flaws } from '../../src/demo';
import { drawEntries } from '../../src/demo/entries';
import type { Draft, Flaw } from '../../src/demo/flaws';
import { randomOf } from '../../src/demo/random';
import { buildForm } from '../../src/form/form';
import { defaultPlan as plan } from '../../src/plan/packs';
import { check, rules } from '../../src/rules';
import type { Grid } from '../../src/sheet/model';
import { readSubmissions } from '../../src/submission';
import { commune, department, periodNamed, unitNamed } from '../support/workbook-table';

const period = periodNamed(plan.defaultPeriod);

function draftOf(id: string): Draft {
  const unit = unitNamed(id);
  const entries = drawEntries({ plan, period, seed: 2026 }, unit);
  return { plan, unit, period, madeAt: '2026-11-01T08:00:00Z', entries, random: randomOf(2026, id) };
}

/** Sheets with the flaw in them; null where the form of the unit has no place for it. */
function spoilt(flaw: Flaw, draft: Draft): readonly Grid[] | null {
  switch (flaw.in) {
    case 'entries': {
      const entries = flaw.spoil(draft);
      return entries && buildForm({ ...draft, entries }).sheets;
    }
    case 'request': {
      const request = flaw.spoil(draft);
      return request && buildForm(request).sheets;
    }
    case 'workbook':
      return flaw.spoil(buildForm(draft), draft)?.sheets ?? null;
    case 'bytes':
    case 'program':
      return null;
  }
}

const drafts = [draftOf(commune), draftOf(department)];
/** Flaws that need no file; those of a group need the others, which tests/cli/province.test.ts has. */
const alone = flaws.filter(
  (flaw) => flaw.in !== 'bytes' && flaw.in !== 'program' && !flaw.rules.includes('outlier-peers'),
);

test.each(alone.map((flaw) => [flaw.id, flaw] as const))('%s', (_, flaw) => {
  const made = drafts.flatMap((draft) => spoilt(flaw, draft) ?? []);
  expect(made.length).toBeGreaterThan(0);
  for (const draft of drafts) {
    const grids = spoilt(flaw, draft);
    const [submission] = grids ? readSubmissions(grids, plan) : [];
    if (!submission) continue;
    const findings = check({ plan, submission, period });
    const open = findings.filter(({ severity, settled }) => severity !== 'note' && !settled);
    expect([...new Set(open.map(({ ruleId }) => ruleId))].sort()).toEqual(flaw.rules);
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(expect.arrayContaining([...(flaw.notes ?? [])]));
  }
});

const file = 'needs what is known of the file it came in: tests/work and tests/cli';

/** Rules without a flaw, and why. */
const without: Readonly<Record<string, string>> = {
  'linked-workbook': 'a link needs a part of its own in the file, which our writer has no reason to write',
  'unidentified-form': file,
  'other-unit-than-name': file,
  'several-units': file,
  'macros-ignored': file,
  'old-format': 'there is no older format that a program has ever written',
};

test('every rule has a flaw, or a reason why not', () => {
  const shown = new Set<string>(flaws.flatMap(({ rules: found, notes = [] }) => [...found, ...notes]));
  expect(rules.flatMap(({ id }) => (shown.has(id) || Object.hasOwn(without, id) ? [] : [id]))).toEqual([]);
});
