import { consolidate, type MeasureTotal, type Received } from '../../src/consolidation';
import { allMeasures, ownerUnits } from '../../src/plan/rows';
import { defaultPlan as plan } from '../../src/plan/packs';
import type { Finding } from '../../src/rules/types';
import { received, type Figures } from './received';

const year = plan.periods.find(({ id }) => id === 'year') ?? plan.periods[0];
if (!year) throw new Error('The pack has no period');
const period = year;

const communes = plan.units.filter(({ level }) => level === 'commune').map(({ id }) => id);
const [first = '', second = '', third = ''] = communes;

function file(unit: string, figures: Figures, facts = {}): Received {
  return received(plan, period.id, unit, figures, facts);
}

function total(id: string, files: readonly Received[], more = {}): MeasureTotal {
  const found = consolidate({ plan, period, files, ...more }).measures.find((measure) => measure.id === id);
  if (!found) throw new Error(`No measure ${id}`);
  return found;
}

/** Units that own a measure, and one that does not: who counts and who must not. */
const owners: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  allMeasures(plan).map(({ indicator, measure }) => [
    measure.id,
    ownerUnits(plan, indicator, measure).map(({ id }) => id),
  ]),
);

describe('every measure with a target', () => {
  const ratios = allMeasures(plan).flatMap(({ measure: { id, target } }) =>
    target ? [{ id, ...target }] : [],
  );

  it('covers the 21 measures that collect figures', () => {
    expect(ratios).toHaveLength(21);
  });

  it.each(ratios)('$id: $comparator $value is compared unrounded', ({ id, comparator, value }) => {
    const [owner = ''] = owners[id] ?? [];
    const at = total(id, [file(owner, { [id]: [value * 100, 10_000] })]);
    expect(at.met).toBe(comparator === '>=');
    const below = total(id, [file(owner, { [id]: [value * 100 - 4, 10_000] })]);
    expect(below).toMatchObject({ met: false, numerator: value * 100 - 4, denominator: 10_000 });
    const above = total(id, [file(owner, { [id]: [Math.min(value * 100 + 1, 10_000), 10_000] })]);
    expect(above.met).toBe(true);
  });

  it.each(ratios)('$id: the sum of counts of its owners, not the mean of their rates', ({ id }) => {
    const [one = '', other] = owners[id] ?? [];
    const files = other
      ? [file(one, { [id]: [45, 50] }), file(other, { [id]: [700, 1400] })]
      : [file(one, { [id]: [745, 1450] })];
    expect(total(id, files)).toMatchObject({ numerator: 745, denominator: 1450, rate: (745 * 100) / 1450 });
  });

  it.each(ratios)('$id: N is its owner units', ({ id }) => {
    expect(total(id, []).unitsExpected).toBe(owners[id]?.length);
  });
});

describe('traps', () => {
  it('45/50 and 700/1400 are 51,4 %, not met at 70 %', () => {
    const result = total('5b', [file(first, { '5b': [45, 50] }), file(second, { '5b': [700, 1400] })]);
    expect(result.rate).toBeCloseTo(51.379, 3);
    expect(result).toMatchObject({ met: false, unitsMet: 1, unitsWithOccurrence: 2 });
  });

  it('90/100 satisfied is not "trên 90%"', () => {
    expect(total('11b', [file(first, { '11b': [90, 100] })]).met).toBe(false);
    expect(total('11b', [file(first, { '11b': [91, 100] })]).met).toBe(true);
  });

  it('6996/10000 is not 70 %', () => {
    expect(total('8', [file(first, { '8': [6996, 10_000] })]).met).toBe(false);
  });

  it('sums in đồng beyond 2^53 are compared exactly', () => {
    const huge = 9_000_000_000_000_000;
    expect(total('20', [file('cong-an-tinh', { '20': [huge - 1, huge] })]).met).toBe(false);
    expect(total('20', [file('cong-an-tinh', { '20': [huge, huge] })]).met).toBe(true);
  });

  it('a missing unit changes n/N, not the rate', () => {
    const files = [file(first, { '4': [8, 10] }), file(second, { '4': [8, 10] })];
    const both = total('4', files);
    const one = total('4', files.slice(1));
    expect(one.rate).toBe(both.rate);
    expect([one.unitsReported, both.unitsReported]).toEqual([1, 2]);
    expect(one.unitsExpected).toBe(both.unitsExpected);
  });

  it("a coordinating commune's figure for 17 never enters the sum", () => {
    const alone = total('17', [file(first, { '17': [500, 1000] })]);
    expect(alone).toMatchObject({
      numerator: null,
      denominator: null,
      rate: null,
      met: null,
      unitsReported: 0,
    });
    const withOwner = total('17', [file(first, { '17': [500, 1000] }), file('so-y-te', { '17': [96, 100] })]);
    expect(withOwner).toMatchObject({
      numerator: 96,
      denominator: 100,
      met: true,
      unitsReported: 1,
      unitsExpected: 1,
    });
  });

  it('5a and 5b stay apart', () => {
    const files = [file('so-tai-chinh', { '5a': [120, 120] }), file(first, { '5b': [56, 80] })];
    expect(total('5a', files)).toMatchObject({ numerator: 120, denominator: 120, met: true });
    expect(total('5b', files)).toMatchObject({ numerator: 56, denominator: 80, met: true });
  });

  it('0/0 is reported and not summed; the states without figures count as reports, "chưa có" does not', () => {
    const result = total('14', [
      file(first, { '14': [0, 0] }),
      file(second, { '14': 'none-occurred' }),
      file(third, { '14': 'not-applicable' }),
      file(communes[3] ?? '', { '14': 'not-available' }),
      file(communes[4] ?? '', {}),
    ]);
    expect(result).toMatchObject({
      numerator: null,
      rate: null,
      met: null,
      unitsReported: 3,
      unitsWithOccurrence: 0,
    });
    expect(result.states).toEqual({
      figures: 1,
      'none-occurred': 1,
      'not-applicable': 1,
      'not-available': 1,
      blank: 1,
    });
  });

  it('zero of something counts', () => {
    expect(total('14', [file(first, { '14': [0, 7] })])).toMatchObject({
      numerator: 0,
      denominator: 7,
      rate: 0,
    });
  });

  it('nothing of a returned file counts; accepted by the officer, all but the entry in error', () => {
    const error: Finding = {
      ruleId: 'unreadable-file',
      severity: 'error',
      settled: false,
      params: {},
      place: { kind: 'cell', sheet: 'PL01', address: 'G6', row: '4' as never },
    };
    const returned = file(
      first,
      { '4': [12, 10], '8': [7, 10] },
      { outcome: 'returned', findings: [error], hash: 'back' },
    );
    expect(total('8', [returned]).numerator).toBeNull();
    const accepted = { decisions: [{ kind: 'accept', hash: 'back', reason: 'Số liệu khác dùng được' }] };
    expect(total('8', [returned], accepted)).toMatchObject({
      numerator: 7,
      denominator: 10,
      unitsReported: 1,
    });
    expect(total('4', [returned], accepted)).toMatchObject({ numerator: null, unitsReported: 0 });
  });
});
