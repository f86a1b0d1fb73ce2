/** What holds for any figures of any units: the laws of a total. */
import fc from 'fast-check';
import { consolidate, type Consolidation, type MeasureTotal, type Received } from '../../src/consolidation';
import { allMeasures, ownerUnits } from '../../src/plan/rows';
import { defaultPlan as plan } from '../../src/plan/packs';
import { unitId, type PlanPack, type Unit } from '../../src/plan/schema';
import { received, type Count, type Figures } from './received';

const [period] = plan.periods.slice(-1);
if (!period) throw new Error('The pack has no period');
const communes = plan.units.filter(({ level }) => level === 'commune').map(({ id }) => id);

/** Measures that every commune owns. */
const measures = allMeasures(plan)
  .filter(
    ({ indicator, measure }) =>
      measure.reporting === 'ratio' &&
      ownerUnits(plan, indicator, measure).some(({ id }) => id === communes[0]),
  )
  .map(({ measure }) => measure.id);

const count: fc.Arbitrary<Count> = fc
  .tuple(fc.nat(5000), fc.nat(5000))
  .map(([part, rest]) => [part, part + rest] as const);
/** Figures of some communes for some measures. */
const province: fc.Arbitrary<readonly Figures[]> = fc.array(
  fc.dictionary(fc.constantFrom(...measures), count, { maxKeys: 4 }),
  { minLength: 2, maxLength: 12 },
);

/** A province of 130 units is consolidated twice in each. */
const runs = { numRuns: 12 };

const consolidated = (files: readonly Received[], of: PlanPack = plan): Consolidation =>
  consolidate({ plan: of, period, files, now: '2026-11-15T00:00:00Z' });

const filesOf = (figures: readonly Figures[]): Received[] =>
  figures.map((own, index) => received(plan, period.id, communes[index] ?? '', own));

const totalOf = ({ measures: all }: Consolidation, id: string): MeasureTotal => {
  const found = all.find((measure) => measure.id === id);
  if (!found) throw new Error(`No measure ${id}`);
  return found;
};

const sumsOf = (result: Consolidation) =>
  result.measures.map(({ id, numerator, denominator }) => [id, numerator ?? 0, denominator ?? 0] as const);

/** Sở without peers of their own would leave every bound unknown. */
const communesOnly = (of: PlanPack): PlanPack => ({
  ...of,
  units: of.units.filter(({ level }) => level === 'commune'),
});

const told = (result: Consolidation) => ({
  totals: result.measures.map(({ indicator: _indicator, measure: _measure, gap, ...rest }) => ({
    ...rest,
    holders: gap?.holders.map(({ line, lacking }) => [line.unit.id, lacking]),
  })),
  lines: result.data.map(({ unit, key, numerator, denominator, counted }) =>
    [unit.id, key, numerator, denominator, counted].join(' '),
  ),
});

const scaled = (figures: Figures, factor: number): Figures =>
  Object.fromEntries(
    Object.entries(figures).map(([id, own]) => [
      id,
      typeof own === 'string' ? own : ([own[0] * factor, own[1] * factor] as const),
    ]),
  );

it('is measured on measures that communes own', () => {
  expect(measures.length).toBeGreaterThan(5);
});

it('the order of the files changes no total and no line', () => {
  fc.assert(
    fc.property(province, fc.infiniteStream(fc.nat()), (figures, ranks) => {
      const files = filesOf(figures);
      const shuffled = files
        .map((file) => ({ file, rank: ranks.next().value }))
        .sort((one, other) => Number(one.rank) - Number(other.rank))
        .map(({ file }) => file);
      expect(told(consolidated(shuffled))).toEqual(told(consolidated(files)));
    }),
    runs,
  );
});

it('the figures of one commune split over two give the same sums', () => {
  fc.assert(
    fc.property(fc.constantFrom(...measures), count, count, province, (id, one, other, rest) => {
      const [first = '', second = '', ...further] = communes;
      const others = rest
        .slice(0, 10)
        .map((figures, index) => received(plan, period.id, further[index] ?? '', figures));
      const sum: Count = [one[0] + other[0], one[1] + other[1]];
      const apart = [
        received(plan, period.id, first, { [id]: one }),
        received(plan, period.id, second, { [id]: other }),
        ...others,
      ];
      const together = [received(plan, period.id, first, { [id]: sum }), ...others];
      expect(sumsOf(consolidated(apart))).toEqual(sumsOf(consolidated(together)));
      expect(totalOf(consolidated(apart), id).met).toBe(totalOf(consolidated(together), id).met);
    }),
    runs,
  );
});

it("a commune's figures split over two measures move from one sum to the other, and touch no third", () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray(measures, { minLength: 2, maxLength: 2 }),
      count,
      count,
      province,
      ([from = '', to = ''], staying, moved, rest) => {
        const others = filesOf([{}, ...rest]).slice(1);
        const file = (figures: Figures) => received(plan, period.id, communes[0] ?? '', figures);
        const whole: Count = [staying[0] + moved[0], staying[1] + moved[1]];
        const before = consolidated([file({ [from]: whole }), ...others]);
        const after = consolidated([file({ [from]: staying, [to]: moved }), ...others]);
        const sums = new Map(sumsOf(before).map(([id, n, d]) => [id as string, [n, d] as const]));
        for (const [id, n, d] of sumsOf(after)) {
          const [n0 = 0, d0 = 0] = sums.get(id) ?? [];
          const sign = id === from ? -1 : id === to ? 1 : 0;
          expect([id, n, d]).toEqual([id, n0 + sign * moved[0], d0 + sign * moved[1]]);
        }
      },
    ),
    runs,
  );
});

describe('a unit more that has not sent', () => {
  const [pattern] = plan.units.filter(({ id }) => id === communes[0]);
  if (!pattern) throw new Error('The pack has no commune');
  const newcomer: Unit = { ...pattern, id: unitId.parse('xa-moi-lap'), name: 'Xã mới lập', aliases: [] };
  const grown: PlanPack = {
    ...plan,
    units: [...plan.units, newcomer],
    groups: plan.groups.map((group) =>
      group.members.includes(pattern.id) ? { ...group, members: [...group.members, newcomer.id] } : group,
    ),
  };

  it('adds one to N of what it owes and moves no sum, no rate, no verdict and no gap', () => {
    fc.assert(
      fc.property(province, (figures) => {
        const [before, after] = [consolidated(filesOf(figures)), consolidated(filesOf(figures), grown)];
        for (const total of before.measures) {
          const other = totalOf(after, total.id);
          const owed = ownerUnits(plan, total.indicator, total.measure).some(({ id }) => id === pattern.id);
          expect(other.unitsExpected - total.unitsExpected).toBe(owed ? 1 : 0);
          const { numerator, denominator, rate, met, unitsReported, unitsMet, unitsWithOccurrence, gap } =
            total;
          expect(other).toMatchObject({
            numerator,
            denominator,
            rate,
            met,
            unitsReported,
            unitsMet,
            unitsWithOccurrence,
          });
          expect(other.gap?.needed).toBe(gap?.needed);
        }
        expect(after.counts.missing).toBe(before.counts.missing + 1);
      }),
      runs,
    );
  });

  it('never narrows the bounds', () => {
    const [id = ''] = measures;
    const peers = fc.array(count, { minLength: 6, maxLength: 12 });
    fc.assert(
      fc.property(peers, (counts) => {
        fc.pre(counts.filter(([, denominator]) => denominator > 0).length >= plan.totalling.peers);
        const files = filesOf(counts.map((own) => ({ [id]: own })));
        const before = totalOf(consolidated(files, communesOnly(plan)), id).bounds;
        const after = totalOf(consolidated(files, communesOnly(grown)), id).bounds;
        if (before?.kind !== 'range' || after?.kind !== 'range') throw new Error('Peers are known');
        expect(after.units).toBe(before.units + 1);
        expect(after.lower).toBeLessThanOrEqual(before.lower);
        expect(after.upper).toBeGreaterThanOrEqual(before.upper);
      }),
      runs,
    );
  });
});

it('scaling all counts scales the sums and leaves rate, verdict and who has met it', () => {
  fc.assert(
    fc.property(province, fc.integer({ min: 2, max: 50 }), (figures, factor) => {
      const plain = consolidated(filesOf(figures));
      const larger = consolidated(filesOf(figures.map((own) => scaled(own, factor))));
      for (const total of plain.measures) {
        const { numerator, denominator, rate, met, unitsMet, unitsWithOccurrence } = total;
        expect(totalOf(larger, total.id)).toMatchObject({
          numerator: numerator === null ? null : numerator * factor,
          denominator: denominator === null ? null : denominator * factor,
          met,
          unitsMet,
          unitsWithOccurrence,
        });
        expect(totalOf(larger, total.id).rate ?? 0).toBeCloseTo(rate ?? 0, 9);
      }
    }),
    runs,
  );
});
