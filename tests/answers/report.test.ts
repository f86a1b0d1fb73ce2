/** The report in Word: its sentences hold the figures of the consolidation, with their base. */
import { periodReport } from '../../src/answers';
import { langGiang2031 } from '../fixtures/plans/lang-giang-2031';
import { nothing, plan, province } from '../appendix/province';
import { showNumber, showRate } from '../../src/sheet/numbers';
import { textsOf } from './documents';

const consolidation = province();
const made = { madeAt: '2026-11-20T02:00:00Z', today: '2026-11-20' };
const report = periodReport({ consolidation, ...made });
const texts = textsOf(report);

it('says every counted measure with its sums, its target and who has reported', () => {
  for (const {
    id,
    measure,
    numerator,
    denominator,
    rate,
    unitsReported,
    unitsExpected,
  } of consolidation.measures) {
    const own = texts.find((text) => text.startsWith(`Chỉ tiêu ${id}. `)) ?? '';
    expect(own).toContain(measure.label);
    expect(own).toContain(`${unitsReported}/${unitsExpected} đơn vị`);
    if (numerator === null || denominator === null || rate === null) continue;
    expect(own).toContain(
      `${showRate(rate, measure.target?.value ?? null)}% (${showNumber(numerator)}/${showNumber(denominator)})`,
    );
  }
});

it('says how many units the figures stand on, and whose are not in them', () => {
  const { accepted, expected } = consolidation.counts;
  expect(texts.some((text) => text.startsWith(`Có ${accepted}/${expected} đơn vị`))).toBe(true);
  const missing = consolidation.units.filter(({ standing }) => standing === 'missing').length;
  expect(texts.some((text) => text.startsWith(`Còn ${missing} đơn vị chưa gửi báo cáo: `))).toBe(true);
});

it('names bounds and gap where there are some, and leaves them out where nothing lacks', () => {
  const said = (id: string) => texts.find((text) => text.startsWith(`Chỉ tiêu ${id}. `)) ?? '';
  for (const { id, gap, bounds } of consolidation.measures) {
    expect(said(id).includes('Để đạt mục tiêu cần thêm')).toBe(gap !== null);
    expect(said(id).includes('còn thiếu có số liệu')).toBe(bounds?.kind === 'range' && bounds.units > 0);
  }
});

it('folds what several units say under its first words, with how many and who', () => {
  const most = [...consolidation.difficulties]
    .filter(({ place }) => place.part === 'PL01')
    .sort((one, other) => other.units.length - one.units.length)[0];
  const [first] = most?.units ?? [];
  const line = texts.find(
    (text) =>
      /nêu: /.test(text) && text.includes(`(${most?.units.length} `) && text.includes(`nêu: ${first?.name}`),
  );
  expect(line).toBeDefined();
});

it('puts the three appendices behind, each landscape and each row of the plan once', () => {
  expect(report.sections.map(({ orientation }) => orientation)).toEqual([
    'portrait',
    'landscape',
    'landscape',
    'landscape',
  ]);
  const [, ...behind] = report.sections;
  behind.forEach(({ blocks }, index) => {
    const table = blocks.find((block) => block.kind === 'table');
    if (table?.kind !== 'table') throw new Error('no table');
    const width = table.widths.reduce((sum, one) => sum + one, 0);
    expect(width).toBeLessThanOrEqual(252);
    const rows = [plan.indicators.flatMap(({ measures }) => measures).length, plan.tasks.length][index];
    if (rows !== undefined) expect(table.rows).toHaveLength(rows + 1);
  });
});

it('fills every row of its tables: spans and cells add up to the columns', () => {
  for (const { blocks } of report.sections) {
    for (const table of blocks) {
      if (table.kind !== 'table') continue;
      const open = new Array<number>(table.widths.length).fill(0);
      for (const row of table.rows) {
        let column = 0;
        for (const { columns = 1, rows = 1 } of row) {
          while ((open[column] ?? 0) > 0) column += 1;
          for (let at = column; at < column + columns; at += 1) open[at] = rows;
          column += columns;
        }
        expect(open.every((left) => left > 0)).toBe(true);
        open.forEach((left, at) => {
          open[at] = left - 1;
        });
      }
    }
  }
});

it('can be written of a period in which nobody has reported, and of another plan', () => {
  for (const pack of [plan, langGiang2031]) {
    const empty = textsOf(periodReport({ consolidation: nothing(pack), ...made }));
    expect(empty.join(' ')).not.toMatch(/undefined|NaN|null/);
    expect(empty.join(' ')).toContain(`Có 0/${pack.units.length} đơn vị`);
  }
});
