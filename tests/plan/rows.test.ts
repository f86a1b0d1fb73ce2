import { hungYen2026 } from '../../src/plan/packs/hung-yen-2026';
import { defaultPlan as plan } from '../../src/plan/packs';
import { parsePack } from '../../src/plan/parse';
import { planCoverage } from '../../src/plan/coverage';
import {
  allMeasures,
  allProjectRows,
  measureRows,
  ownerUnits,
  projectRows,
  taskRows,
  unitById,
  type Role,
} from '../../src/plan/rows';
import type { Unit } from '../../src/plan/schema';
import { findUnit, searchUnits } from '../../src/plan/units';
import { langGiang2031, langGiangPack } from '../fixtures/plans/lang-giang-2031';

function unit(id: string): Unit {
  const found = unitById(plan, id);
  if (!found) throw new Error(`no unit ${id}`);
  return found;
}
const measures = (id: string, role: Role) =>
  measureRows(plan, unit(id))
    .filter((row) => row.role === role)
    .map((row) => row.measure.id)
    .join(' ');
const tasks = (id: string, role: Role) =>
  taskRows(plan, unit(id))
    .filter((row) => row.role === role)
    .map((row) => row.task.tt)
    .join(' ');

const communes = plan.units.filter(({ level }) => level === 'commune');
const plainLeads = '1 3 4 5a 6 7 8 9 10 11a 11b 12 13a 13b 14 15 19 21';

describe('the 2026 pack', () => {
  test('has 130 reporting units, of which 104 are communes', () => {
    expect([plan.units.length, communes.length]).toEqual([130, 104]);
  });

  test('has 25 measures on 21 rows, 20 tasks on 33 of 34 points, and 3 + 4 + 101 projects', () => {
    expect([plan.indicators.length, allMeasures(plan).length, plan.tasks.length]).toEqual([21, 25, 20]);
    expect(plan.pointSections.flatMap(({ points }) => points)).toHaveLength(34);
    expect(plan.tasks.flatMap(({ points }) => points)).toHaveLength(33);
    expect(allProjectRows(plan)).toHaveLength(108);
  });

  test('gives every ratio measure a target, a numerator and a denominator, and no other', () => {
    for (const { measure } of allMeasures(plan)) {
      const parts = [measure.target, measure.numerator, measure.denominator];
      expect(parts.every((part) => (part !== null) === (measure.reporting === 'ratio'))).toBe(true);
    }
  });
});

describe('whose rows', () => {
  test('all 104 communes lead 16 measures, 5b and not 5a, and coordinate on five', () => {
    for (const { id } of communes) {
      expect(measures(id, 'lead')).toBe('1 3 4 5b 6 7 8 11a 11b 12 13a 13b 14 15 19 21');
      expect(measures(id, 'coordinate')).toBe('2 16a 16b 17 18');
      expect(tasks(id, 'lead')).toBe('5 6 9 10 11 12 13 14 15 17 18 19');
      expect(tasks(id, 'coordinate')).toBe('1 2 4 7 8 16 20');
    }
  });

  test('a plain sở leads 18 measures, among them 5a, 9 and 10, and coordinates on 2 and 20', () => {
    expect(measures('so-tu-phap', 'lead')).toBe(plainLeads);
    expect(measures('so-tu-phap', 'coordinate')).toBe('2 20');
    expect(tasks('so-tu-phap', 'lead')).toBe('3 5 6 9 10 11 12 13 14 15 17');
    expect(tasks('so-tu-phap', 'coordinate')).toBe('1 2 4 7 8 16');
  });

  test.each([
    ['so-khcn', '1 2 3 4 5a 6 7 8 9 10 11a 11b 12 13a 13b 14 15 18 19 21'],
    ['so-y-te', '1 3 4 5a 6 7 8 9 10 11a 11b 12 13a 13b 14 15 17 19 21'],
    ['cong-an-tinh', '1 3 4 5a 6 7 8 9 10 11a 11b 12 13a 13b 14 15 19 20 21'],
    ['nhnn-kv12', '16a 16b'],
    ['vp-tinh-uy', ''],
  ])('%s leads %s', (id, expected) => {
    expect(measures(id, 'lead')).toBe(expected);
  });

  test('common projects go to members of the two groups only', () => {
    const common = (id: string) => projectRows(plan, unit(id)).filter(({ part }) => part.no === 'I').length;
    expect([common('so-tu-phap'), common('11953'), common('vp-tinh-uy'), common('bao-ptth')]).toEqual([
      3, 4, 0, 0,
    ]);
  });

  test('a measure is owned by its leads at its level, or by the one body the pack names', () => {
    const owners = allMeasures(plan).map(
      ({ indicator, measure }) => `${measure.id}:${ownerUnits(plan, indicator, measure).length}`,
    );
    expect(owners.join(' ')).toBe(
      '1:119 2:1 3:119 4:119 5a:15 5b:104 6:119 7:119 8:119 9:15 10:15 11a:119 11b:119 12:119 13a:119 ' +
        '13b:119 14:119 15:119 16a:1 16b:1 17:1 18:1 19:119 20:1 21:119',
    );
  });
});

describe('finding a unit by name', () => {
  test.each([
    ['UBND xã Tân Hưng', 'UBND xã Tân Hưng'],
    ['  xã   tân hưng ', 'UBND xã Tân Hưng'],
    ['TÂN HƯNG', 'UBND xã Tân Hưng'],
    ['Thái Thuỵ', 'UBND xã Thái Thụy'],
    ['Thái Thụy'.normalize('NFD'), 'UBND xã Thái Thụy'],
    ['Sở Công thương', 'Sở Công Thương'],
    ['12391', 'UBND xã Quang Hưng'],
    ['Ngân hàng nhà nước chi nhánh Hưng Yên', 'Ngân hàng Nhà nước chi nhánh Khu vực 12'],
  ])('"%s" is %s', (typed, name) => {
    expect(findUnit(plan, typed)?.name).toBe(name);
  });

  test.each(['Tiến Hưng Hà', 'xã', 'Thụy', '', 'Trường Nguyễn Văn Linh'])('"%s" is nobody', (typed) => {
    expect(findUnit(plan, typed)).toBeNull();
  });

  test('every unit is found by its own name, every alias and its id', () => {
    for (const one of plan.units) {
      for (const name of [one.name, one.id, ...one.aliases]) expect(findUnit(plan, name)?.id).toBe(one.id);
    }
  });

  test('searching goes by the beginnings of words, without accents', () => {
    expect(searchUnits(plan, 'tan hu').map(({ name }) => name)).toContain('UBND xã Tân Hưng');
    expect(searchUnits(plan, 'an hung').map(({ name }) => name)).not.toContain('UBND xã Tân Hưng');
  });
});

describe('reading a pack', () => {
  test('a pack with a field missing names the place', () => {
    const broken = structuredClone(langGiangPack) as { indicators: { text?: string }[] };
    delete broken.indicators[1]?.text;
    expect(parsePack(broken)).toMatchObject({ ok: false, problems: [{ path: 'indicators.1.text' }] });
  });

  test('an id that leads nowhere and an id that stands twice are both told', () => {
    const broken = structuredClone(langGiangPack);
    broken.tasks[0]?.lead.push('so-la');
    broken.units.push(structuredClone(broken.units[0] ?? broken.units[1]) as (typeof broken.units)[number]);
    const problems = parsePack(broken);
    expect(problems).toMatchObject({
      ok: false,
      problems: [{ path: 'tasks.1' }, { path: 'units, predecessors and groups' }],
    });
  });

  test('both plans are read whole', () => {
    expect(parsePack(hungYen2026).ok && parsePack(langGiangPack).ok).toBe(true);
    expect(langGiang2031.units).toHaveLength(5);
  });
});

describe('what the plan leaves open', () => {
  test('point 9.đ belongs to nobody', () => {
    const open = planCoverage(plan).filter(({ kind }) => kind === 'point-without-owner');
    expect(open.map(({ where }) => where)).toEqual(['Phần II, mục 9, điểm đ']);
  });

  test('two goals with a number have no indicator, and row 9 has no goal', () => {
    const kinds = planCoverage(plan).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'goal-without-indicator')).toHaveLength(2);
    expect(planCoverage(plan).find(({ kind }) => kind === 'indicator-without-goal')?.where).toBe(
      'Phụ lục 01, chỉ tiêu 9',
    );
  });

  test('Văn phòng Tỉnh ủy begins at 2 and four units have a task without a number', () => {
    const kinds = planCoverage(plan).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'numbering-gap')).toHaveLength(1);
    expect(kinds.filter((kind) => kind === 'number-missing')).toHaveLength(4);
  });
});
