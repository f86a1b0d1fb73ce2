import fc from 'fast-check';
import { consolidate } from '../../src/consolidation';
import { exampleWorkbook, filledProvince, flaws, type Province } from '../../src/demo';
import { measureRows } from '../../src/plan/rows';
import { defaultPlan } from '../../src/plan/packs';
import type { Period, PlanPack } from '../../src/plan/schema';
import { check, rules } from '../../src/rules';
import { readSubmissions } from '../../src/submission';
import { open } from '../../src/work/intake';
import { judge } from '../../src/work/judge';
import { previousLookup } from '../../src/work/previous';
import { langGiang2031 } from '../fixtures/plans/lang-giang-2031';

const plans = [defaultPlan, langGiang2031];

function periodOf(plan: PlanPack, id: string): Period {
  const period = plan.periods.find((one) => one.id === id);
  if (!period) throw new Error(`no period ${id}`);
  return period;
}

const province = (plan: PlanPack, seed: number): Province =>
  filledProvince(plan, periodOf(plan, plan.defaultPeriod), seed);

it('is the same province for the same seed, byte by byte, and another for another', () => {
  const [one, same, other] = [
    province(langGiang2031, 5),
    province(langGiang2031, 5),
    province(langGiang2031, 6),
  ];
  const bytes = ({ files }: Province) =>
    files.map((file) => [file.file, Buffer.from(file.bytes()).toString('hex')]);
  expect(bytes(same)).toEqual(bytes(one));
  expect(bytes(other)).not.toEqual(bytes(one));
});

it('seeds every kind of flaw and every case of several files on the real plan', () => {
  const { cases } = province(defaultPlan, 2026);
  const seeded = new Set(cases.map(({ case: { id } }) => id));
  for (const { id } of flaws) expect(seeded).toContain(id);
  expect([...seeded]).toEqual(
    expect.arrayContaining(['missing', 'sent-again', 'mended', 'newer-returned', 'same-file-twice']),
  );
});

it('keeps at least every fourth unit clean, however small the plan', () => {
  for (const plan of plans) {
    const { cases } = province(plan, 1);
    expect(cases.filter(({ case: { id } }) => id === 'clean').length * 4).toBeGreaterThanOrEqual(
      cases.length,
    );
  }
});

it('names only rules that exist', () => {
  const known = new Set(rules.map(({ id }) => id));
  for (const flaw of flaws) for (const rule of flaw.rules) expect(known).toContain(rule);
});

it('comes out as expected whatever the seed: small plan, files as they are written', async () => {
  const { periods } = langGiang2031;
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: 1_000_000 }),
      fc.constantFrom(...periods),
      async (seed, period) => {
        const { files } = filledProvince(langGiang2031, period, seed);
        const received = [];
        for (const { file, sentAt, bytes } of files) {
          const opened = await open({ file, changedAt: sentAt, bytes: bytes() }, langGiang2031);
          received.push(...judge(opened, { plan: langGiang2031, period }));
        }
        const { register } = consolidate({ plan: langGiang2031, period, files: received });
        const found = register.map(({ received: { file, content }, standing }) => ({
          file,
          outcome: content.kind === 'read' ? content.outcome : 'not-accepted',
          standing,
        }));
        const wanted = files.map(({ expected: { file, outcome, standing } }) => ({
          file,
          outcome,
          standing,
        }));
        expect(found).toHaveLength(wanted.length);
        expect(found).toEqual(expect.arrayContaining(wanted));
      },
    ),
    { numRuns: 25 },
  );
});

it('finds nothing in a clean file when it is compared with the period before', async () => {
  const openClean = async (id: string) => {
    const { files } = filledProvince(defaultPlan, periodOf(defaultPlan, id), 8);
    const clean = files.filter(({ expected }) => expected.flaw === null && expected.standing === 'current');
    return Promise.all(
      clean
        .slice(0, 40)
        .map(({ file, sentAt, bytes }) => open({ file, changedAt: sentAt, bytes: bytes() }, defaultPlan)),
    );
  };
  const previous = previousLookup(await openClean('half-year'), defaultPlan);
  const opened = await openClean('year');
  const compared = opened.filter(
    (file) =>
      file.kind === 'submissions' &&
      file.parts.some(({ submission: { identity } }) => identity && previous(identity.unit, identity.period)),
  );
  expect(compared.length).toBeGreaterThan(10);
  const period = periodOf(defaultPlan, 'year');
  for (const { content } of compared.flatMap((file) =>
    judge(file, { plan: defaultPlan, period, previous }),
  )) {
    expect(content).toMatchObject({ kind: 'read', outcome: 'valid' });
  }
});

describe('the figures of clean files', () => {
  const numbers = (files: Province['files']) =>
    files
      .filter(({ expected }) => expected.flaw === null && expected.standing === 'current')
      .flatMap(({ unit, entries }) =>
        [...entries.rows.PL01].flatMap(([key, { numerator, denominator }]) =>
          typeof numerator === 'number' && typeof denominator === 'number'
            ? [{ unit: unit.id, key: key as string, numerator, denominator }]
            : [],
        ),
      );

  it.each(plans)('stay within their whole: $id', (plan) => {
    const found = numbers(province(plan, 8).files);
    expect(found.length).toBeGreaterThan(0);
    for (const { numerator, denominator } of found) {
      expect(Number.isInteger(numerator) && Number.isInteger(denominator)).toBe(true);
      expect(numerator).toBeGreaterThanOrEqual(0);
      expect(denominator).toBeGreaterThanOrEqual(Math.max(1, numerator));
    }
  });

  it('never fall from the half-year to the year', () => {
    const by = (id: string) =>
      new Map(
        numbers(filledProvince(defaultPlan, periodOf(defaultPlan, id), 8).files).map((one) => [
          `${one.unit} ${one.key}`,
          one,
        ]),
      );
    const [half, year] = [by('half-year'), by('year')];
    const both = [...half.keys()].filter((key) => year.has(key));
    expect(both.length).toBeGreaterThan(500);
    for (const key of both) {
      expect(year.get(key)?.numerator).toBeGreaterThanOrEqual(half.get(key)?.numerator ?? 0);
      expect(year.get(key)?.denominator).toBeGreaterThanOrEqual(half.get(key)?.denominator ?? 0);
    }
  });

  it('agree with one another: parts within their whole, the province’s residents in one number', () => {
    const found = numbers(province(defaultPlan, 8).files);
    const of = (unit: string, key: string) => found.find((one) => one.unit === unit && one.key === key);
    for (const { unit, denominator } of found.filter(({ key }) => key === '13b')) {
      expect(denominator).toBeLessThanOrEqual(of(unit, '13a')?.denominator ?? Infinity);
    }
    const residents = of('so-y-te', '17')?.denominator ?? NaN;
    expect(of('nhnn-kv12', '16b')?.denominator).toBe(Math.round(residents * 0.76));
    expect(of('so-khcn', '18')?.denominator).toBe(Math.round(residents * 0.71));
  });
});

describe('the example workbook', () => {
  it.each(plans)('is a filled form with a few errors in it: $id', (plan) => {
    const [submission, ...others] = readSubmissions(exampleWorkbook(plan).sheets, plan);
    expect(others).toEqual([]);
    if (!submission) throw new Error('no submission');
    const findings = check({ plan, period: null, submission });
    expect(new Set(findings.map(({ severity }) => severity))).toEqual(new Set(['error']));
    expect(findings.length).toBeGreaterThanOrEqual(2);
    expect(findings.length).toBeLessThanOrEqual(4);
  });

  it('is of a commune on the real plan', () => {
    const [submission] = readSubmissions(exampleWorkbook(defaultPlan).sheets, defaultPlan);
    const unit = defaultPlan.units.find(({ id }) => id === submission?.identity?.unit);
    expect(unit?.level).toBe('commune');
    expect(unit && measureRows(defaultPlan, unit)).toHaveLength(submission?.sheets.PL01?.rows.length ?? 0);
  });
});
