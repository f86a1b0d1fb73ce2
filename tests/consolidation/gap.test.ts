import fc from 'fast-check';
import { consolidate, lackingTo, meetsTarget, type MeasureTotal } from '../../src/consolidation';
import { allMeasures, ownerUnits } from '../../src/plan/rows';
import { defaultPlan as plan } from '../../src/plan/packs';
import { received, type Count } from './received';

const year = plan.periods.find(({ id }) => id === 'year');
if (!year) throw new Error('The pack has the year');
const period = year;
const communes = plan.units.filter(({ level }) => level === 'commune').map(({ id }) => id);

function totalOf(id: string, said: Readonly<Record<string, Count>>): MeasureTotal {
  const files = Object.entries(said).map(([unit, count]) => received(plan, period.id, unit, { [id]: count }));
  const found = consolidate({ plan, period, files }).measures.find((measure) => measure.id === id);
  if (!found) throw new Error(`No measure ${id}`);
  return found;
}

const inCommunes = (counts: readonly Count[]): Record<string, Count> =>
  Object.fromEntries(counts.map((count, index) => [communes[index] ?? '', count]));

describe('what a count lacks to its target', () => {
  it.each([
    ['>=', 70, 69, 100, 1],
    ['>=', 70, 70, 100, 0],
    ['>=', 70, 0, 3, 3],
    ['>=', 100, 999, 1000, 1],
    // "trên 90%": exactly 90 is not above it.
    ['>', 90, 90, 100, 1],
    ['>', 90, 89, 100, 2],
    ['>', 90, 91, 100, 0],
    ['>=', 95, 1_600_000, 1_777_777, 88_889],
  ] as const)('%s %d: %d of %d lacks %d', (comparator, value, numerator, denominator, lacking) => {
    expect(lackingTo({ comparator, value }, numerator, denominator)).toBe(lacking);
  });

  it('is the least that meets it: one fewer does not', () => {
    const target = fc.record({
      comparator: fc.constantFrom('>=' as const, '>' as const),
      value: fc.integer({ min: 1, max: 99 }),
    });
    fc.assert(
      fc.property(target, fc.nat(1e9), fc.integer({ min: 1, max: 1e9 }), (goal, part, denominator) => {
        const numerator = part % (denominator + 1);
        const lacking = lackingTo(goal, numerator, denominator);
        expect(meetsTarget(goal, numerator + lacking, denominator)).toBe(true);
        if (lacking > 0) expect(meetsTarget(goal, numerator + lacking - 1, denominator)).toBe(false);
      }),
    );
  });
});

describe('the gap of a measure', () => {
  const ratios = allMeasures(plan).filter(({ measure }) => measure.target);

  it.each(ratios.map(({ indicator, measure }) => [measure.id, indicator, measure] as const))(
    '%s: null where met, and what is needed where not',
    (id, indicator, measure) => {
      const [owner] = ownerUnits(plan, indicator, measure);
      const { target } = measure;
      if (!owner || !target) throw new Error('A ratio has an owner and a target');
      expect(totalOf(id, { [owner.id]: [1000, 1000] }).gap).toBeNull();
      const { gap } = totalOf(id, { [owner.id]: [10, 1000] });
      const needed = target.value * 10 - 10 + (target.comparator === '>' ? 1 : 0);
      expect(gap).toMatchObject({ needed, closing: 1, holders: [{ lacking: needed }] });
    },
  );

  it('is null where nothing is counted', () => {
    expect(totalOf('5b', {}).gap).toBeNull();
  });

  it('names who holds it, most first, and the fewest units that close it', () => {
    const { gap } = totalOf(
      '5b',
      inCommunes([
        [100, 100],
        [60, 100],
        [20, 100],
        [0, 50],
        [69, 100],
      ]),
    );
    // 249 of 450; 315 are needed. 50 + 35 close the 66, 50 alone does not.
    expect(gap?.needed).toBe(66);
    expect(gap?.holders.map(({ line, lacking }) => [line.unit.id, lacking])).toEqual([
      [communes[2], 50],
      [communes[3], 35],
      [communes[1], 10],
      [communes[4], 1],
    ]);
    expect(gap?.closing).toBe(2);
  });

  it('is closed by no smaller set: every choice of fewer units falls short', () => {
    const counts = fc.array(
      fc.tuple(fc.nat(60), fc.nat(60)).map(([part, rest]): Count => [part, part + rest + 1]),
      { minLength: 1, maxLength: 7 },
    );
    fc.assert(
      fc.property(counts, (said) => {
        const { gap } = totalOf('5b', inCommunes(said));
        if (!gap) return;
        const amounts = gap.holders.map(({ lacking }) => lacking);
        const most = (units: number): number =>
          Math.max(
            ...Array.from({ length: 2 ** amounts.length }, (_none, set) => {
              const chosen = amounts.filter((_amount, index) => (set >> index) % 2 === 1);
              return chosen.length === units ? chosen.reduce((sum, one) => sum + one, 0) : 0;
            }),
          );
        expect(most(gap.closing)).toBeGreaterThanOrEqual(gap.needed);
        if (gap.closing > 1) expect(most(gap.closing - 1)).toBeLessThan(gap.needed);
      }),
      { numRuns: 40 },
    );
  });
});
