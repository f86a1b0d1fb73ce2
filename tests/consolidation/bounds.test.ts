import fc from 'fast-check';
import { consolidate, type Bounds, type MeasureTotal, type PreviousSource } from '../../src/consolidation';
import type { PreviousFigure } from '../../src/form/entries';
import { measureKey } from '../../src/plan/rows';
import { defaultPlan as plan } from '../../src/plan/packs';
import { received, type Count, type Figures } from './received';

function periodOf(id: string) {
  const found = plan.periods.find((one) => one.id === id);
  if (!found) throw new Error(`The pack has no ${id}`);
  return found;
}
const year = periodOf('year');
const halfYear = periodOf('half-year');
const communes = plan.units.filter(({ level }) => level === 'commune').map(({ id }) => id);

function total(id: string, said: Readonly<Record<string, Figures>>, previous?: PreviousSource): MeasureTotal {
  const files = Object.entries(said).map(([unit, figures]) => received(plan, year.id, unit, figures));
  const { measures } = consolidate({ plan, period: year, files, ...(previous ? { previous } : {}) });
  const found = measures.find((measure) => measure.id === id);
  if (!found) throw new Error(`No measure ${id}`);
  return found;
}

function before(figures: Readonly<Record<string, Figures>>, asOf: string): PreviousSource {
  return (unit) => {
    const own = figures[unit];
    return (
      own &&
      new Map(
        Object.entries(own).map(([id, said]) => {
          const figure: PreviousFigure =
            typeof said === 'string'
              ? { state: said, numerator: null, denominator: null, resultHash: '', asOf }
              : { state: 'figures', numerator: said[0], denominator: said[1], resultHash: '', asOf };
          return [measureKey(id as never), figure];
        }),
      )
    );
  };
}

/** Communes in the order of the plan, each with one figure of 5b. */
const communesWith = (id: string, counts: readonly Count[], from = 0): Record<string, Figures> =>
  Object.fromEntries(counts.map((count, index) => [communes[from + index] ?? '', { [id]: count }]));

const same = (count: Count, times: number): Count[] => Array.from({ length: times }, () => count);

function range(bounds: Bounds | null): Extract<Bounds, { kind: 'range' }> {
  if (bounds?.kind !== 'range') throw new Error(`No range: ${JSON.stringify(bounds)}`);
  return bounds;
}

describe('the bounds of a rate', () => {
  it('are the rate where every owner has reported', () => {
    const { bounds } = total('17', { 'so-y-te': { '17': [96, 100] } });
    expect(bounds).toEqual({
      kind: 'range',
      lower: 96,
      upper: 96,
      assumed: 0,
      units: 0,
      basis: { previous: 0, grown: 0, peers: 0 },
      certain: true,
    });
  });

  it('are none where nothing is counted, and unknown where too few peers have figures', () => {
    expect(total('4', {}).bounds).toBeNull();
    const few = total('5b', communesWith('5b', same([7, 10], plan.totalling.peers - 1)));
    expect(few.bounds).toEqual({ kind: 'unknown', units: 104 - (plan.totalling.peers - 1) });
  });

  it('take the median of the group for the missing units, from none done to all done', () => {
    const counts: Count[] = [
      [5, 10],
      [10, 20],
      [30, 40],
      [20, 30],
      [100, 1000],
      [25, 50],
    ];
    const { bounds } = total('5b', communesWith('5b', counts));
    const [numerator, denominator, assumed] = [190, 1150, 98 * 35];
    expect(range(bounds)).toMatchObject({
      lower: (numerator * 100) / (denominator + assumed),
      upper: ((numerator + assumed) * 100) / (denominator + assumed),
      assumed,
      units: 98,
      basis: { previous: 0, grown: 0, peers: 98 },
      certain: false,
    });
  });

  it('never take communes for the peers of a sở', () => {
    const said = { ...communesWith('4', same([9, 10], 104)), 'so-tai-chinh': { '4': [9, 10] as const } };
    expect(total('4', said).bounds).toEqual({ kind: 'unknown', units: 14 });
  });

  it("take a missing unit's own denominator of last year as it was", () => {
    const missing = communes.at(-1) ?? '';
    const said = communesWith('5b', same([70, 100], 103));
    const { bounds } = total('5b', said, before({ [missing]: { '5b': [1, 300] } }, '2025-11-14'));
    expect(range(bounds)).toMatchObject({
      assumed: 300,
      basis: { previous: 1, grown: 0, peers: 0 },
      lower: (7210 * 100) / 10_600,
      upper: (7510 * 100) / 10_600,
    });
  });

  it('grow the flow of the half-year with the days since, and leave a stock as it was', () => {
    const days = (to: string) => (Date.parse(to) - Date.parse(year.from)) / 86_400_000 + 1;
    const growth = days(year.asOf) / days(halfYear.asOf);
    const missing = communes.at(-1) ?? '';
    const earlier = before({ [missing]: { '5b': [1, 300], '15': [1, 2] } }, halfYear.asOf);
    const flow = range(total('5b', communesWith('5b', same([70, 100], 103)), earlier).bounds);
    expect(flow).toMatchObject({ assumed: Math.round(300 * growth), basis: { grown: 1, previous: 0 } });
    const others = plan.units.filter(({ id }) => id !== missing);
    const said = Object.fromEntries(others.map(({ id }) => [id, { '15': [1, 1] as const }]));
    expect(range(total('15', said, earlier).bounds)).toMatchObject({ assumed: 2, basis: { previous: 1 } });
  });

  it('count "không phát sinh", "không áp dụng" and 0/0 as a denominator of nothing, "chưa có số liệu" as missing', () => {
    const said = {
      ...communesWith('5b', same([70, 100], 100)),
      [communes[100] ?? '']: { '5b': 'none-occurred' },
      [communes[101] ?? '']: { '5b': 'not-applicable' },
      [communes[102] ?? '']: { '5b': [0, 0] },
      [communes[103] ?? '']: { '5b': 'not-available' },
    } as const;
    expect(range(total('5b', said).bounds)).toMatchObject({ units: 1, assumed: 100 });
  });

  it('say when the missing units cannot change the verdict', () => {
    const sure = range(total('5b', communesWith('5b', same([90, 100], 103))).bounds);
    expect(sure).toMatchObject({ units: 1, certain: true });
    const open = range(total('5b', communesWith('5b', same([70, 100], 103))).bounds);
    expect(open).toMatchObject({ units: 1, certain: false });
  });

  it('hold whatever a missing unit then reports with the denominator that was taken for it', () => {
    const counts = fc.array(
      fc.tuple(fc.nat(500), fc.nat(500)).map(([part, rest]): Count => [part, part + rest + 1]),
      { minLength: 5, maxLength: 9 },
    );
    fc.assert(
      fc.property(counts, fc.nat(100), (reported, share) => {
        const said = communesWith('5b', reported);
        const { bounds } = total('5b', said);
        const { assumed, lower, upper } = range(bounds);
        const each = assumed / (104 - reported.length);
        const rest = communesWith(
          '5b',
          same([Math.floor((each * share) / 100), each], 104 - reported.length),
          reported.length,
        );
        const rate = total('5b', { ...said, ...rest }).rate ?? NaN;
        expect(rate).toBeGreaterThanOrEqual(lower - 1e-9);
        expect(rate).toBeLessThanOrEqual(upper + 1e-9);
      }),
      { numRuns: 12 },
    );
  });
});

describe('the period before', () => {
  const [first = '', second = ''] = communes;

  it('stands beside the total with its change in points, of owners only', () => {
    const earlier = before(
      { [first]: { '5b': [60, 100] }, [second]: { '5b': [20, 100], '17': [1, 2] } },
      '2025-11-14',
    );
    const now = total('5b', { [first]: { '5b': [80, 100] }, [second]: { '5b': [40, 100] } }, earlier);
    expect(now).toMatchObject({ rate: 60, change: 20 });
    expect(now.previous).toEqual({
      numerator: 80,
      denominator: 200,
      rate: 40,
      units: 2,
      comparable: true,
      within: false,
    });
    expect(total('17', { 'so-y-te': { '17': [9, 10] } }, earlier)).toMatchObject({
      previous: null,
      change: null,
    });
  });

  it('is never added: a half-year inside the year leaves the sums alone and is marked as contained', () => {
    const earlier = before({ [first]: { '5b': [60, 100] } }, halfYear.asOf);
    const now = total('5b', { [first]: { '5b': [80, 120] } }, earlier);
    expect(now).toMatchObject({ numerator: 80, denominator: 120, previous: { within: true } });
    const mixed = consolidate({
      plan,
      period: year,
      files: [
        received(plan, year.id, first, { '5b': [80, 120] }),
        received(plan, halfYear.id, first, { '5b': [60, 100] }, { file: 'half.xlsx', hash: 'half' }),
        received(plan, halfYear.id, second, { '5b': [60, 100] }, { file: 'other.xlsx', hash: 'other' }),
      ],
    });
    expect(mixed.measures.find(({ id }) => id === '5b')).toMatchObject({ numerator: 80, denominator: 120 });
    expect(mixed.register.filter(({ refusal }) => refusal === 'other-period')).toHaveLength(2);
  });

  it('comes from the form where nothing else is given', () => {
    const file = received(plan, year.id, first, { '5b': [80, 100] });
    if (file.content.kind !== 'read') throw new Error('The file was read');
    const sentOut = before({ [first]: { '5b': [50, 100] } }, halfYear.asOf)(first, year.id) ?? new Map();
    const submission = { ...file.content.submission, previous: sentOut };
    const { measures } = consolidate({
      plan,
      period: year,
      files: [{ ...file, content: { ...file.content, submission } }],
    });
    expect(measures.find(({ id }) => id === '5b')).toMatchObject({ previous: { rate: 50 }, change: 30 });
  });

  it('is not compared with where fewer than half of the units that count now had figures then', () => {
    const said = communesWith('5b', same([80, 100], 3));
    const [one, two] = communes;
    const earlier = (units: readonly (string | undefined)[]) =>
      before(
        Object.fromEntries(units.map((unit) => [unit ?? '', { '5b': [50, 100] as const }])),
        '2025-11-14',
      );
    expect(total('5b', said, earlier([one]))).toMatchObject({
      previous: { rate: 50, units: 1, comparable: false },
      change: null,
    });
    expect(total('5b', said, earlier([one, two]))).toMatchObject({
      previous: { rate: 50, units: 2, comparable: true },
      change: 30,
    });
    // Many who reported then and none of those who do now.
    expect(total('5b', said, earlier(communes.slice(3, 20)))).toMatchObject({
      previous: { units: 17, comparable: false },
      change: null,
    });
  });

  it('shows a flow that fell within its year as an outlier, and a stock or another year not', () => {
    const said = { [first]: { '5b': [50, 90] as const, '15': [1, 1] as const } };
    const earlier = before({ [first]: { '5b': [60, 100], '15': [2, 2] } }, halfYear.asOf);
    const files = Object.entries(said).map(([unit, figures]) => received(plan, year.id, unit, figures));
    const { outliers } = consolidate({ plan, period: year, files, previous: earlier });
    expect(outliers).toMatchObject([
      { kind: 'fell', part: 'numerator', before: 60, line: { key: '5b' } },
      { kind: 'fell', part: 'denominator', before: 100, line: { key: '5b' } },
    ]);
    const lastYear = before({ [first]: { '5b': [60, 100] } }, '2025-11-14');
    expect(consolidate({ plan, period: year, files, previous: lastYear }).outliers).toEqual([]);
  });
});
