import { defaultPlan } from '../../src/plan/packs';
import { readMark } from '../../src/form/mark';
import { namesFor } from '../../src/form/names';
import { cellAt } from '../../src/sheet/address';
import { langGiang2031 } from '../fixtures/plans/lang-giang-2031';
import { form, headerRowOf, ids, keysOf, periodOf, plan, sheetOf, unitOf } from './support';

const names = (id: string) => form(id).sheets.map(({ name }) => name);

describe('the sheets of a form', () => {
  it('are the front page, an appendix each, the definitions and two hidden ones', () => {
    const { sheets, active } = form(ids.commune);
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Thông tin', 'visible'],
      ['PL01', 'visible'],
      ['PL02', 'visible'],
      ['PL03', 'visible'],
      ['Giải thích chỉ tiêu', 'visible'],
      ['_ds', 'hidden'],
      ['_khs', 'veryHidden'],
    ]);
    expect(active).toBe('Thông tin');
  });

  it('leave out an appendix in which the unit has no row', () => {
    expect(names(ids.bank)).toEqual(['Thông tin', 'PL01', 'PL02', 'Giải thích chỉ tiêu', '_ds', '_khs']);
    expect(names(ids.party)).toEqual(['Thông tin', 'PL03', '_ds', '_khs']);
  });

  it('can be restricted to some appendices', () => {
    const { sheets } = form(ids.commune, { appendices: ['PL02'] });
    expect(sheets.map(({ name }) => name)).toEqual(['Thông tin', 'PL02', '_ds', '_khs']);
  });

  it('take the names they are given, also inside their own formulas and lists', () => {
    const naming = namesFor(unitOf(ids.commune).id, ['PL01']);
    const { sheets } = form(ids.commune, { naming });
    expect(sheets.map(({ name }) => name)).toContain('PL01 11953');
    const texts = sheets.flatMap(({ rows, validations }) => [
      ...[...rows.values()].flatMap((row) => [...row.cells.values()].map(({ formula }) => formula ?? '')),
      ...validations.map(({ rule }) => (rule.kind === 'list' ? rule.source : '')),
    ]);
    const referenced = texts.flatMap((text) => [...text.matchAll(/'([^']+)'!/g)].map(([, name]) => name));
    expect(new Set(referenced)).toEqual(
      new Set(['Thông tin 11953', 'PL01 11953', 'PL02 11953', 'PL03 11953', '_ds 11953', '_khs 11953']),
    );
  });

  it('carry a mark that says whose they are, right above the header', () => {
    const { sheets } = form(ids.commune);
    for (const name of ['PL01', 'PL02', 'PL03']) {
      const sheet = sheets.find((one) => one.name === name);
      const cell = sheet && cellAt(sheet, 1, headerRowOf(sheet) - 1);
      expect(readMark(String(cell?.value))).toEqual({
        kind: 'form',
        format: 1,
        plan: 'hung-yen-2026',
        unit: '11953',
        period: 'year',
        version: plan.formVersion,
        asOf: '',
      });
      expect(sheet?.columns.get(1)?.hidden).toBe(true);
    }
    for (const name of ['Thông tin', 'Giải thích chỉ tiêu']) {
      const sheet = sheetOf(form(ids.commune), name);
      expect(readMark(String(cellAt(sheet, 1, 1)?.value))).toMatchObject({ kind: 'form', unit: '11953' });
      expect(sheet.columns.get(1)?.hidden).toBe(true);
    }
  });

  it('are the same whenever they are made from the same request', () => {
    expect(form(ids.collector)).toEqual(form(ids.collector));
  });
});

describe('whose rows stand on a form', () => {
  const roles = (id: string, name: string) => {
    const sheet = sheetOf(form(id), name);
    const role = [...(sheet.rows.get(headerRowOf(sheet))?.cells ?? [])].find(
      ([, { value }]) => value === 'Vai trò',
    );
    const said = [...sheet.rows].flatMap(([number, row]) =>
      number > headerRowOf(sheet) ? [String(row.cells.get(role?.[0] ?? 0)?.value)] : [],
    );
    return { lead: said.filter((word) => word === 'Chủ trì').length, all: said };
  };

  it('gives a commune 16 measures to lead, 5b and not 5a, then 5 to coordinate on', () => {
    const keys = keysOf(sheetOf(form(ids.commune), 'PL01'));
    expect(keys).toEqual(
      '1 3 4 5b 6 7 8 11a 11b 12 13a 13b 14 15 19 21'.split(' ').concat('2 16a 16b 17 18'.split(' ')),
    );
    expect(roles(ids.commune, 'PL01').all).toEqual([
      ...Array<string>(16).fill('Chủ trì'),
      ...Array<string>(5).fill('Phối hợp'),
    ]);
  });

  it('gives a sở of the group 18 measures to lead, 5a, 9 and 10 among them', () => {
    const keys = keysOf(sheetOf(form(ids.department), 'PL01'));
    expect(roles(ids.department, 'PL01').lead).toBe(18);
    expect(keys).toEqual(expect.arrayContaining(['5a', '9', '10']));
    expect(keys.slice(18)).toEqual(['2', '20']);
  });

  it('gives bodies named one by one their own rows', () => {
    expect(keysOf(sheetOf(form(ids.collector), 'PL01'))).toEqual(expect.arrayContaining(['2', '18']));
    expect(keysOf(sheetOf(form(ids.health), 'PL01'))).toContain('17');
    expect(keysOf(sheetOf(form(ids.bank), 'PL01'))).toEqual(['16a', '16b']);
    expect(roles(ids.bank, 'PL02').lead).toBe(0);
  });

  it('gives a commune 12 tasks to lead and 7 to coordinate on, a plain sở 11 and 6', () => {
    expect(roles(ids.commune, 'PL02')).toMatchObject({ lead: 12, all: { length: 19 } });
    expect(roles(ids.department, 'PL02')).toMatchObject({ lead: 11, all: { length: 17 } });
  });

  it('keeps the printed numbers 2 to 5 of Văn phòng Tỉnh ủy', () => {
    const sheet = sheetOf(form(ids.party), 'PL03');
    expect(keysOf(sheet)).toEqual(['PL03.II.24.2', 'PL03.II.24.3', 'PL03.II.24.4', 'PL03.II.24.5']);
  });

  it('holds no row twice and fills every form of the plan', () => {
    for (const unit of defaultPlan.units) {
      const workbook = form(unit.id);
      const keys = workbook.sheets.filter(({ name }) => /^PL0/.test(name)).flatMap(keysOf);
      expect(keys.length).toBeGreaterThan(0);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  it('works for a plan of another province and year', () => {
    const of = { plan: langGiang2031, period: periodOf('nam', langGiang2031) };
    const commune = form('90001', of);
    expect(keysOf(sheetOf(commune, 'PL01'))).toEqual(['1b', '2', '3']);
    expect(keysOf(sheetOf(commune, 'PL03'))).toEqual(['PL03.I.1.1']);
    const header = sheetOf(commune, 'PL03').rows.get(headerRowOf(sheetOf(commune, 'PL03')));
    expect([...(header?.cells.values() ?? [])].map(({ value }) => value)).toContain(
      'Nhiệm vụ triển khai năm 2031',
    );
    expect(cellAt(sheetOf(commune, 'PL01'), 2, 1)?.value).toBe('Phụ lục I');
  });
});
