/** Figures beside the unit's own past and beside its group. */
import type { PreviousFigures } from '../../src/form/entries';
import { defaultPlan as plan } from '../../src/plan/packs';
import type { RowKey } from '../../src/plan/rows';
import { messageOf, peersOf, type PeersLookup } from '../../src/rules';
import { median, outlierIn } from '../../src/rules/support/outliers';
import { readSubmissions } from '../../src/submission';
import { expected, findingsIn, flatten } from '../support/findings';
import { commune, department, filledForm } from '../support/workbook-table';

const figures = (numerator: number, denominator: number, key = '5b') =>
  `| PL01 | Tử số | Mẫu số |\n| ${key} | ${numerator} | ${denominator} |`;
const pl01 = (column: string, key = '5b') => `PL01 | ${key} | ${column}`;

describe('outlier-past', () => {
  const before = (numerator: number, denominator: number): PreviousFigures =>
    new Map([
      [
        '5b' as RowKey,
        { state: 'figures', numerator, denominator, resultHash: '', asOf: '2025-11-14' } as const,
      ],
    ]);
  const found = (now: readonly [number, number], then: readonly [number, number]) =>
    findingsIn(filledForm(commune, figures(...now)), { previous: before(...then) });

  test.each<[string, [number, number], [number, number], string]>([
    ['a leap', [96, 100], [40, 100], 'up'],
    ['a fall', [60, 100], [85, 100], 'down'],
  ])('asks about %s', (_, now, then, variant) => {
    const grids = filledForm(commune, figures(...now));
    const findings = found(now, then);
    expect(flatten(findings)).toEqual(expected(grids, `outlier-past | ${pl01('Tử số')}`));
    expect(findings).toMatchObject([{ variant, severity: 'warning' }]);
  });

  test.each<[string, [number, number], [number, number]]>([
    ['a rise within the year’s work', [85, 100], [40, 100]],
    ['a small fall', [70, 100], [85, 100]],
    ['few cases', [2, 6], [6, 6]],
    ['the same rate', [90, 100], [45, 50]],
  ])('is silent about %s', (_, now, then) => {
    expect(found(now, then)).toEqual([]);
  });

  test('leaves a jump of Mẫu số to its own finding', () => {
    expect(found([90, 1000], [85, 100]).map(({ ruleId }) => ruleId)).not.toContain('outlier-past');
  });

  test('shows both rates', () => {
    const [finding] = found([96, 100], [40, 100]);
    expect(finding && messageOf(finding, 'vi', plan)).toContain(
      'Kết quả 96%, kỳ trước 40%: tăng bất thường.',
    );
  });
});

describe('outlier-peers', () => {
  const communes = plan.units.filter(({ level, id }) => level === 'commune' && id !== commune).slice(0, 12);
  const submitted = (unit: string, table: string) => readSubmissions(filledForm(unit, table), plan)[0];
  /** Rates of 80, 81… of about a hundred. */
  const group = (count = communes.length) =>
    communes
      .slice(0, count)
      .flatMap(({ id }, index) => submitted(id, figures(80 + index, 100 + index)) ?? []);
  let lookup: PeersLookup;
  beforeAll(() => {
    lookup = peersOf(plan, group());
  });
  const peers = () => lookup(commune) ?? new Map();
  const found = (numerator: number, denominator: number) =>
    findingsIn(filledForm(commune, figures(numerator, denominator)), { peers: peers() });

  test('asks about a rate far from the group’s', () => {
    const grids = filledForm(commune, figures(20, 100));
    const findings = found(20, 100);
    expect(flatten(findings)).toEqual(expected(grids, `outlier-peers | ${pl01('Tử số')}`));
    expect(findings[0]?.params).toMatchObject({ value: 20, count: 12 });
  });

  test('asks about a size far from the group’s, and then not about the rate', () => {
    const grids = filledForm(commune, figures(2000, 120_000));
    expect(flatten(found(2000, 120_000))).toEqual(expected(grids, `outlier-peers | ${pl01('Mẫu số')}`));
  });

  test.each([
    ['among the others', 88, 105],
    ['apart, but by few points', 98, 100],
    ['of another size, but not by much', 640, 800],
  ])('is silent about a unit %s', (_, numerator, denominator) => {
    expect(found(numerator, denominator)).toEqual([]);
  });

  test('is silent where the group is small', () => {
    const few = peersOf(plan, group(7))(commune);
    expect(few?.get('5b' as RowKey)).toHaveLength(7);
    expect(findingsIn(filledForm(commune, figures(2, 100)), { peers: few ?? new Map() })).toEqual([]);
  });

  test('is silent where all are alike', () => {
    const alike = communes.flatMap(({ id }) => submitted(id, figures(45, 50)) ?? []);
    const peersAlike = peersOf(plan, alike)(commune) ?? new Map();
    expect(findingsIn(filledForm(commune, figures(2, 50)), { peers: peersAlike })).toEqual([]);
  });

  test('never holds a unit against itself', () => {
    const seven = [...group(7), ...[submitted(commune, figures(2, 100))].flatMap((one) => one ?? [])];
    const own = peersOf(plan, seven)(commune) ?? new Map();
    expect(own.get('5b' as RowKey)).toHaveLength(8);
    expect(findingsIn(filledForm(commune, figures(2, 100)), { peers: own })).toEqual([]);
  });

  test('keeps the groups apart, and knows none of a unit outside them', () => {
    expect(lookup(department)).toBeUndefined();
    expect(lookup('nhnn-kv12')).toBeUndefined();
    expect(lookup('no-such-unit')).toBeUndefined();
  });

  test('gives one finding where the past has said it', () => {
    const past: PreviousFigures = new Map([
      [
        '5b' as RowKey,
        { state: 'figures', numerator: 85, denominator: 100, resultHash: '', asOf: '2025-11-14' } as const,
      ],
    ]);
    const grids = filledForm(commune, figures(20, 100));
    expect(findingsIn(grids, { peers: peers(), previous: past }).map(({ ruleId }) => ruleId)).toEqual([
      'outlier-past',
    ]);
  });

  test('counts figures that are sound, of the last submission of a unit', () => {
    const [first, second] = [submitted(commune, figures(30, 20)), submitted(commune, figures(40, 50))];
    const broken = peersOf(plan, first ? [first] : [])(commune);
    const mended = peersOf(
      plan,
      [first, second].flatMap((one) => one ?? []),
    )(commune);
    expect(broken?.get('5b' as RowKey)).toBeUndefined();
    expect(mended?.get('5b' as RowKey)).toEqual([{ unit: commune, numerator: 40, denominator: 50 }]);
  });
});

describe('an outlier', () => {
  test('is told by median and MAD', () => {
    expect(median([5, 1, 9])).toBe(5);
    expect(median([5, 1, 9, 7])).toBe(6);
    const values = [10, 11, 12, 13, 14, 15, 16, 17];
    expect(outlierIn(values, 13.5)).toBeNull();
    // MAD is 2: 3.5 × 2 / 0.6745 = 10.4 away from 13.5.
    expect(outlierIn(values, 23.8)).toBeNull();
    expect(outlierIn(values, 24)).toEqual({ median: 13.5, count: 8 });
  });

  test('is not hidden by others as wild', () => {
    expect(outlierIn([10, 11, 12, 13, 14, 15, 900, 950, 990], 900)).not.toBeNull();
  });
});
