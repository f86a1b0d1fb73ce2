import { consolidate, type Consolidation } from '../../src/consolidation';
import { defaultPlan } from '../../src/plan/packs';
import type { PlanPack } from '../../src/plan/schema';
import { received, type Figures } from './received';

const plan = defaultPlan;
const year = plan.periods.find(({ id }) => id === 'year');
if (!year) throw new Error('The pack has the year');
const period = year;
const communes = plan.units.filter(({ level }) => level === 'commune').map(({ id }) => id);
const [first = '', second = '', third = ''] = communes;

function of(
  said: Readonly<Record<string, Figures>>,
  pack: PlanPack = plan,
  combine: number[] = [],
): Consolidation {
  const files = Object.entries(said).map(([unit, figures]) => received(pack, period.id, unit, figures));
  return consolidate({ plan: pack, period, files, combine });
}

const of17 = ({ reconciliations }: Consolidation) =>
  reconciliations
    .filter(({ measure }) => measure.id === '17')
    .map(({ part, figure, sum, difference, unitsReported, unitsExpected }) => [
      part,
      figure,
      sum,
      difference,
      `${unitsReported}/${unitsExpected}`,
    ]);

describe('coordinating figures', () => {
  it('are compared with the owner, and the owner alone makes the total', () => {
    const consolidation = of({
      'so-y-te': { '17': [900, 1000] },
      [first]: { '17': [400, 500] },
      [second]: { '17': [450, 480] },
      [third]: { '17': 'none-occurred' },
    });
    expect(of17(consolidation)).toEqual([
      ['numerator', 900, 850, 50, '2/104'],
      ['denominator', 1000, 980, 20, '2/104'],
    ]);
    expect(consolidation.measures.find(({ id }) => id === '17')).toMatchObject({
      numerator: 900,
      denominator: 1000,
    });
    expect(consolidation.compared.map(({ kind, line }) => [kind, line.unit.id, line.counted])).toEqual([
      ['coordinating', first, false],
      ['coordinating', second, false],
    ]);
  });

  it('say what is not known where one side has no figure', () => {
    expect(of17(of({ [first]: { '17': [400, 500] } }))[0]).toEqual(['numerator', null, 400, null, '1/104']);
    expect(of17(of({ 'so-y-te': { '17': [9, 10] } }))[0]).toEqual(['numerator', 9, null, null, '0/104']);
  });

  it('are taken only where the pack opens them', () => {
    const { compared, reconciliations } = of({ [first]: { '18': [4, 5], '16a': [1, 2] } });
    expect(compared).toEqual([]);
    expect(reconciliations.map(({ measure }) => measure.id)).not.toContain('18');
  });

  it('do not count where the row is in error', () => {
    const error = {
      ruleId: 'numerator-over-denominator',
      severity: 'error',
      settled: false,
      params: {},
      place: { kind: 'cell', sheet: 'PL01', address: 'G6', row: '17' as never },
    } as const;
    const file = received(
      plan,
      period.id,
      first,
      { '17': [600, 500] },
      {
        outcome: 'returned',
        findings: [error],
        hash: 'back',
      },
    );
    const { compared } = consolidate({
      plan,
      period,
      files: [file],
      decisions: [{ kind: 'accept', hash: 'back', reason: 'Phần khác dùng được' }],
    });
    expect(compared).toEqual([]);
  });
});

it('listed members of an open class are compared with the single reporter, never added', () => {
  const bank = {
    ...plan.units[0],
    id: 'nhtm-1',
    name: 'Ngân hàng A',
    aliases: [],
    level: 'province',
    kind: 'bank',
  };
  const pack = {
    ...plan,
    units: [...plan.units, bank],
    groups: plan.groups.map((group) =>
      (group.id as string) === 'grp-nhtm' ? { ...group, members: ['nhtm-1'] } : group,
    ),
  } as PlanPack;
  const { reconciliations, measures } = of(
    { 'nhnn-kv12': { '16a': [80, 100] }, 'nhtm-1': { '16a': [70, 90] } },
    pack,
  );
  expect(measures.find(({ id }) => id === '16a')).toMatchObject({ numerator: 80, unitsExpected: 1 });
  expect(reconciliations.find(({ measure }) => measure.id === '16a')).toMatchObject({
    kind: 'members',
    figure: 80,
    sum: 70,
    difference: 10,
    unitsReported: 1,
    unitsExpected: 1,
  });
});

it('mẫu(20) is compared with Σ mẫu(19), and each keeps its own total', () => {
  const { reconciliations } = of({
    'cong-an-tinh': { '20': [18, 20], '19': [3, 4] },
    [first]: { '19': [2, 2] },
    'so-tai-chinh': { '19': [5, 8] },
  });
  expect(reconciliations.find(({ kind }) => kind === 'measure')).toMatchObject({
    measure: { id: '20' },
    with: { id: '19' },
    part: 'denominator',
    figure: 20,
    sum: 14,
    difference: 6,
    unitsReported: 3,
    unitsExpected: 119,
  });
});

describe('one figure over two levels', () => {
  const said = { 'so-tai-chinh': { '5a': [120, 120] }, [first]: { '5b': [56, 80] } } as const;

  it('is not made unless asked for', () => {
    expect(of(said).combined).toEqual([]);
  });

  it('is held against the target that the mix of levels makes, not against 100 or 70', () => {
    const [combined] = of(said, plan, [5]).combined;
    expect(combined).toMatchObject({ numerator: 176, denominator: 200, rate: 88, target: 88, met: true });
    const short = { ...said, [first]: { '5b': [55, 80] as const } };
    expect(of(short, plan, [5]).combined).toMatchObject([{ target: 88, met: false }]);
  });

  it('may be asked for by the pack', () => {
    const pack = {
      ...plan,
      indicators: plan.indicators.map((one) => (one.tt === 5 ? { ...one, combine: true } : one)),
    };
    expect(of(said, pack).combined).toHaveLength(1);
  });

  it('is never made of one level alone, nor of two different things', () => {
    expect(of({ [first]: { '5b': [56, 80] } }, plan, [5]).combined).toEqual([]);
    expect(of({ [first]: { '11a': [56, 80], '11b': [10, 10] } }, plan, [11]).combined).toEqual([]);
  });
});

describe('outliers', () => {
  const peers = Object.fromEntries(communes.slice(0, 9).map((id) => [id, { '4': [9, 10] as const }]));
  const listed = ({ outliers }: Consolidation) =>
    outliers.map(({ kind, line }) => [kind, line.unit.id, line.counted]);

  it('are denominators far from those of the group: listed, and still in the sum', () => {
    const consolidation = of({
      ...peers,
      [communes[20] ?? '']: { '4': [80, 80] },
      [communes[21] ?? '']: { '4': [1, 1] },
    });
    expect(listed(consolidation)).toEqual([
      ['far-from-peers', communes[20], true],
      ['far-from-peers', communes[21], true],
    ]);
    expect(consolidation.measures.find(({ id }) => id === '4')).toMatchObject({ denominator: 171 });
  });

  it('are not those just inside the factor, and not among too few peers', () => {
    expect(listed(of({ ...peers, [communes[20] ?? '']: { '4': [79, 79] } }))).toEqual([]);
    const few = Object.fromEntries(communes.slice(0, 3).map((id) => [id, { '4': [9, 10] as const }]));
    expect(listed(of({ ...few, [communes[20] ?? '']: { '4': [1, 10_000] } }))).toEqual([]);
  });

  it('are units that outweigh all others together', () => {
    expect(listed(of({ ...peers, 'so-tai-chinh': { '4': [90, 91] } }))).toEqual([
      ['outweighs', 'so-tai-chinh', true],
    ]);
    expect(listed(of({ ...peers, 'so-tai-chinh': { '4': [90, 90] } }))).toEqual([]);
  });
});
